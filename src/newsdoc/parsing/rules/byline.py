"""Bylines: who wrote it, between the headline and the text."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.parsing.labels import Claim, Document, Label
from newsdoc.parsing.names import after_by, is_agency, is_desk, names_in
from newsdoc.parsing.passages import Passage
from newsdoc.parsing.shape import bare, capitalised, ends_sentence, is_name, is_unspaced

__all__ = ["claims"]

_MOST_WORDS = 30
_BARE_NAMES_WITHIN = 4  # lines below the headline; further down they are menus


def claims(document: Document) -> Iterator[Claim]:
    """Lines that start with "By" and a name, and bare names, before the running text; an agency's is a credit."""
    head = document.find(Label.HEADLINE)
    start = head[-1] + 1 if head else 0
    first = document.first_paragraph(start)
    end = document.first_paragraph(first + 1) if first < len(document.passages) else len(document.passages)
    index = start
    while index < end:
        taken = 1
        for claim in _claims_at(document, index, bare_names=index < min(first, start + _BARE_NAMES_WITHIN)):
            yield claim
            taken = max(taken, claim.index - index + 1)
        index += taken


def _claims_at(document: Document, index: int, *, bare_names: bool) -> Iterator[Claim]:
    passage = document.passages[index]
    length = after_by(passage.text)
    if length:
        rest = passage.text[length:].strip()
        if not rest and index + 1 < len(document.passages) and _names_somebody(document.passages[index + 1].text):
            yield Claim(index, Label.BYLINE, 0.95)
            yield Claim(index + 1, Label.BYLINE, 0.95)
        elif rest and _is_byline(passage, rest):
            yield Claim(index, Label.AGENCY if is_agency(rest) else Label.BYLINE, 0.95)
    elif is_desk(passage.text):
        yield Claim(index, Label.BYLINE, 0.9)
    elif bare_names and is_agency(passage.text) and document.label(index) is not Label.LEFT_OUT:
        yield Claim(index, Label.AGENCY, 0.8)
    elif bare_names and _is_bare_name(document, index):
        yield Claim(index, Label.BYLINE, 0.75)


def _is_byline(passage: Passage, rest: str) -> bool:
    if passage.words > _MOST_WORDS or (ends_sentence(passage.text) and passage.words > 8):
        return False
    return _names_somebody(rest)


def _names_somebody(text: str) -> bool:
    return bool(names_in(text)) or is_agency(text)


def _is_bare_name(document: Document, index: int) -> bool:
    text = bare(document.passages[index].text)
    if document.label(index) is Label.LEFT_OUT or not text or is_unspaced(text[0]):
        return False
    return is_name(text, 2, 4) and all(capitalised(word) or len(word) <= 3 for word in text.split()) and bool(names_in(text))
