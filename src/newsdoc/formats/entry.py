"""What every reader says of an article that comes from elsewhere: its first entry into newsdoc."""

from __future__ import annotations

from typing import BinaryIO

from newsdoc.codec import Plain
from newsdoc.io.digests import digest, source_urn
from newsdoc.io.sources import file_name

__all__ = ["first_entry"]


def first_entry(format_name: str, source: BinaryIO, data: bytes, *, identity: str | None = None) -> Plain:
    """The fields id and origin. identity: the source's own name for the article, where it has one."""
    name = file_name(source)
    origin = {"format": format_name, **({"name": name} if name else {}), "digest": digest(data)}
    return {"id": identity or source_urn(data), "origin": origin}
