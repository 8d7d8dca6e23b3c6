"""Lines that tell when the article was published or updated, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdoc.parsing.dates.stamps import Telling, tells_when
from newsdoc.parsing.evidence.names import after_by
from newsdoc.parsing.labels import Claim, Document, Label
from newsdoc.parsing.text.matching import Phrases, Starts
from newsdoc.parsing.text.passages import Passage
from newsdoc.parsing.words.dates import MONTHS, RELATIVE, STAMPS

__all__ = ["claims"]

_STAMPS = Starts(STAMPS)
# What signs a post of a network that the text quotes: — Its Writer (@name) 4 May 2026
_POST = re.compile(r"[—–-]{1,2} ?[^(]{0,60}\(@\w+\)")
_MONTHS = Phrases(MONTHS)
_RELATIVE = Phrases(RELATIVE)
_DIGIT = re.compile(r"\d")
_NUMBERS = re.compile(r"\b\d{1,2}[./]\d{1,2}\b|\b(?:19|20)\d{2}\b")
_MOST_WORDS = 24
_MOST_WORDS_IF_VAGUE = 14
_MOST_WORDS_WITHOUT_A_DAY = 8
_MOST_WORDS_OF_A_MONTH = 3
_MOST_OTHER_WORDS = 4
_MOST_BESIDE_A_TIME = 1  # where no day is told


def claims(document: Document) -> Iterator[Claim]:
    """Short lines with a date or time, which start with a word such as "published" or hold little else."""
    for index, passage in enumerate(document.passages):
        if passage.words > _MOST_WORDS or not _DIGIT.search(passage.text) or after_by(passage.text):
            continue
        if document.context.preset == "clean" and _POST.match(passage.text):
            continue
        telling = tells_when(passage.text, language=document.context.language)
        if _STAMPS.match(passage.plain) and _tells_time(passage, telling):
            yield Claim(index, Label.LEFT_OUT, 0.9)
        elif telling and telling.has_day and telling.other_words == 0:
            yield Claim(index, Label.LEFT_OUT, 0.95)
        elif _is_mostly_time(passage, telling):
            yield Claim(index, Label.LEFT_OUT, 0.8)


def _tells_time(passage: Passage, telling: Telling | None) -> bool:
    """Whether a line with such a word at its start tells of a time, be it no whole date."""
    if passage.words > _MOST_WORDS_IF_VAGUE:
        return telling is not None and telling.has_day and telling.other_words <= _MOST_OTHER_WORDS
    return telling is not None or _NUMBERS.search(passage.plain) is not None or _MONTHS.match(passage.plain) or _RELATIVE.match(passage.plain)


def _is_mostly_time(passage: Passage, telling: Telling | None) -> bool:
    if telling is None:
        return passage.words <= _MOST_WORDS_OF_A_MONTH and _NUMBERS.search(passage.plain) is not None and _MONTHS.match(passage.plain)
    if not telling.has_day and passage.words > _MOST_WORDS_WITHOUT_A_DAY:  # opening hours, a programme
        return False
    dated = telling.has_day or _MONTHS.match(passage.plain)
    return telling.other_words <= (_MOST_OTHER_WORDS if dated else _MOST_BESIDE_A_TIME)
