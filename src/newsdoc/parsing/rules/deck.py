"""The deck: a sentence or two between the headline and the byline."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.parsing.evidence.datelines import dateline_prefix
from newsdoc.parsing.labels import Claim, Document, Label

__all__ = ["claims"]

_FEWEST_WORDS = 6
_MOST_WORDS = 45
_WITHIN = 2  # lines


def claims(document: Document) -> Iterator[Claim]:
    """The line right below the headline, where a byline or a time follows it, and text follows that."""
    headline = next(iter(document.find(Label.HEADLINE)), None)
    if headline is None or headline + 2 >= len(document.passages):
        return
    deck = headline + 1
    passage = document.passages[deck]
    if document.label(deck) is not Label.PARAGRAPH or dateline_prefix(passage.text) or not _head_goes_on(document, deck):
        return
    if _FEWEST_WORDS <= passage.words <= _MOST_WORDS:
        yield Claim(deck, Label.DECK, 0.85)


def _head_goes_on(document: Document, deck: int) -> bool:
    for index in range(deck + 1, min(deck + 1 + _WITHIN, document.last_paragraph())):
        if document.label(index) is Label.BYLINE or _is_time(document, index):
            return True
        if document.is_running_text(index):
            return False
    return False


def _is_time(document: Document, index: int) -> bool:
    return any(vote.rule == "timestamp" for vote in document.votes[index])
