"""Notes of the editors: corrections, clarifications, updates, disclaimers, who paid for it."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.parsing.labels import Claim, Document, Label
from newsdoc.parsing.matching import Phrases, Starts
from newsdoc.parsing.words import joined
from newsdoc.parsing.words.notes import EDITOR_NOTES, EDITOR_PHRASES, NOTE_SUBJECTS, WORK_SUBJECTS

__all__ = ["claims"]

_STARTS = Starts(EDITOR_NOTES)
_SUBJECTS = Starts(joined(NOTE_SUBJECTS, WORK_SUBJECTS))
_PHRASES = Phrases(EDITOR_PHRASES)
_FEWEST_WORDS = 4
_MOST_WORDS = 160
_WITHIN = 300


def claims(document: Document) -> Iterator[Claim]:
    """Passages that start as such notes do, or say it of the text itself, but for the headline."""
    for index, passage in enumerate(document.passages):
        if not _FEWEST_WORDS <= passage.words <= _MOST_WORDS or document.label(index) in (Label.HEADLINE, Label.LEFT_OUT):
            continue
        start = passage.plain.lstrip("*_([{（【-–—※ ")
        if _STARTS.match(start):
            yield Claim(index, Label.EDITOR_NOTE, 0.9)
        elif _SUBJECTS.match(start) and _PHRASES.match(start[:_WITHIN]):
            yield Claim(index, Label.EDITOR_NOTE, 0.8)
