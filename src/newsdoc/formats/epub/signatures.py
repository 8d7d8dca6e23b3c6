"""What kind of picture some bytes are, told from their structure, as declarations may be wrong and files damaged.

The kinds are the core media types of EPUB 3.3 (section 3.2), without SVG, which can hold scripts.
"""

from __future__ import annotations

import re
import struct
import zlib

__all__ = ["SUFFIXES", "picture_type"]

SUFFIXES = {"image/png": "png", "image/jpeg": "jpg", "image/gif": "gif", "image/webp": "webp"}

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG_FRAME = re.compile(b"[\xc0-\xc3\xc5-\xc7\xc9-\xcb\xcd-\xcf]")
_JPEG_SCAN = b"\xda"


def picture_type(data: bytes) -> str | None:
    """The media type of a whole picture; None for anything else."""
    if data.startswith(_PNG):
        return "image/png" if _is_whole_png(data) else None
    if data.startswith(b"\xff\xd8\xff"):
        return "image/jpeg" if _is_whole_jpeg(data) else None
    if data.startswith((b"GIF87a", b"GIF89a")):
        return "image/gif" if _is_whole_gif(data) else None
    if data.startswith(b"RIFF") and data[8:15] == b"WEBPVP8":
        return "image/webp" if len(data) >= int.from_bytes(data[4:8], "little") + 8 > 24 else None
    return None


def _is_whole_png(data: bytes) -> bool:
    """Chunks with right checksums from IHDR over IDAT to IEND (PNG 3, section 5)."""
    kinds = []
    position = len(_PNG)
    while position + 12 <= len(data):
        (length,) = struct.unpack_from(">L", data, position)
        end = position + 8 + length
        if end + 4 > len(data) or zlib.crc32(data[position + 4 : end]).to_bytes(4, "big") != data[end : end + 4]:
            return False
        kinds.append(data[position + 4 : position + 8])
        position = end + 4
    return kinds[:1] == [b"IHDR"] and b"IDAT" in kinds and kinds[-1:] == [b"IEND"]


def _is_whole_jpeg(data: bytes) -> bool:
    """Segments up to the first scan, with a frame among them, and an end (ITU-T T.81, annex B)."""
    position, has_frame = 2, False
    while position + 4 <= len(data) and data[position] == 0xFF:
        kind = data[position + 1 : position + 2]
        if kind == b"\xff":  # padding
            position += 1
            continue
        if kind == _JPEG_SCAN:
            return has_frame and b"\xff\xd9" in data[position:]
        has_frame = has_frame or _JPEG_FRAME.match(kind) is not None
        position += 2 + int.from_bytes(data[position + 2 : position + 4], "big")
    return False


def _is_whole_gif(data: bytes) -> bool:
    """A screen, blocks with an image among them, and a trailer (GIF89a specification, section 17 on)."""
    position = 13 + _colours(data, 10)
    has_image = False
    while position < len(data):
        kind = data[position]
        if kind == 0x3B:
            return has_image
        if kind == 0x2C:
            has_image = True
            position += 11 + _colours(data, position + 9)
        elif kind == 0x21:
            position += 2
        else:
            return False
        position = _after_blocks(data, position)
    return False


def _colours(data: bytes, position: int) -> int:
    """The size of the colour table that the flags at the position tell of."""
    flags = data[position] if position < len(data) else 0
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _after_blocks(data: bytes, position: int) -> int:
    while position < len(data) and data[position]:
        position += 1 + data[position]
    return position + 1
