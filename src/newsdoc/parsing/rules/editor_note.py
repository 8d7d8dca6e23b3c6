"""Notes of the editors: corrections, clarifications, updates, disclaimers."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.parsing.labels import Claim, Document, Label
from newsdoc.parsing.matching import Starts
from newsdoc.parsing.words.notes import EDITOR_NOTES

__all__ = ["claims"]

_STARTS = Starts(EDITOR_NOTES)
_FEWEST_WORDS = 4
_MOST_WORDS = 120


def claims(document: Document) -> Iterator[Claim]:
    """Passages that start as such notes do, but for the headline."""
    for index, passage in enumerate(document.passages):
        if _FEWEST_WORDS <= passage.words <= _MOST_WORDS and document.label(index) is not Label.HEADLINE:
            start = passage.plain.lstrip("*([ ")
            if _STARTS.match(start):
                yield Claim(index, Label.EDITOR_NOTE, 0.85)
