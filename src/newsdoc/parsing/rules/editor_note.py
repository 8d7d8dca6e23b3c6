"""Notes of the editors: corrections, clarifications, updates, disclaimers, who paid for it."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.parsing.labels import Claim, Document, Label
from newsdoc.parsing.text.matching import Phrases, Starts, WholeLines
from newsdoc.parsing.words import joined
from newsdoc.parsing.words.editor_notes import DISCLOSURES, EDITOR_HEADINGS, EDITOR_NOTES, EDITOR_PHRASES, NOTE_SUBJECTS, WORK_SUBJECTS

__all__ = ["claims"]

_HEADINGS = WholeLines(EDITOR_HEADINGS)
_STARTS = Starts(EDITOR_NOTES)
_SUBJECTS = Starts(joined(NOTE_SUBJECTS, WORK_SUBJECTS))
_PHRASES = Phrases(EDITOR_PHRASES)
_DISCLOSURES = Phrases(DISCLOSURES)
_FEWEST_WORDS = 4
_MOST_WORDS = 160
_WITHIN = 300


def claims(document: Document) -> Iterator[Claim]:
    """Passages that start as such notes do, or say it of the text itself, and what stands below a heading for them."""
    first = document.first_paragraph()
    for index, passage in enumerate(document.passages):
        if document.label(index) in (Label.HEADLINE, Label.LEFT_OUT):
            continue
        if index > first and _HEADINGS.match(passage) and index + 1 < len(document.passages) and document.is_running_text(index + 1):
            yield Claim(index, Label.EDITOR_NOTE, 0.9)
            yield Claim(index + 1, Label.EDITOR_NOTE, 0.97)
        elif _FEWEST_WORDS <= passage.words <= _MOST_WORDS and (confidence := _confidence(passage.plain, after_start=index > first)):
            yield Claim(index, Label.EDITOR_NOTE, confidence)


def _confidence(text: str, *, after_start: bool) -> float:
    start = text.lstrip("*_([{（【-–—※ ")
    if _STARTS.match(start):
        return 0.9
    if _SUBJECTS.match(start) and _PHRASES.match(start[:_WITHIN]):
        return 0.8
    return 0.97 if after_start and start[:1] not in "\"'" and _DISCLOSURES.match(start) else 0
