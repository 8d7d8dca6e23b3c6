"""The deck: a sentence or two between the headline and the byline."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.parsing.datelines import dateline_prefix
from newsdoc.parsing.labels import Claim, Document, Label

__all__ = ["claims"]

_FEWEST_WORDS = 6
_MOST_WORDS = 45


def claims(document: Document) -> Iterator[Claim]:
    """The line right below the headline, where a byline follows it, and text follows that."""
    headline = next(iter(document.find(Label.HEADLINE)), None)
    if headline is None or headline + 2 >= len(document.passages):
        return
    deck = headline + 1
    passage = document.passages[deck]
    followed = next((i for i in document.find(Label.BYLINE) if deck < i <= deck + 2), None)
    if followed is None or document.label(deck) is not Label.PARAGRAPH or dateline_prefix(passage.text):
        return
    if _FEWEST_WORDS <= passage.words <= _MOST_WORDS:
        yield Claim(deck, Label.DECK, 0.85)
