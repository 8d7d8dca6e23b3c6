"""Zip files as nobody should make them: each header as one likes."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from typing import Any

import attrs
from attrs import field, frozen

_LOCAL = ("version", "flags", "method", "time", "date", "crc", "packed", "size")


@frozen
class Entry:
    """A file of a zip. local, central: what its two headers say in place of the truth. at: where the directory says it is.

    attributes: its mode, as Unix has it. extra: its extra field in the directory.
    """

    name: bytes
    data: bytes = b""
    method: int = 8
    flags: int = 0
    local: Mapping[str, Any] = field(factory=dict)
    central: Mapping[str, Any] = field(factory=dict)
    at: int | None = None
    attributes: int = 0
    extra: bytes = b""

    @property
    def packed(self) -> bytes:
        """The bytes in the zip."""
        if self.method != 8:
            return self.data
        packer = zlib.compressobj(9, zlib.DEFLATED, -15)
        return packer.compress(self.data) + packer.flush()


def zip_of(
    entries: Iterable[Entry], *, before: bytes = b"", after: bytes = b"", comment: bytes = b"", count: int | None = None, shift: int = 0
) -> bytes:
    """The zip. count: of entries, as its end says. shift: how far off its end says that the directory is."""
    body, directory, number = bytearray(before), bytearray(), 0
    for entry in entries:
        packed = entry.packed
        true = {"version": 20, "flags": entry.flags, "method": entry.method, "time": 0, "date": 0x21}
        true |= {"crc": zlib.crc32(entry.data), "packed": len(packed), "size": len(entry.data)}
        at = len(body) if entry.at is None else entry.at
        local = {**true, "name": entry.name, "extra": b"", **entry.local}
        body += b"PK\x03\x04" + struct.pack("<5H3L2H", *(local[key] for key in _LOCAL), len(local["name"]), len(local["extra"]))
        body += local["name"] + local["extra"] + packed
        central = {**true, **entry.central}
        directory += b"PK\x01\x02" + struct.pack("<6H3L", 3 << 8 | 20, *(central[key] for key in _LOCAL))
        directory += struct.pack("<5H2L", len(entry.name), len(entry.extra), 0, 0, 0, entry.attributes << 16, at) + entry.name + entry.extra
        number += 1
    count = number if count is None else count
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, count & 0xFFFF, count & 0xFFFF, len(directory), len(body) + shift, len(comment))
    return bytes(body) + bytes(directory) + end + comment + after


def entries_of(package: bytes) -> list[Entry]:
    """The files of a good zip."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        return [Entry(info.filename.encode(), archive.read(info), method=info.compress_type) for info in archive.infolist()]


def with_file(package: bytes, name: str, data: bytes) -> bytes:
    """A good zip in which a file is another, or one more."""
    entries = entries_of(package)
    changed = [attrs.evolve(entry, data=data) if entry.name == name.encode() else entry for entry in entries]
    return zip_of(changed if any(entry.name == name.encode() for entry in entries) else [*entries, Entry(name.encode(), data)])


def file_of(package: bytes, name: str) -> bytes:
    """A file of a good zip."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        return archive.read(name)
