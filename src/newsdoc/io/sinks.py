"""Bytes out: whole or not at all."""

from __future__ import annotations

import contextlib
import os
import stat
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
    kind = _kind(path)
    if kind and stat.S_ISDIR(kind):
        raise OutputError("it is a folder: name a file in it", file=str(path))
    if kind and not stat.S_ISREG(kind):
        with _write_through(Path(path)) as stream:
            yield stream
        return
    if kind and not overwrite:
        raise OutputError("it exists already; overwrite it with --force or overwrite=True", file=str(path))
    with _write_beside(Path(os.path.realpath(path))) as stream:
        yield stream


def _kind(path: str | os.PathLike[str]) -> int | None:
    """What is at the path, as in a file's mode; None for nothing. Asked of the path as given: a pipe's link leads to no path."""
    try:
        return Path(path).stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return None
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
