"""Addresses as documents have them: some programs write them without the escapes that RFC 3986 asks for."""

from __future__ import annotations

import urllib.parse

from newsdoc.model import is_href

__all__ = ["href_of"]

_ALLOWED = "-._~:/?#[]@!$&'()*+,;=%"


def href_of(address: str) -> str | None:
    """The address with escapes where it needs them; None where it is none that an article can have."""
    address = address.strip()
    if not is_href(address):
        try:
            address = urllib.parse.quote(address, safe=_ALLOWED)
        except UnicodeEncodeError:  # half of a surrogate pair
            return None
    return address if is_href(address) else None
