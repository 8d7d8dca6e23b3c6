"""Captions: what is said of a picture that the text does not have, known by whom they credit for it."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.parsing.evidence.names import after_by
from newsdoc.parsing.labels import Claim, Document, Label
from newsdoc.parsing.text.matching import Phrases, Starts
from newsdoc.parsing.text.passages import Passage
from newsdoc.parsing.text.shape import capitalised, plain
from newsdoc.parsing.words.captions import CAPTION_ENDS, CAPTION_STARTS

__all__ = ["claims"]

_ENDS = Phrases(CAPTION_ENDS)
_STARTS = Starts(CAPTION_STARTS)
_FEWEST_WORDS = 8
_MOST_WORDS = 100
_ENDING = 70  # characters
_MOST_WORDS_OF_CREDIT = 8
_FULL_STOPS = (".", "!", "?", "。", "”", '"')
_CLOSED = (").", "].", "）。")


def claims(document: Document) -> Iterator[Claim]:
    """Passages that start or end as captions do, and say something of the picture."""
    for index, passage in enumerate(document.passages):
        if not _FEWEST_WORDS <= passage.words <= _MOST_WORDS or document.label(index) is Label.HEADLINE:
            continue
        if after_by(passage.text):
            continue
        if not _ends_plainly(passage.text) and _ends_in_credit(passage):
            yield Claim(index, Label.LEFT_OUT, 0.9)
        elif passage.words <= 40 and _STARTS.match(passage.plain):
            yield Claim(index, Label.LEFT_OUT, 0.8)


def _ends_plainly(text: str) -> bool:
    """Whether it ends as a sentence of a story, not as a credit."""
    return text.endswith(_FULL_STOPS) and not text.endswith(_CLOSED)


def _ends_in_credit(passage: Passage) -> bool:
    """Whether its last words name who took the picture, behind other words."""
    ending = plain(passage.text[-_ENDING:])
    found = _ENDS.search(ending)
    if found is None or (found[0] == 0 and len(passage.text) <= _ENDING):
        return False
    credit = passage.text.split()[-len(ending[found[0] :].split()) :]
    return len(credit) <= _MOST_WORDS_OF_CREDIT and all(capitalised(word) or len(word) <= 3 or word[0] in "([/©" for word in credit[1:])
