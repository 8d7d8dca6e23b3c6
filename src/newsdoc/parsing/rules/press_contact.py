"""Whom the press should call: lines below press releases."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdoc.parsing.labels import Claim, Document, Label
from newsdoc.parsing.text.matching import Starts
from newsdoc.parsing.words.credits import PRESS_CONTACTS

__all__ = ["claims"]

_STARTS = Starts(PRESS_CONTACTS)
_ADDRESS = re.compile(r"\S@\S|\+?\d[\d\s()/.-]{6,}\d|https?://|www\.")
_MOST_WORDS = 40
_MOST_WORDS_OF_DETAILS = 12
_MOST_DETAILS = 6


def claims(document: Document) -> Iterator[Claim]:
    """The lines that say so, after the text has begun, and the lines of addresses and numbers right below them."""
    details = 0
    for index in range(document.first_paragraph() + 1, len(document.passages)):
        passage = document.passages[index]
        if passage.words <= _MOST_WORDS and _STARTS.match(passage.plain):
            yield Claim(index, Label.LEFT_OUT, 0.85)
            details = _MOST_DETAILS
        elif details and passage.words <= _MOST_WORDS_OF_DETAILS and (_ADDRESS.search(passage.text) or not document.is_running_text(index)):
            yield Claim(index, Label.LEFT_OUT, 0.7)
            details -= 1
        else:
            details = 0
