"""A zip file that is the same bytes every time: fixed order, fixed dates, and static parts deflated once.

APPNOTE.TXT 6.3, sections 4.3.7 (local file header), 4.3.12 (central directory) and 4.3.16 (its end).
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable
from typing import BinaryIO

from attrs import field, frozen

from newsdoc.errors import OutputError

__all__ = ["Entry", "deflated", "packed", "stored", "write_zip"]

_VERSION = 20  # 2.0: deflate
_UTF8_NAMES = 0x800
_DOS_DATE = 0x21  # 1980-01-01, the first day a zip can name
_MAX = 0xFFFFFFFF
_MOST = 0xFFFF
_TOO_LARGE = "the package would be larger than a zip file can be (4 GiB, 65,535 files)"
_SMALL = 8192  # bytes up to which parts are kept as they are: files are an eighth larger, and written in a tenth less time
_FAST = 1  # zlib's level: half the time of the usual one, for files that are a tenth larger
_HEADER = struct.Struct("<5H3L2H")  # what the local header and the central directory both say of a file
_DIRECTORY = struct.Struct("<3H2L")
_CENTRAL_START = b"PK\x01\x02" + _VERSION.to_bytes(2, "little")
_END = struct.Struct("<4s4H2LH")


@frozen
class Entry:
    """A file of the zip, packed: its name, method (0 stored, 8 deflated), CRC-32, unpacked size and packed bytes.

    header: what the zip says of it wherever it stands. Raises OutputError when the file would be larger than 4 GiB.
    """

    name: str
    method: int
    crc: int
    size: int
    packed: bytes
    header: bytes = field(init=False)

    @header.default
    def _make_header(self) -> bytes:
        if max(self.size, len(self.packed)) > _MAX:
            raise OutputError(_TOO_LARGE)
        sizes = (self.crc, len(self.packed), self.size)
        return _HEADER.pack(_VERSION, _UTF8_NAMES, self.method, 0, _DOS_DATE, *sizes, len(self.name.encode()), 0)


def stored(name: str, data: bytes) -> Entry:
    """An entry kept as it is."""
    return Entry(name, 0, zlib.crc32(data), len(data), data)


def deflated(name: str, data: bytes, level: int = 6) -> Entry:
    """An entry deflated; make those that never change once, and use them again."""
    packer = zlib.compressobj(level, zlib.DEFLATED, -zlib.MAX_WBITS)
    return Entry(name, 8, zlib.crc32(data), len(data), packer.compress(data) + packer.flush())


def packed(name: str, data: bytes) -> Entry:
    """An entry packed as is best for parts made anew for each file: the small ones stored, the others deflated fast."""
    return stored(name, data) if len(data) <= _SMALL else deflated(name, data, _FAST)


def write_zip(sink: BinaryIO, entries: Iterable[Entry]) -> None:
    """Write the entries in the order given. Raises OutputError when the zip would be larger than 4 GiB."""
    directory: list[bytes] = []
    offset = 0
    for entry in entries:
        if offset > _MAX or len(directory) >= _MOST:
            raise OutputError(_TOO_LARGE)
        name = entry.name.encode()
        local = b"PK\x03\x04" + entry.header + name
        sink.write(local)
        sink.write(entry.packed)
        directory.append(_CENTRAL_START + entry.header + _DIRECTORY.pack(0, 0, 0, 0, offset) + name)
        offset += len(local) + len(entry.packed)
    central = b"".join(directory)
    sink.write(central)
    sink.write(_END.pack(b"PK\x05\x06", 0, 0, len(directory), len(directory), len(central), offset, 0))
