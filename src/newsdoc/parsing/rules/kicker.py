"""The kicker: one to four words above the headline, a section's name or in capitals."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.parsing.labels import Claim, Document, Label
from newsdoc.parsing.names import after_by
from newsdoc.parsing.passages import Passage
from newsdoc.parsing.shape import bare, ends_sentence
from newsdoc.parsing.words import together
from newsdoc.parsing.words.head import SECTIONS

__all__ = ["claims"]

_SECTIONS = frozenset(together(SECTIONS))
_MOST_WORDS = 4


def claims(document: Document) -> Iterator[Claim]:
    """The first line, where the second can be a headline; or the line just above a headline found lower on the page."""
    headline = next(iter(document.find(Label.HEADLINE)), None)
    if headline is None:
        return
    if headline > 0 and _is_kicker(document.passages[headline - 1]) and headline <= 1:
        yield Claim(headline - 1, Label.KICKER, 0.95)
    elif _is_kicker(document.passages[headline]) and _can_be_headline(document, headline + 1):
        yield Claim(headline, Label.KICKER, 0.97)
        yield Claim(headline + 1, Label.HEADLINE, 0.97)


def _is_kicker(passage: Passage) -> bool:
    text = bare(passage.text)
    if passage.words > _MOST_WORDS or ends_sentence(passage.text) or not text:
        return False
    return bare(passage.plain) in _SECTIONS or (text.isupper() and passage.words <= 3)


def _can_be_headline(document: Document, index: int) -> bool:
    if index >= len(document.passages):
        return False
    passage = document.passages[index]
    long_enough = passage.words >= 4 and not ends_sentence(passage.text) and passage.words <= 30
    return long_enough and document.label(index) is Label.PARAGRAPH and not after_by(passage.text)
