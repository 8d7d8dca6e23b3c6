"""Has outside judges look at a document: each in a process of its own, on a copy, for so long and no longer."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from newsdoc.diagnostics import Diagnostic, Place
from newsdoc.validation.judges.judge import Judge

__all__ = ["judge_document"]

_SECONDS = 120.0
_WRONG = (ValueError, LookupError, TypeError, AttributeError, OSError)


def judge_document(data: bytes, file: str | None, suffix: str, judges: Sequence[Judge], seconds: float = _SECONDS) -> Iterator[Diagnostic]:
    """What the judges find. Those that are not there are told of in one finding; so is each that fails.

    seconds: how long each of them may take.
    """
    missing = []
    for judge in judges:
        with tempfile.TemporaryDirectory(prefix="newsdoc-", ignore_cleanup_errors=True) as name:
            document = Path(name) / f"document{suffix}"
            command = judge.command(document, Path(name) / "answer")
            if command is None:
                missing.append(judge)
            else:
                document.write_bytes(data)
                yield from _judged(judge, command, document, file, seconds)
    if missing:
        words = "; ".join(f"{judge.name} ({judge.get})" for judge in missing)
        yield Diagnostic("judge-missing", f"not there, and not asked: {words}", Place(file=file))


def _judged(judge: Judge, command: list[str], document: Path, file: str | None, seconds: float) -> Iterator[Diagnostic]:
    folder = document.parent / "answer"
    folder.mkdir()
    try:
        printed = _run(command, document.parent, seconds)
        found = list(judge.answer(printed, folder))
    except subprocess.TimeoutExpired:
        yield Diagnostic("judge-failed", f"{judge.name} took more than {seconds:g} seconds", Place(file=file))
    except _WRONG:
        yield Diagnostic("judge-failed", f"{judge.name} gave no answer that can be understood", Place(file=file))
    else:
        for one in found:
            part = None if one.part is None or one.part.endswith(document.name) else one.part
            place = Place(file=file, part=part, line=one.line, column=one.column, path=one.path)
            message = " ".join(one.message.replace(str(document.parent), "").split())
            yield Diagnostic(judge.code, f"{one.rule}: {message}", place, severity=one.severity)


def _run(command: list[str], folder: Path, seconds: float) -> bytes:
    """What a program prints. It and its children end when the time is up. Raises OSError, subprocess.TimeoutExpired."""
    output = folder / "printed"
    with output.open("wb") as stream:
        process = subprocess.Popen(  # noqa: S603 (our own list of words; the document's name is ours too)
            command, cwd=folder, stdin=subprocess.DEVNULL, stdout=stream, stderr=subprocess.DEVNULL, start_new_session=True
        )
        try:
            process.wait(seconds)
        finally:
            with contextlib.suppress(OSError):
                os.killpg(process.pid, signal.SIGKILL) if hasattr(os, "killpg") else process.kill()
            process.wait()
    return output.read_bytes()
