"""A paragraph that is there twice."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from newsdoc.diagnostics import Diagnostic
from newsdoc.model import Article, List, Paragraph, Quote
from newsdoc.model.paths import Key
from newsdoc.validation.places import at
from newsdoc.validation.texts import marked_texts

__all__ = ["paragraph_again"]

# What is shorter may be said twice, as "He laughed." or the label of a list.
_SHORTEST = 80


def paragraph_again(article: Article, now: datetime.datetime | None) -> Iterator[Diagnostic]:
    """Word by word; a quote or an item of a list is as good as a paragraph."""
    seen: dict[str, Key] = {}
    for keys, text, _ in marked_texts(article):
        number = keys[1]
        folded = " ".join(text.split())
        if not isinstance(article.body[int(number)], Paragraph | Quote | List) or len(folded) < _SHORTEST:
            continue
        if folded in seen:
            message = f"block {int(number) + 1} says the same as block {int(seen[folded]) + 1}: take one of them out"
            yield Diagnostic("paragraph-repeated", message, at(*keys))
        seen.setdefault(folded, number)
