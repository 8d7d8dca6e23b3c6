"""The structure of a zip from a stranger, looked at before any library opens it.

Its directory must say the truth: as many files as it counts, each where its own header is and says the same, none over
another, and nothing before the first. So every program sees the same files, and no byte is unpacked twice.

APPNOTE.TXT 6.3, sections 4.3.7 (local file header), 4.3.12 (central directory), 4.3.14 to 4.3.16 (its end), 4.6.9 (other names).
"""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Iterable, Iterator

from newsdoc.errors import InvalidDocumentError
from newsdoc.io.limits import Limits, exceeded

__all__ = ["ENCRYPTED", "check_directory", "check_files"]

ENCRYPTED = 0x1 | 0x40 | 0x2000  # of bits: the file, strongly, the directory too

_END = struct.Struct("<4s4H2LH")
_END_64 = struct.Struct("<4sQ2H2L4Q")
_LOCATOR_64 = struct.Struct("<4sLQL")
_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL_SIZE = 46
_CENTRAL_LENGTHS = struct.Struct("<3H")  # of name, extra field and comment, at 28
_LONGEST_COMMENT = 0xFFFF
_IN_64 = 0xFFFFFFFF
_SIZES_FOLLOW = 0x8  # they stand after the file's bytes, and may be 0 in its header
_UNICODE_PATH = 0x7075
_UNICODE_PATH_NAME = 9  # where the name starts in that piece of an extra field


def check_directory(data: bytes, file: str | None, limits: Limits) -> None:
    """Check that the directory has as many entries as it says, and no more than there may be.

    Raises InvalidDocumentError, LimitExceededError.
    """
    end = data.rfind(b"PK\x05\x06", max(0, len(data) - _LONGEST_COMMENT - _END.size))
    if end < 0 or end + _END.size > len(data):
        raise InvalidDocumentError("this is not a whole zip file: it has no directory", file=file)
    *_, count, size, _, _ = _END.unpack_from(data, end)
    start, whole = end, _end_64(data, end)
    if whole is not None:
        start, count, size = whole
    found = _count(data, start - size, start, limits.zip_entries) if size <= start else None
    if found is not None and found > limits.zip_entries:
        raise exceeded(limits, "zip_entries", f"the package has more than {limits.zip_entries:,} files", file=file)
    if found != count:
        raise InvalidDocumentError("this is not a whole zip file: its directory is not as it says", file=file)


def _end_64(data: bytes, end: int) -> tuple[int, int, int] | None:
    """Where the directory ends by the zip64 record, its number of files and its size; None where there is none."""
    at = end - _LOCATOR_64.size
    if at < _END_64.size or data[at : at + 4] != b"PK\x06\x07":
        return None
    at -= _END_64.size
    signature, *_, count, size, _ = _END_64.unpack_from(data, at)
    return (at, count, size) if signature == b"PK\x06\x06" else None


def _count(data: bytes, start: int, end: int, most: int) -> int | None:
    """How many entries fill the directory; no more than one too many are counted. None where they do not fill it."""
    found = 0
    while start < end and found <= most:
        if data[start : start + 4] != b"PK\x01\x02" or start + _CENTRAL_SIZE > end:
            return None
        start += _CENTRAL_SIZE + sum(_CENTRAL_LENGTHS.unpack_from(data, start + 28))
        found += 1
    return found if start == end or found > most else None


def check_files(data: bytes, infos: Iterable[zipfile.ZipInfo], start_of_directory: int, file: str | None) -> None:
    """Check that the files' own headers say what the directory does, and that none lies over another. Raises InvalidDocumentError."""
    end = 0
    for info in sorted(infos, key=lambda info: info.header_offset):
        if info.header_offset < end:
            raise InvalidDocumentError("the file lies over another one in the package", file=file, place=info.filename)
        if end == 0 and info.header_offset > 0:
            raise InvalidDocumentError(f"{info.header_offset:,} bytes stand before the first file of the package", file=file)
        end = _end_of(data, info, file)
        if end > start_of_directory:
            raise InvalidDocumentError("the file does not end before the package's directory", file=file, place=info.filename)


def _end_of(data: bytes, info: zipfile.ZipInfo, file: str | None) -> int:
    """Where a file's bytes end."""
    start = info.header_offset + _LOCAL.size
    if start > len(data) or data[info.header_offset : info.header_offset + 4] != b"PK\x03\x04":
        raise InvalidDocumentError("the file is not where the package's directory says", file=file, place=info.filename)
    _, _, flags, method, _, _, crc, packed, size, name_length, extra_length = _LOCAL.unpack_from(data, info.header_offset)
    plain = data[start : start + name_length]
    name = plain.decode("utf-8" if info.flag_bits & 0x800 else "cp437", "replace")
    told, known = (crc, packed, size), (info.CRC, info.compress_size, info.file_size)
    follow = flags & _SIZES_FOLLOW
    agree = all(number in (wanted, _IN_64) or (follow and number == 0) for number, wanted in zip(told, known, strict=True))
    if name != info.orig_filename or method != info.compress_type or flags & ENCRYPTED != info.flag_bits & ENCRYPTED or not agree:
        raise InvalidDocumentError("the file's own header says something else than the package's directory", file=file, place=info.filename)
    extra = data[start + name_length : start + name_length + extra_length]
    if not {*_other_names(info.extra), *_other_names(extra)} <= {plain, name.encode("utf-8", "surrogatepass")}:
        raise InvalidDocumentError("the file has another name for other programs", file=file, place=info.filename)
    return int(start + name_length + extra_length + info.compress_size)


def _other_names(extra: bytes) -> Iterator[bytes]:
    """The names that an extra field gives the file, for programs that look for one there."""
    at = 0
    while at + 4 <= len(extra):
        kind, length = struct.unpack_from("<2H", extra, at)
        if kind == _UNICODE_PATH:
            yield extra[at + _UNICODE_PATH_NAME : at + 4 + length]
        at += 4 + length
