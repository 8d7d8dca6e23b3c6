"""Media as data: addresses (RFC 2397)."""

from __future__ import annotations

import base64
import binascii
import re

__all__ = ["from_data_url", "to_data_url"]

_MEDIA_TYPE = re.compile(r"[A-Za-z0-9!#$&^_.+\-]+/[A-Za-z0-9!#$&^_.+\-]+")
_LARGEST = 7_000_000  # bytes: in base 64 still below the 10,000,000 that libxml2 takes in one attribute
_START = re.compile(rf"data:({_MEDIA_TYPE.pattern});base64,", re.IGNORECASE)


def to_data_url(media_type: str, content: bytes) -> str | None:
    """The address; None where the type is none or the content too large."""
    if len(content) > _LARGEST or not _MEDIA_TYPE.fullmatch(media_type):
        return None
    return f"data:{media_type};base64,{base64.b64encode(content).decode()}"


def from_data_url(address: str) -> tuple[str, bytes] | None:
    """Media type and content; None where it is no such address."""
    match = _START.match(address)
    if match is None:
        return None
    try:
        return match[1], base64.b64decode(address[match.end() :], validate=True)
    except (binascii.Error, ValueError):
        return None
