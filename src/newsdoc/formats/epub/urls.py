"""Which addresses an EPUB may link to: those of RFC 3986 that the URL Standard (section 3.3) can read as well."""

from __future__ import annotations

import functools
import re
import unicodedata

__all__ = ["is_valid_url"]

_HOST = re.compile(r"https?://(?:[^/?#@]*@)?([^/?#:\[]*)", re.IGNORECASE)


def is_valid_url(href: str) -> bool:
    """Whether each encoded label (xn--) of the host stands for something; the rest is as in RFC 3986."""
    if "xn--" not in href.lower():
        return True
    match = _HOST.match(href)
    return match is None or all(_is_label(label) for label in match[1].lower().split("."))


@functools.lru_cache(maxsize=1024)
def _is_label(label: str) -> bool:
    """Whether the label is plain, or decodes to printable text in its normal form (UTS 46, section 4)."""
    if not label.startswith("xn--"):
        return True
    try:
        decoded = label[4:].encode().decode("punycode")
    except UnicodeError:
        return False
    return not decoded.isascii() and decoded.isprintable() and unicodedata.normalize("NFKC", decoded.lower()) == decoded
