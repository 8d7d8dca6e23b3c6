"""Links to other articles: a heading such as "Read more", and the headlines below it up to the next paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.parsing.labels import Claim, Document, Label
from newsdoc.parsing.matching import WholeLines
from newsdoc.parsing.shape import ends_sentence
from newsdoc.parsing.words.leftovers import RELATED

__all__ = ["claims"]

_HEADINGS = WholeLines(RELATED)
_MOST_TEASERS = 12


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
