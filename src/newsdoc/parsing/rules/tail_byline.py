"""Bylines after the story: "By X", or the writer's name alone, on a line of its own."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.parsing.labels import Claim, Document, Label
from newsdoc.parsing.names import after_by, is_agency, names_in
from newsdoc.parsing.shape import bare, ends_sentence

__all__ = ["claims"]

_MOST_WORDS = 10


def claims(document: Document) -> Iterator[Claim]:
    """Short lines near the end of the running text that name a writer; bare names only where the head named them too."""
    known = {bare(name).casefold() for index in document.find(Label.BYLINE) for name in _named(document.passages[index].text)}
    last = document.last_paragraph()
    for index in range(max(last, 0), len(document.passages)):
        passage = document.passages[index]
        if passage.words > _MOST_WORDS or ends_sentence(passage.text) or document.label(index) is Label.LEFT_OUT:
            continue
        if bare(passage.text).casefold() in known or _names_writer(passage.text):
            yield Claim(index, Label.BYLINE_CREDIT, 0.8)


def _names_writer(text: str) -> bool:
    length = after_by(text)
    return length > 0 and bool(names_in(text[length:].strip())) and not is_agency(text[length:])


def _named(text: str) -> list[str]:
    return names_in(text[after_by(text) :].strip())
