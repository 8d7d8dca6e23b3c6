"""Bytes in: open what a caller names, read it within the limits, and know its name."""

from __future__ import annotations

import contextlib
import io
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, TypeAlias

from newsdoc.errors import SourceError
from newsdoc.io.limits import DEFAULT_LIMITS, Limits, exceeded
from newsdoc.model import is_line

__all__ = ["SourceLike", "file_name", "name_of", "named_bytes", "open_source", "peek", "read_all"]

SourceLike: TypeAlias = str | os.PathLike[str] | bytes | BinaryIO

_CHUNK = 1 << 20


class _NamedBytes(io.BytesIO):
    name: str


def named_bytes(data: bytes, name: str) -> BinaryIO:
    """A stream of the bytes that errors and diagnostics call by this name."""
    stream = _NamedBytes(data)
    stream.name = name
    return stream


def name_of(stream: BinaryIO) -> str | None:
    """The stream's name for people: a path as it was given, or None."""
    name = getattr(stream, "name", None)
    return name if isinstance(name, str) and name else None


def file_name(stream: BinaryIO) -> str | None:
    """The stream's file name without folders, as a line of text; None where it is no file's.

    A name may have characters that no text can, and bytes that are no characters: each becomes U+FFFD.
    """
    name = (name_of(stream) or "").replace("\\", "/").rpartition("/")[2].strip()
    return "".join(sign if is_line(f"a{sign}a") else "\ufffd" for sign in name) if name and not name.startswith("<") else None


@contextlib.contextmanager
def open_source(source: SourceLike) -> Iterator[BinaryIO]:
    """A binary stream of a path, of bytes, or of a stream, which is then left open. Raises SourceError."""
    if isinstance(source, bytes):
        yield io.BytesIO(source)
    elif isinstance(source, str | os.PathLike):
        path = os.fsdecode(source)
        if not path:
            raise SourceError("the name of the file is empty: name one")
        try:
            stream = Path(path).open("rb")  # noqa: SIM115 (closed below)
        except (OSError, ValueError) as error:
            raise SourceError(f"cannot be opened: {_reason(error)}", file=path) from error
        with stream:
            yield stream
    elif hasattr(source, "read"):
        yield source
    else:
        raise SourceError(f"a path, bytes or a binary stream is wanted, not {type(source).__name__}")


def peek(stream: BinaryIO, size: int, limits: Limits = DEFAULT_LIMITS) -> tuple[BinaryIO, bytes]:
    """How the stream goes on, and a stream that still starts there: the same one where it can be wound back. Raises SourceError."""
    try:
        if hasattr(stream, "seekable") and stream.seekable():
            start = stream.tell()
            head = _read(stream, size)
            stream.seek(start)
            return stream, head
    except (OSError, ValueError) as error:
        raise SourceError(f"cannot be read: {_reason(error)}", file=name_of(stream)) from error
    data = read_all(stream, limits)
    return named_bytes(data, name_of(stream) or ""), data[:size]


def read_all(stream: BinaryIO, limits: Limits = DEFAULT_LIMITS, *, limit: str = "input_bytes") -> bytes:
    """All bytes of the stream.

    limit: the name of the one that says how many they may be. Raises LimitExceededError when there are more, which for a
    file is before it is read, and SourceError when reading fails.
    """
    most: int = getattr(limits, limit)
    rest = _rest(stream)
    chunks, size = [], 0
    if rest <= most:
        while size <= most and (chunk := _read(stream, max(rest - size, _CHUNK))):
            size += len(chunk)
            chunks.append(chunk)
    if max(rest, size) > most:
        raise exceeded(limits, limit, f"it has more than {most:,} bytes", file=name_of(stream))
    return b"".join(chunks)


def _rest(stream: BinaryIO) -> int:
    """How many bytes there are still to be read, which then need one piece of memory; 0 where that cannot be told."""
    try:
        if isinstance(stream, io.BytesIO):
            return len(stream.getbuffer()) - stream.tell()
        if isinstance(stream, io.BufferedReader) and stat.S_ISREG((status := os.fstat(stream.fileno())).st_mode):
            return status.st_size - stream.tell()
    except (OSError, ValueError):
        pass
    return 0


def _read(stream: BinaryIO, size: int) -> bytes:
    try:
        chunk = stream.read(size)
    except (OSError, ValueError) as error:
        raise SourceError(f"cannot be read: {_reason(error)}", file=name_of(stream)) from error
    if not isinstance(chunk, bytes):
        raise SourceError("a binary stream is wanted, not a stream of text: open the file with 'rb'", file=name_of(stream))
    return chunk


def _reason(error: Exception) -> str:
    return error.strerror if isinstance(error, OSError) and error.strerror else str(error)
