"""Digests, and the names that are made of them."""

from __future__ import annotations

import hashlib
import uuid

__all__ = ["digest", "source_urn"]

_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_OID, "newsdoc raw text")


def digest(data: bytes) -> str:
    """'sha256:' and the hexadecimal digest."""
    return f"sha256:{hashlib.sha256(data).hexdigest()}"


def source_urn(source: bytes, *, part: int | None = None) -> str:
    """A name-based UUID (RFC 9562, section 5.5) of a source as it was given: better rules of reading must not change it.

    part: where the part starts in the source that is named, where the source holds several.
    """
    place = b"" if part is None else f"\0{part}".encode()
    name = hashlib.sha1(_NAMESPACE.bytes + source + place, usedforsecurity=False).digest()
    return uuid.UUID(bytes=name[:16], version=5).urn
