"""An agency or outlet that stands alone on a line at the story's end: by the tables, in brackets, or named again by the note below."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.parsing.labels import Claim, Document, Label
from newsdoc.parsing.names import is_agency, without_article
from newsdoc.parsing.shape import bare, is_name, plain

__all__ = ["claims"]

_MOST_WORDS = 7


def claims(document: Document) -> Iterator[Claim]:
    """Names of agencies, and names with which the next paragraph begins, after the running text has begun."""
    start = document.first_paragraph()
    for index in range(start + 1, len(document.passages)):
        passage = document.passages[index]
        name = bare(passage.text)
        if passage.words > _MOST_WORDS or not name or document.label(index) is not Label.PARAGRAPH:
            continue
        if is_agency(name):
            yield Claim(index, Label.AGENCY, 0.85)
        elif is_name(name, 1, 6) and _described_next(document, index, name):
            yield Claim(index, Label.AGENCY, 0.8)


def _described_next(document: Document, index: int, name: str) -> bool:
    if index + 1 >= len(document.passages):
        return False
    following = document.passages[index + 1]
    text = plain(following.text)
    wanted = without_article(name)
    return following.words >= 8 and (text.startswith(wanted) or without_article(text).startswith(wanted))
