"""NewsML 1.0 to 1.2 (IPTC), which NewsML-G2 came after: read only."""

from __future__ import annotations

import re

from newsdoc.formats.base import Format, ReadOptions
from newsdoc.formats.newsml_1.carries import CARRIES

__all__ = ["FORMAT"]

# What may stand before the root: the declaration, instructions, comments and a document type.
_ROOT = re.compile(rb"(?:[\s\xef\xbb\xbf\xff\xfe]|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>)*<NewsML[\s>]", re.DOTALL)


def _recognises(head: bytes) -> bool:
    """Whether the root is NewsML; the NULs are those of UTF-16."""
    return _ROOT.match(head.replace(b"\0", b"")) is not None


FORMAT = Format(
    name="newsml-1",
    title="NewsML 1",
    media_type="text/vnd.IPTC.NewsML",
    suffix=".newsml1.xml",
    reader="newsdoc.formats.newsml_1.reader:read",
    read_options=ReadOptions,
    recognises=_recognises,
    carries=CARRIES,
)
