"""Bytes out: whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from newsdoc.errors import OutputError

__all__ = ["replace_file"]


@contextlib.contextmanager
def replace_file(path: str | os.PathLike[str], *, overwrite: bool = True) -> Iterator[BinaryIO]:
    """A binary stream that becomes the file when the block ends well, and leaves nothing behind when it doesn't.

    It is written beside the file and then renamed; a link is followed. A device or pipe is written to as it is. Raises
    OutputError, also when the file is there and overwrite is False.
    """
    target = _real(path)
    if target.is_dir():
        raise OutputError("it is a folder: name a file in it", file=str(path))
    if target.exists() and not target.is_file():
        with _write_through(target) as stream:
            yield stream
        return
    if not overwrite and target.exists():
        raise OutputError("it exists already; overwrite it with --force or overwrite=True", file=str(path))
    with _write_beside(target) as stream:
        yield stream


def _real(path: str | os.PathLike[str]) -> Path:
    try:
        return Path(os.path.realpath(path))
    except (OSError, ValueError) as error:
        raise _failure(Path(path), error) from error


@contextlib.contextmanager
def _write_through(target: Path) -> Iterator[BinaryIO]:
    try:
        with target.open("wb") as stream:
            yield stream
    except OSError as error:
        raise _failure(target, error) from error


@contextlib.contextmanager
def _write_beside(target: Path) -> Iterator[BinaryIO]:
    try:
        handle, beside = tempfile.mkstemp(prefix=f".{target.name[:80]}.", suffix=".part", dir=target.parent)
    except (OSError, ValueError) as error:
        raise _failure(target, error) from error
    try:
        with os.fdopen(handle, "wb") as stream:
            yield stream
        Path(beside).chmod(_mode(target))
        Path(beside).replace(target)
    except OSError as error:
        raise _failure(target, error) from error
    finally:
        Path(beside).unlink(missing_ok=True)


def _mode(target: Path) -> int:
    """The permissions of the file that is replaced, or those that a new file gets."""
    with contextlib.suppress(OSError):
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _failure(target: Path, error: Exception) -> OutputError:
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return OutputError(f"cannot be written: {reason}", file=str(target))
