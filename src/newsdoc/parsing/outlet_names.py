"""What the outlet is called that a note is about."""

from __future__ import annotations

from collections.abc import Sequence

from newsdoc.model import Attribution
from newsdoc.parsing.credit_names import printed_names
from newsdoc.parsing.matching import Starts
from newsdoc.parsing.names import without_article
from newsdoc.parsing.shape import bare, capitalised, name_words, plain
from newsdoc.parsing.words import together
from newsdoc.parsing.words.notes import ABOUT, ARTICLES

__all__ = ["outlet_name"]

_ABOUT = Starts(ABOUT)
_ARTICLES = frozenset(together(ARTICLES)) - {"the"}
_WITHIN = 90


def outlet_name(paragraph: str, heading: str | None, attributions: Sequence[Attribution]) -> str | None:
    """The name that a credit line and the note agree on; else the one in the heading; else the one that the note starts with."""
    start = plain(paragraph)[:_WITHIN]
    for attribution in attributions:
        for name in printed_names(attribution.kind, attribution.text):
            if attribution.kind in ("agency", "source") and without_article(name) in start:
                return bare(name.split(" (", 1)[0]) or None
    if heading and (length := _ABOUT.match(plain(heading))) and plain(heading[length:]) in start:
        return bare(heading[length:]) or None
    return _first_name(paragraph)


def _first_name(paragraph: str) -> str | None:
    words = paragraph.split()
    if words and words[0].casefold() in _ARTICLES:
        words = words[1:]
    count = name_words(" ".join(words[:12]))
    name = bare(" ".join(words[:count]).split(" (", 1)[0].split(", ", 1)[0])
    return name if name and capitalised(name) and len(name) <= 80 else None
