"""Addresses that run code or open a file where they are followed."""

from __future__ import annotations

import html
import re

__all__ = ["is_unsafe_address"]

_SCHEMES = re.compile("(?:javascript|vbscript|data|file|blob|view-source):", re.IGNORECASE)
# What programs overlook in an address: white space, controls and signs that nobody sees (WHATWG, URL, section 4.4, and more).
_OVERLOOKED = re.compile("[\\s\x00-\x20\x7f-\xa0\xad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ufffd]+")


def is_unsafe_address(text: str) -> bool:
    """Whether an address is of the scheme javascript, vbscript, data, file or the like, however that is hidden."""
    return _SCHEMES.match(_OVERLOOKED.sub("", html.unescape(text))) is not None
