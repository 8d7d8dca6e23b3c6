"""A headline that is none."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from newsdoc.diagnostics import Diagnostic
from newsdoc.model import Article
from newsdoc.validation.places import at

__all__ = ["headline"]

# Three lines of a newspaper at its widest; beyond that it is a paragraph.
_LONGEST = 300


def headline(article: Article, now: datetime.datetime | None) -> Iterator[Diagnostic]:
    """It is empty, or as long as a paragraph."""
    if not article.headline:
        yield Diagnostic("headline-empty", "the headline is empty: write one", at("headline"))
    elif len(article.headline) > _LONGEST:
        length = len(article.headline)
        yield Diagnostic("headline-long", f"the headline has {length} characters: shorten it to {_LONGEST} at most", at("headline"))
