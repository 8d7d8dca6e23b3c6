"""Links to other articles: a heading such as "Read more", and the headlines below it up to the next paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.parsing.labels import Claim, Document, Label
from newsdoc.parsing.text.matching import Starts, WholeLines
from newsdoc.parsing.text.shape import ends_sentence
from newsdoc.parsing.words.leftovers import RELATED
from newsdoc.parsing.words.signs import TEASERS

__all__ = ["claims", "teasers"]

_HEADINGS = WholeLines(RELATED)
_MOST_TEASERS = 12
_TEASERS = Starts(TEASERS)
_LONGEST_TEASER = 30  # words


def claims(document: Document) -> Iterator[Claim]:
    """Headings such as "Read more" surely, the lines below them probably."""
    teasers = 0
    for index, passage in enumerate(document.passages):
        if _HEADINGS.match(passage):
            yield Claim(index, Label.LEFT_OUT, 0.9)
            teasers = 0 if ends_sentence(passage.text) or ": " in passage.text else _MOST_TEASERS
        elif teasers and not ends_sentence(passage.text) and 2 <= passage.words <= 25:
            yield Claim(index, Label.LEFT_OUT, 0.6)
            teasers -= 1
        else:
            teasers = 0


def teasers(document: Document) -> Iterator[Claim]:
    """Lines that lead away within the text: "Read more: Port opens"."""
    for index, passage in enumerate(document.passages[1:], 1):
        length = _TEASERS.match(passage.plain) if passage.words <= _LONGEST_TEASER else 0
        if length and ":" in passage.plain[length - 1 : length + 2] and not ends_sentence(passage.text):
            yield Claim(index, Label.LEFT_OUT, 0.95)
