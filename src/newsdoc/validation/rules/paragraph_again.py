"""A paragraph that is there twice."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from newsdoc.diagnostics import Diagnostic
from newsdoc.model import Article, List, Paragraph, Quote
from newsdoc.validation.places import at
from newsdoc.validation.texts import marked_texts

__all__ = ["paragraph_again"]

# What is shorter may be said twice, as "He laughed." or the label of a list.
_SHORTEST = 80


def paragraph_again(article: Article, now: datetime.datetime | None) -> Iterator[Diagnostic]:
    """Word by word; a quote or an item of a list is as good as a paragraph."""
    seen: dict[str, str] = {}
    for keys, text, _ in marked_texts(article):
        block = article.body[int(keys[1])]
        folded = " ".join(text.split())
        if not isinstance(block, Paragraph | Quote | List) or len(folded) < _SHORTEST:
            continue
        name = f"block {int(keys[1]) + 1}" + (f", item {int(keys[3]) + 1}" if isinstance(block, List) else "")
        if folded in seen:
            yield Diagnostic("paragraph-repeated", f"{name} says the same as {seen[folded]}: take one of them out", at(*keys))
        seen.setdefault(folded, name)
