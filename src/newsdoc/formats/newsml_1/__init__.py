"""NewsML 1.0 to 1.2 (IPTC), which NewsML-G2 came after: read only."""

from __future__ import annotations

from newsdoc.formats.base import Format, ReadOptions
from newsdoc.formats.newsml_1.carries import CARRIES
from newsdoc.io.prologs import root_name

__all__ = ["FORMAT"]


def _recognises(head: bytes) -> bool:
    """Whether the root is NewsML."""
    return root_name(head) == "NewsML"


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
