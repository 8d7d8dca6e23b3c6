"""Bytes out: whole or not at all."""

from __future__ import annotations

import contextlib
import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from newsdoc.errors import OutputError
from newsdoc.io.unfinished import unfinished_file

__all__ = ["is_no_file", "replace_file"]

_DESCRIPTOR = re.compile(r"/dev/(?:(?P<name>stdout|stderr)|fd/(?P<fd>\d{1,9}))|/proc/self/fd/(?P<proc>\d{1,9})", re.ASCII)
_STANDARD = {"stdout": 1, "stderr": 2}
_EXISTS = "it exists already; overwrite it with --force or overwrite=True"


@contextlib.contextmanager
def replace_file(path: str | os.PathLike[str], *, overwrite: bool = True) -> Iterator[BinaryIO]:
    """A binary stream that becomes the file when the block ends well, and leaves nothing behind when it doesn't.

    It is written beside the file, saved to the disk, and then renamed; a link is followed. A device, a pipe or an open
    file such as /dev/stdout is written to as it is. Raises OutputError, also when the file is there and overwrite is
    False; BrokenPipeError when whoever reads a pipe has left.
    """
    kind = _kind(path)
    if kind and stat.S_ISDIR(kind):
        raise OutputError("it is a folder: name a file in it", file=str(path))
    if is_no_file(path):
        with _write_through(Path(path)) as stream:
            yield stream
        return
    if kind and not overwrite:
        raise OutputError(_EXISTS, file=str(path))
    with _write_beside(Path(os.path.realpath(path)), overwrite=overwrite) as stream:
        yield stream


def is_no_file(path: str | os.PathLike[str]) -> bool:
    """Whether there is something at the path, and no regular file: a folder, a device, a pipe, or what is already open."""
    kind = _kind(path)
    return _descriptor(path) is not None or bool(kind and not stat.S_ISREG(kind))


def _descriptor(path: str | os.PathLike[str]) -> int | None:
    """The open file that the path is a name of."""
    match = _DESCRIPTOR.fullmatch(os.fspath(path)) if os.name == "posix" else None
    return None if match is None else _STANDARD.get(match["name"] or "") or int(match["fd"] or match["proc"])


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
    descriptor = _descriptor(target)
    try:
        # What is open already is written on where it stands: to open it anew would cut it off.
        with target.open("wb") if descriptor is None else os.fdopen(os.dup(descriptor), "wb") as stream:
            yield stream
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _failure(target, error) from error


@contextlib.contextmanager
def _write_beside(target: Path, *, overwrite: bool) -> Iterator[BinaryIO]:
    try:
        with unfinished_file(target) as (stream, beside):
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
            beside.chmod(_mode(target))
            if overwrite:
                beside.replace(target)
            else:
                _take_place(beside, target)
            _save_folder(target.parent)
    except OSError as error:
        raise _failure(target, error) from error


def _take_place(beside: Path, target: Path) -> None:
    """Rename a file to where none is. Raises OutputError where one has come to be there in the meantime."""
    try:
        target.hardlink_to(beside)
    except FileExistsError as error:
        raise OutputError(_EXISTS, file=str(target)) from error
    except (OSError, NotImplementedError):  # not every file system has such links
        beside.replace(target)


def _save_folder(folder: Path) -> None:
    """Have the disk know the file's new name: without that, a power cut may bring the old file back, though never half of one."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


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
