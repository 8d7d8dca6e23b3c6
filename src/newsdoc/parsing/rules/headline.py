"""The headline: the first line, or the line on the page that a first line with the site's name repeats."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdoc.parsing.labels import Claim, Document, Label
from newsdoc.parsing.passages import Passage
from newsdoc.parsing.shape import bare

__all__ = ["claims"]

_SEPARATORS = re.compile(r"(?<=\s)[|\-–—·•:»«/]+(?=\s)|\||[:：]{2}|:(?=\s)")
_LONGEST = 40  # words
_LOOKED_AT = 400  # passages
_PARAGRAPHS_BEFORE = 2


def claims(document: Document) -> Iterator[Claim]:
    """The first line that can be one; or the same line again, lower on the page, with all before it left out."""
    first = next((i for i in range(len(document.passages)) if _can_be(document, i)), None)
    if first is None:
        return
    again = _repeated(document, first)
    headline = first if again is None else again
    yield Claim(headline, Label.HEADLINE, 0.95)
    for index in range(headline):
        confidence = 0.9 if index == first or headline - index > 1 else 0.5
        yield Claim(index, Label.LEFT_OUT, confidence)
    for index in range(headline + 1, min(headline + 30, len(document.passages))):
        if _bare(document.passages[index]) == _bare(document.passages[headline]):
            yield Claim(index, Label.LEFT_OUT, 0.9)


def _can_be(document: Document, index: int) -> bool:
    label, _ = document.verdict(index)
    return label is Label.PARAGRAPH and document.passages[index].words <= _LONGEST


def _repeated(document: Document, first: int) -> int | None:
    """A later line that the first one starts with, before the running text."""
    titles = _titles(document.passages[first])
    paragraphs = 0
    for index in range(first + 1, min(first + _LOOKED_AT, len(document.passages))):
        passage = document.passages[index]
        if _bare(passage) in titles and passage.words >= 2:
            return index
        paragraphs += passage.words >= 20 and document.label(index) is Label.PARAGRAPH
        if paragraphs > _PARAGRAPHS_BEFORE:
            break
    return None


def _titles(passage: Passage) -> frozenset[str]:
    """The line, and what it is without one or more parts at its end, such as a site's name."""
    text = passage.plain
    return frozenset({_bare(passage), *(bare(text[: cut.start()]) for cut in _SEPARATORS.finditer(text) if cut.start() > 8)})


def _bare(passage: Passage) -> str:
    return bare(passage.plain)
