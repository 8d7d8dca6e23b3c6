"""A headline that the text begins with once more."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from newsdoc.diagnostics import Diagnostic
from newsdoc.model import Article, Heading, Paragraph
from newsdoc.validation.places import at

__all__ = ["headline_again"]


_END = " .…!?:;,"


def headline_again(article: Article, now: datetime.datetime | None) -> Iterator[Diagnostic]:
    """The first paragraph or heading has the same words."""
    first = article.body[0] if article.body else None
    if isinstance(first, Paragraph | Heading) and _folded(first.text) == _folded(article.headline) != "":
        yield Diagnostic("headline-repeated", "the text begins with the headline: take it out there", at("body", 0))


def _folded(line: str) -> str:
    """The line without what the same words may have or lack: capitals, more blanks than one, the sign at the end."""
    return " ".join(line.split()).rstrip(_END).casefold()
