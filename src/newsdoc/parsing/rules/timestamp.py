"""Lines that tell when the article was published or updated, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdoc.parsing.labels import Claim, Document, Label
from newsdoc.parsing.matching import Phrases, Starts
from newsdoc.parsing.names import after_by
from newsdoc.parsing.words.head import MONTHS, STAMPS

__all__ = ["claims"]

_STAMPS = Starts(STAMPS)
_MONTHS = Phrases(MONTHS)
_NUMBERS = re.compile(
    r"\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{4}[./-]\d{1,2}[./-]\d{1,2}\b|\b\d{1,2}:\d{2}\b|\d{4}年"
    r"|\b(?:19|20)\d{2}\b|\bago\b|\bmin(?:ute)?s? read\b"
)
_MOST_WORDS = 14
_MOST_WORDS_BARE = 8


def claims(document: Document) -> Iterator[Claim]:
    """Short lines with a date or time, which start with a word such as "published" or hold little else."""
    for index, passage in enumerate(document.passages):
        if passage.words > _MOST_WORDS or not any(sign.isdigit() for sign in passage.text) or after_by(passage.text):
            continue
        dated = _NUMBERS.search(passage.plain) is not None
        if _STAMPS.match(passage.plain) and (dated or _MONTHS.search(passage.plain)):
            yield Claim(index, Label.LEFT_OUT, 0.9)
        elif dated and passage.words <= _MOST_WORDS_BARE and _is_mostly_date(passage.plain):
            yield Claim(index, Label.LEFT_OUT, 0.8)


def _is_mostly_date(text: str) -> bool:
    words = text.split()
    digits = sum(any(sign.isdigit() for sign in word) for word in words)
    return digits >= 2 or (digits == 1 and (len(words) <= 2 or _MONTHS.search(text) is not None))
