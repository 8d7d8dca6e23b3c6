"""Digests, in the one form that newsdoc writes them."""

from __future__ import annotations

import hashlib

__all__ = ["digest"]


def digest(data: bytes) -> str:
    """'sha256:' and the hexadecimal digest."""
    return f"sha256:{hashlib.sha256(data).hexdigest()}"
