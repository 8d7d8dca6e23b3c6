"""Stand-alone credit lines that say by their words what they are: source, contributors, photo, copyright, republication."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdoc.parsing.evidence.names import is_agency
from newsdoc.parsing.labels import Claim, Document, Label
from newsdoc.parsing.text.matching import Phrases, Starts
from newsdoc.parsing.text.passages import Passage
from newsdoc.parsing.text.shape import bare, capitalised, ends_sentence
from newsdoc.parsing.words import together
from newsdoc.parsing.words.credits import (
    CONTRIBUTIONS,
    CONTRIBUTORS,
    COPYRIGHT,
    PHOTO,
    PICTURE_AGENCIES,
    PICTURE_AGENCIES_NAMED,
    RESERVED,
    SOURCE,
    SOURCE_AMBIGUOUS,
)
from newsdoc.parsing.words.dates import MONTHS
from newsdoc.parsing.words.editor_notes import NOTE_SUBJECTS
from newsdoc.parsing.words.republications import LICENCES, NO_WORKS, REPUBLICATION, REPUBLISHED

__all__ = ["contributors", "copyright_lines", "photo", "republication", "source"]

_SOURCE = Starts(SOURCE)
_SOURCE_AMBIGUOUS = Starts(SOURCE_AMBIGUOUS)
_CONTRIBUTORS = Starts(CONTRIBUTORS)
_CONTRIBUTIONS = Phrases(CONTRIBUTIONS)
_PHOTO = Starts(PHOTO)
_COPYRIGHT = Starts(COPYRIGHT)
_RESERVED = Phrases(RESERVED)
_REPUBLICATION = Starts(REPUBLICATION)
_REPUBLISHED = Phrases(REPUBLISHED)
_LICENCES = Phrases(LICENCES)
_SUBJECTS = Starts(NOTE_SUBJECTS)
_NO_WORKS = frozenset((*together(MONTHS), *together(NO_WORKS)))
_PICTURE_AGENCY = re.compile(
    rf"\b(?:via getty images|/ ?(?:{'|'.join(together(PICTURE_AGENCIES))})|, (?:{'|'.join(together(PICTURE_AGENCIES_NAMED))})"
    r"|stock\.adobe\.com|gettyimages\.com/ ?\S*)\)?$"
)
_WITHIN = 200
_MOST_WORDS_OF_NAME = 6
_OPENERS = "([{（【*_—–-•/ "


def source(document: Document) -> Iterator[Claim]:
    """ "Source: ...", in any language of the tables."""
    for index, passage in enumerate(document.passages):
        if passage.words > 20:
            continue
        start = passage.plain.lstrip(_OPENERS)
        length = _SOURCE.match(start)
        if length and bare(start[length:]) and not (ends_sentence(passage.text) and passage.words > 12):
            yield Claim(index, Label.SOURCE, 0.9)
        elif _SOURCE_AMBIGUOUS.match(start) and passage.words <= 8 and _all_names(passage.text):
            yield Claim(index, Label.SOURCE, 0.8)


def contributors(document: Document) -> Iterator[Claim]:
    """ "Reporting by ...", "X contributed to this report"."""
    for index, passage in enumerate(document.passages):
        start = passage.plain.lstrip(_OPENERS)
        if passage.words <= 60 and _CONTRIBUTORS.match(start):
            yield Claim(index, Label.CONTRIBUTORS, 0.9)
        elif passage.words <= 40 and _CONTRIBUTIONS.match(start) and passage.text[:1] not in "\"“„«'":
            yield Claim(index, Label.CONTRIBUTORS, 0.85)


def photo(document: Document) -> Iterator[Claim]:
    """Image credits without a description; a longer line is a caption, which has no place in the article yet."""
    for index, passage in enumerate(document.passages):
        if passage.words > 12 or is_agency(passage.text):
            continue
        if _PHOTO.match(passage.plain):
            yield Claim(index, Label.PHOTO, 0.9)
        elif agency := _PICTURE_AGENCY.search(passage.plain):
            described = passage.words > _MOST_WORDS_OF_NAME and not _all_names(f". {passage.plain and passage.text[: agency.start()]}")
            yield Claim(index, Label.LEFT_OUT if described else Label.PHOTO, 0.9)


def copyright_lines(document: Document) -> Iterator[Claim]:
    """Lines that claim the rights."""
    for index, passage in enumerate(document.passages):
        if passage.words > 40 or document.label(index) is Label.PHOTO:
            continue
        plain = passage.plain
        if _COPYRIGHT.match(plain) or _COPYRIGHT.match(plain.lstrip("(（[【*-– ")) or (passage.words <= 20 and _RESERVED.match(plain)):
            yield Claim(index, Label.COPYRIGHT, 0.85)


def republication(document: Document) -> Iterator[Claim]:
    """Where the work was published first, or by which licence it may be published again."""
    for index, passage in enumerate(document.passages):
        if passage.words <= 70 and document.label(index) is not Label.HEADLINE and _is_republication(passage):
            yield Claim(index, Label.REPUBLICATION, 0.85)


def _is_republication(passage: Passage) -> bool:
    start = passage.plain.lstrip(_OPENERS)
    if _REPUBLICATION.match(start):
        return _names_work(passage)
    if not _SUBJECTS.match(start):
        return passage.words <= 25 and _LICENCES.match(start)
    return _REPUBLISHED.match(start[:_WITHIN]) and _names_work(passage)


def _names_work(passage: Passage) -> bool:
    """Whether it names more than a day: a line that only tells when it was published is a time stamp."""
    if not any(sign.isdigit() for sign in passage.text) or not any(sign.isupper() for sign in passage.text):
        return True
    words = [word.strip(".,:;()[]\"'“”‘’*|") for word in passage.text.split()[1:]]
    return any(word and not word[0].islower() and not word[0].isdigit() and word.casefold() not in _NO_WORKS for word in words)


def _all_names(text: str) -> bool:
    return all(capitalised(word) or len(word) <= 3 or "." in word for word in text.split()[1:])
