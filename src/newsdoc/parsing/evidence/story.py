"""Where the story ends: after its last paragraph, before credits and notes."""

from __future__ import annotations

from newsdoc.parsing.evidence.descriptions import defines_outlet, defines_person, pleads, presents_itself
from newsdoc.parsing.labels import Document, Label

__all__ = ["is_credit", "story_end"]

_CREDITS = frozenset({
    Label.AGENCY, Label.SOURCE, Label.COPYRIGHT, Label.REPUBLICATION, Label.BYLINE_CREDIT, Label.CONTRIBUTORS, Label.PHOTO,
})  # fmt: skip
_MOST_NOTES = 4


def is_credit(label: Label) -> bool:
    """Whether passages of that label credit somebody."""
    return label in _CREDITS


def story_end(document: Document) -> int:
    """The first passage after all that is surely running text, notes at the end aside: those describe an outlet or a person."""
    first, notes = document.first_paragraph(), 0
    for index in range(len(document.passages) - 1, first, -1):
        if not document.is_running_text(index):
            continue
        passage = document.passages[index]
        notes += 1
        if notes > _MOST_NOTES or not (defines_outlet(passage) or defines_person(passage) or presents_itself(passage) or pleads(passage)):
            return index + 1
    return first + 1
