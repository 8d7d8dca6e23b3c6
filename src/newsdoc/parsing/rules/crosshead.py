"""Crossheads: nine words or fewer, without a full stop, between paragraphs of running text."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.parsing.labels import Claim, Document, Label
from newsdoc.parsing.text.shape import capitalised, ends_sentence

__all__ = ["claims"]

_MOST_WORDS = 9
_ENDS = (",", ";", "-")


def claims(document: Document) -> Iterator[Claim]:
    """Short lines between paragraphs, of which nothing else is known."""
    first, last = document.first_paragraph(), document.last_paragraph()
    for index in range(first + 1, last):
        passage = document.passages[index]
        label, confidence = document.verdict(index)
        if label is not Label.PARAGRAPH or confidence >= 0.5 or passage.words > _MOST_WORDS:
            continue
        if _may_be_heading(passage.text) and _paragraph_follows(document, index):
            yield Claim(index, Label.CROSSHEAD, 0.6)


def _may_be_heading(text: str) -> bool:
    return capitalised(text) and not text.endswith(_ENDS) and (text.endswith(("?", "!")) or not ends_sentence(text))


def _paragraph_follows(document: Document, index: int) -> bool:
    return document.is_running_text(index + 1)
