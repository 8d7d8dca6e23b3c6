"""A paragraph that is there twice."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from newsdoc.diagnostics import Diagnostic
from newsdoc.model import Article, Paragraph
from newsdoc.validation.places import at

__all__ = ["paragraph_again"]

# What is shorter may be said twice, as "He laughed." or the label of a list.
_SHORTEST = 80


def paragraph_again(article: Article, now: datetime.datetime | None) -> Iterator[Diagnostic]:
    """Word by word."""
    seen: dict[str, int] = {}
    for number, block in enumerate(article.body):
        if not isinstance(block, Paragraph) or len(block.text) < _SHORTEST:
            continue
        if block.text in seen:
            message = f"block {number + 1} says the same as block {seen[block.text] + 1}: take one of them out"
            yield Diagnostic("paragraph-repeated", message, at("body", number))
        seen.setdefault(block.text, number)
