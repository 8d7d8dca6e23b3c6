"""What picture some bytes are, told from their structure, as declarations may be wrong and files damaged.

The kinds are the core media types of EPUB 3.3 (section 3.2), without SVG, which can hold scripts.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from typing import TypeAlias

from attrs import frozen

__all__ = ["PICTURE_TYPES", "Picture", "picture_of"]

_SUFFIXES = {"image/png": "png", "image/jpeg": "jpg", "image/gif": "gif", "image/webp": "webp"}
PICTURE_TYPES = tuple(_SUFFIXES)
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_JPEG_SCAN = 0xDA
_Size: TypeAlias = tuple[int, int]


@frozen
class Picture:
    """A whole picture: its media type, its bytes, and its size in pixels."""

    media_type: str
    content: bytes
    width: int
    height: int

    @property
    def suffix(self) -> str:
        """The suffix of files of its kind, without a dot."""
        return _SUFFIXES[self.media_type]


def picture_of(content: bytes | None) -> Picture | None:
    """The picture in the bytes; None where they are no whole PNG, JPEG, GIF or WebP with something to see in it."""
    for start, media_type, measure in _KINDS:
        if content and content.startswith(start):
            size = measure(content)
            return Picture(media_type, content, *size) if size and all(size) else None
    return None


def _png_size(data: bytes) -> _Size | None:
    """Chunks with right checksums from IHDR over IDAT to IEND (PNG 3, section 5)."""
    kinds = []
    position = len(_PNG)
    while position + 12 <= len(data):
        (length,) = struct.unpack_from(">L", data, position)
        end = position + 8 + length
        if end + 4 > len(data) or zlib.crc32(data[position + 4 : end]).to_bytes(4, "big") != data[end : end + 4]:
            return None
        kinds.append(data[position + 4 : position + 8])
        position = end + 4
    is_whole = kinds[:1] == [b"IHDR"] and b"IDAT" in kinds and kinds[-1:] == [b"IEND"]
    return struct.unpack_from(">LL", data, len(_PNG) + 8) if is_whole else None


def _jpeg_size(data: bytes) -> _Size | None:
    """Segments up to the first scan, with a frame among them, and an end (ITU-T T.81, annex B)."""
    position, size = 2, None
    while position + 9 <= len(data) and data[position] == 0xFF:
        kind = data[position + 1]
        if kind == 0xFF:  # padding
            position += 1
            continue
        if kind == _JPEG_SCAN:
            return size if b"\xff\xd9" in data[position:] else None
        if kind in _JPEG_FRAMES:
            height, width = struct.unpack_from(">HH", data, position + 5)
            size = width, height
        position += 2 + int.from_bytes(data[position + 2 : position + 4], "big")
    return None


def _gif_size(data: bytes) -> _Size | None:
    """A screen, blocks with an image among them, and a trailer (GIF89a specification, section 17 on)."""
    position = 13 + _colours(data, 10)
    has_image = False
    while position < len(data):
        kind = data[position]
        if kind == 0x3B:
            return struct.unpack_from("<HH", data, 6) if has_image else None
        if kind == 0x2C:
            has_image = True
            position += 11 + _colours(data, position + 9)
        elif kind == 0x21:
            position += 2
        else:
            return None
        position = _after_blocks(data, position)
    return None


def _webp_size(data: bytes) -> _Size | None:
    """A RIFF file with a first chunk of WebP's (RFC 9649, sections 2.4 to 2.7)."""
    if data[8:12] != b"WEBP" or not len(data) >= int.from_bytes(data[4:8], "little") + 8 > 29:
        return None
    kind = data[12:16]
    if kind == b"VP8X":
        return 1 + int.from_bytes(data[24:27], "little"), 1 + int.from_bytes(data[27:30], "little")
    if kind == b"VP8L":
        bits = int.from_bytes(data[21:25], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    width, height = struct.unpack_from("<HH", data, 26)
    return (width & 0x3FFF, height & 0x3FFF) if kind == b"VP8 " else None


def _colours(data: bytes, position: int) -> int:
    """The size of the colour table that the flags at the position tell of."""
    flags = data[position] if position < len(data) else 0
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _after_blocks(data: bytes, position: int) -> int:
    while position < len(data) and data[position]:
        position += 1 + data[position]
    return position + 1


_KINDS: tuple[tuple[bytes, str, Callable[[bytes], _Size | None]], ...] = (
    (_PNG, "image/png", _png_size),
    (b"\xff\xd8\xff", "image/jpeg", _jpeg_size),
    (b"GIF87a", "image/gif", _gif_size),
    (b"GIF89a", "image/gif", _gif_size),
    (b"RIFF", "image/webp", _webp_size),
)
