"""The headline: the line for which most speaks. What a page prints before it is left out, and so is the same line again."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.parsing.evidence.headlines import Candidates
from newsdoc.parsing.labels import Claim, Document, Label
from newsdoc.parsing.text.terms import key

__all__ = ["claims"]

_AGAIN_WITHIN = 30  # passages


def claims(document: Document) -> Iterator[Claim]:
    """The headline surely, and so the lines before it."""
    headline = Candidates(document).best()
    if headline is None:
        return
    yield Claim(headline, Label.HEADLINE, 0.995)
    yield from (Claim(index, Label.LEFT_OUT, 0.9) for index in range(headline))
    said = key(document.passages[headline].plain)
    for index in range(headline + 1, min(headline + _AGAIN_WITHIN, len(document.passages))):
        if key(document.passages[index].plain) == said:
            yield Claim(index, Label.LEFT_OUT, 0.9)
