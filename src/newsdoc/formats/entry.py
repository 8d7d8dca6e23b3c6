"""What every reader says of an article that comes from elsewhere: its first entry into newsdoc."""

from __future__ import annotations

import re
from typing import BinaryIO

from newsdoc.codec import Plain
from newsdoc.io.digests import digest, source_urn
from newsdoc.io.sources import file_name
from newsdoc.model import is_moment

__all__ = ["first_entry", "is_uri", "timestamp"]

_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:[!-~]+")
_ZONE = re.compile(r"T.*(?:Z|[+-]\d\d:\d\d)$")


def is_uri(text: str) -> bool:
    """Whether a source's own name for something can be an article's id."""
    return _URI.fullmatch(text) is not None


def timestamp(text: str | None) -> Plain | None:
    """A field for a date or date-time as a source has it; None where it is none."""
    return {"value": text, "zone_known": _ZONE.search(text) is not None} if text and is_moment(text) else None


def first_entry(format_name: str, source: BinaryIO, data: bytes, *, identity: str | None = None) -> Plain:
    """The fields id and origin. identity: the source's own name for the article, where it has one."""
    name = file_name(source)
    origin = {"format": format_name, **({"name": name} if name else {}), "digest": digest(data)}
    return {"id": identity or source_urn(data), "origin": origin}
