"""Pictures that Word shows: their kind and size, told from their bytes, as declarations may be wrong."""

from __future__ import annotations

import re
import struct

from attrs import frozen

__all__ = ["Picture", "picture_of"]

# ISO/IEC 10918-1, B.2.2: a frame header: its length, the precision, height and width.
_MEDIA_TYPES = {"png": "image/png", "jpg": "image/jpeg", "gif": "image/gif"}
_JPEG_FRAME = re.compile(rb"\xff[\xc0-\xc3\xc5-\xc7\xc9-\xcb\xcd-\xcf]..[\x08\x0c](....)", re.DOTALL)


@frozen
class Picture:
    """A picture's bytes, the suffix for its kind, and its size in pixels."""

    suffix: str
    content: bytes
    width: int
    height: int

    @property
    def media_type(self) -> str:
        """The kind as IANA lists it."""
        return _MEDIA_TYPES[self.suffix]


def picture_of(content: bytes | None) -> Picture | None:
    """The picture in the bytes; None where they are no whole PNG, JPEG or GIF."""
    for suffix, measure in (("png", _png_size), ("jpg", _jpeg_size), ("gif", _gif_size)):
        size = measure(content) if content else None
        if content and size and all(size):
            return Picture(suffix, content, *size)
    return None


def _png_size(data: bytes) -> tuple[int, int] | None:
    if len(data) < 33 or not data.startswith(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR") or b"IEND" not in data[-16:]:
        return None
    return struct.unpack(">II", data[16:24])


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    frame = _JPEG_FRAME.search(data) if data.startswith(b"\xff\xd8\xff") and b"\xff\xd9" in data[-1024:] else None
    if frame is None:
        return None
    height, width = struct.unpack(">HH", frame[1])
    return width, height


def _gif_size(data: bytes) -> tuple[int, int] | None:
    if len(data) < 14 or not data.startswith((b"GIF87a", b"GIF89a")) or not data.endswith(b";"):
        return None
    return struct.unpack("<HH", data[6:10])
