"""Runs a program of others: for so long, and with so much to say, and no more."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

from attrs import frozen

from newsdoc.errors import NewsdocError

__all__ = ["Ran", "run_program"]

_BYTES = 64 * 1024 * 1024
_PAUSE = 0.05
_LAST = 4096  # bytes that a last line is looked for in


@frozen
class Ran:
    """How a program ended. printed: its standard output. complaint: the last line of its standard error."""

    status: int
    printed: bytes
    complaint: str


def run_program(command: Sequence[str], folder: Path, *, seconds: float, most: int = _BYTES) -> Ran:
    """Run a program in a folder to its end, without input. It and its children are gone afterwards, whatever happens.

    most: how many bytes it may print and write into the folder, together. Raises NewsdocError where it takes longer, writes
    more, or cannot be started.
    """
    printed, complaints = folder / "printed", folder / "complaints"
    try:
        most += _size(folder)
        with printed.open("wb") as output, complaints.open("wb") as errors:
            process = subprocess.Popen(  # noqa: S603 (no shell, and the words are newsdoc's own)
                command, cwd=folder, stdin=subprocess.DEVNULL, stdout=output, stderr=errors, start_new_session=True
            )
            try:
                _wait(process, folder, seconds, most)
            finally:
                _end(process)
        return Ran(process.returncode, printed.read_bytes(), _last_line(complaints))
    except OSError as error:
        raise NewsdocError(f"cannot be run: {error.strerror or error}") from error


def _wait(process: subprocess.Popen[bytes], folder: Path, seconds: float, most: int) -> None:
    """Wait for the end. What a program writes is asked for often, as no limit of the system's is on every machine."""
    ends = time.monotonic() + seconds
    while True:
        is_running = _is_running(process)
        if _size(folder) > most:
            raise NewsdocError("wrote more than an answer can be")
        if not is_running:
            return
        if time.monotonic() > ends:
            raise NewsdocError(f"took more than {seconds:g} seconds")


def _is_running(process: subprocess.Popen[bytes]) -> bool:
    try:
        process.wait(_PAUSE)
    except subprocess.TimeoutExpired:
        return True
    return False


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the program, and what it has started and left running."""
    with contextlib.suppress(OSError):
        os.killpg(process.pid, signal.SIGKILL) if hasattr(os, "killpg") else process.kill()
    process.wait()


def _size(folder: Path) -> int:
    """The bytes of all files in a folder, where they may come and go."""
    total = 0
    for place, _, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(OSError):
                total += (Path(place) / name).lstat().st_size
    return total


def _last_line(file: Path) -> str:
    with file.open("rb") as stream:
        stream.seek(max(file.stat().st_size - _LAST, 0))
        lines = stream.read().decode("utf-8", "replace").split("\n")
    return next((line.strip() for line in reversed(lines) if line.strip()), "")
