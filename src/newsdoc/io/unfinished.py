"""Files that are still being written, beside the ones that they are to become.

Each is named .story.json.newsdoc-1.part for story.json, and is locked while it is written. What a killed process leaves
has no lock any more, and goes when the same file is written next. Nothing ever reads one.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import BinaryIO

__all__ = ["unfinished_file"]

try:
    import fcntl as _fcntl
except ImportError:  # on Windows no open file can be removed, so that it needs no lock
    _locks: ModuleType | None = None
else:
    _locks = _fcntl

_LONGEST = 200  # bytes of a name, of 255 that most file systems have room for
_MOST = 100
_NEW = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_OLD = os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)


@contextlib.contextmanager
def unfinished_file(target: Path) -> Iterator[tuple[BinaryIO, Path]]:
    """A new file beside the target, which nobody else writes or removes, and its path. In the end it is gone, if it was not renamed.

    Raises OSError.
    """
    descriptor, path = _made(target)
    with os.fdopen(descriptor, "wb") as stream:
        try:
            yield stream, path
        finally:
            with contextlib.suppress(OSError):
                if _is_at(stream.fileno(), path):
                    path.unlink()


def _made(target: Path) -> tuple[int, Path]:
    name = target.name if len(os.fsencode(target.name)) <= _LONGEST else hashlib.sha256(os.fsencode(target.name)).hexdigest()
    for number in range(1, _MOST + 1):
        path = target.with_name(f".{name}.newsdoc-{number}.part")
        _remove_left_over(path)
        try:
            descriptor = os.open(path, _NEW, 0o600)
        except FileExistsError:
            continue
        if _lock(descriptor) and _is_at(descriptor, path):
            return descriptor, path
        os.close(descriptor)
    raise FileExistsError(17, f"{_MOST} others are writing it, or left .part files that cannot be removed")


def _remove_left_over(path: Path) -> None:
    """Remove a file that a killed process left, unless somebody writes it."""
    with contextlib.suppress(OSError):
        descriptor = os.open(path, _OLD)
        try:
            is_left = stat.S_ISREG(os.fstat(descriptor).st_mode) and _lock(descriptor) and _is_at(descriptor, path)
            if is_left and _locks:
                path.unlink()
        finally:
            os.close(descriptor)
        if is_left and not _locks:
            path.unlink()


def _lock(descriptor: int) -> bool:
    """Lock a file; whether nobody else has. It ends with the process."""
    if _locks:
        try:
            _locks.flock(descriptor, _locks.LOCK_EX | _locks.LOCK_NB)
        except BlockingIOError:
            return False
    return True


def _is_at(descriptor: int, path: Path) -> bool:
    """Whether an open file is still the one at the path."""
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat(follow_symlinks=False))
    except FileNotFoundError:
        return False
