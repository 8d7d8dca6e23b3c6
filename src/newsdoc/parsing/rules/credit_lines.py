"""Stand-alone credit lines that say by their words what they are: source, contributors, photo, copyright, republication."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdoc.parsing.labels import Claim, Document, Label
from newsdoc.parsing.matching import Phrases, Starts
from newsdoc.parsing.passages import Passage
from newsdoc.parsing.shape import bare, capitalised
from newsdoc.parsing.words.credits import CONTRIBUTIONS, CONTRIBUTORS, COPYRIGHT, PHOTO, REPUBLICATION, SOURCE, SOURCE_AMBIGUOUS

__all__ = ["contributors", "copyright_lines", "photo", "republication", "source"]

_SOURCE = Starts(SOURCE)
_SOURCE_AMBIGUOUS = Starts(SOURCE_AMBIGUOUS)
_CONTRIBUTORS = Starts(CONTRIBUTORS)
_CONTRIBUTIONS = Phrases(CONTRIBUTIONS)
_PHOTO = Starts(PHOTO)
_COPYRIGHT = Starts(COPYRIGHT)
_RESERVED = Phrases({"en": "all rights reserved", "de": "alle rechte vorbehalten", "es": "derechos reservados", "fr": "droits réservés"})
_REPUBLICATION = Phrases(REPUBLICATION)
_PICTURE_AGENCY = re.compile(
    r"\b(?:via getty images|/ ?(?:getty images|afp|ap|reuters|shutterstock|epa|pool)|, (?:ap|afp|reuters|associated press)"
    r"|stock\.adobe\.com|gettyimages\.com/ ?\S*)\)?$"
)


def source(document: Document) -> Iterator[Claim]:
    """ "Source: ...", in any language of the tables."""
    for index, passage in enumerate(document.passages):
        if passage.words > 20:
            continue
        if _SOURCE.match(passage.plain) and bare(passage.plain[_SOURCE.match(passage.plain) :]):
            yield Claim(index, Label.SOURCE, 0.9)
        elif _SOURCE_AMBIGUOUS.match(passage.plain) and passage.words <= 8 and _all_names(passage.text):
            yield Claim(index, Label.SOURCE, 0.8)


def contributors(document: Document) -> Iterator[Claim]:
    """ "Reporting by ...", "X contributed to this report"."""
    for index, passage in enumerate(document.passages):
        start = bare(passage.plain)
        if passage.words <= 60 and (_CONTRIBUTORS.match(start) or (_CONTRIBUTIONS.match(start) and passage.words <= 40)):
            yield Claim(index, Label.CONTRIBUTORS, 0.9)


def photo(document: Document) -> Iterator[Claim]:
    """Image credits without a description; a longer line is a caption, which has no place in the article yet."""
    for index, passage in enumerate(document.passages):
        if passage.words > 12:
            continue
        if _PHOTO.match(passage.plain) or _PICTURE_AGENCY.search(passage.plain):
            yield Claim(index, Label.PHOTO, 0.9)


def copyright_lines(document: Document) -> Iterator[Claim]:
    """Lines that claim the rights."""
    for index, passage in enumerate(document.passages):
        if passage.words > 40 or document.label(index) is Label.PHOTO:
            continue
        if _COPYRIGHT.match(passage.plain) or (passage.words <= 20 and _RESERVED.match(passage.plain)):
            yield Claim(index, Label.COPYRIGHT, 0.85)


def republication(document: Document) -> Iterator[Claim]:
    """Where it was published first, outside the running text's middle."""
    for index, passage in enumerate(document.passages):
        if passage.words <= 50 and _REPUBLICATION.match(passage.plain[:120]) and _opens_with_it(passage):
            yield Claim(index, Label.REPUBLICATION, 0.8)


def _opens_with_it(passage: Passage) -> bool:
    small = passage.plain
    return _REPUBLICATION.match(" ".join(small.split()[:8])) and small[:1] not in "\"'"


def _all_names(text: str) -> bool:
    return all(capitalised(word) or len(word) <= 3 or "." in word for word in text.split()[1:])
