"""What ends a wire's story: "ENDS", "-30-", who sent it and when, the initials of those who wrote it; and "MORE" between its takes."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.parsing.evidence.names import is_agency
from newsdoc.parsing.evidence.wires import is_initials, is_signoff
from newsdoc.parsing.labels import Claim, Document, Label
from newsdoc.parsing.text.matching import WholeLines
from newsdoc.parsing.text.shape import bare
from newsdoc.parsing.words.wire import ENDS, MORE

__all__ = ["claims", "ends", "initials"]

_ENDS = WholeLines(ENDS)
_MORE = WholeLines(MORE)
_MOST_WORDS = 4
_SIGNS = "/()|"


def claims(document: Document) -> Iterator[Claim]:
    """Codes that end a story, and lines that say that it goes on; and an agency's signature: "/AFP", "(ANSA)."."""
    if document.context.preset != "wire":
        return
    first = document.first_paragraph()
    for index in range(first + 1, len(document.passages)):
        passage = document.passages[index]
        if is_signoff(passage.text) or _is_address(passage.text) or (passage.words <= _MOST_WORDS and _MORE.match(passage)):
            yield Claim(index, Label.WIRE_CODE, 0.97)
        elif passage.words <= _MOST_WORDS and passage.text[0] in _SIGNS and is_agency(bare(passage.text.strip("/| "))):
            yield Claim(index, Label.AGENCY, 0.97)


def _is_address(text: str) -> bool:
    """Whether it tells desks how to reach the writer: "((jane.roe@agency.example; +47 555 0123))"."""
    return text.startswith("((") and text.endswith("))")


def ends(document: Document) -> Iterator[Claim]:
    """The word for the end, alone after the text."""
    first = document.first_paragraph()
    for index in range(first + 1, len(document.passages)):
        if document.passages[index].words <= _MOST_WORDS and _ENDS.match(document.passages[index]):
            yield Claim(index, Label.WIRE_CODE, 0.9)


def initials(document: Document) -> Iterator[Claim]:
    """Initials before the text are its byline, and after it a credit."""
    first = document.first_paragraph()
    for index, passage in enumerate(document.passages):
        if passage.words <= _MOST_WORDS and is_initials(passage.text):
            yield Claim(index, Label.BYLINE if index < first else Label.BYLINE_CREDIT, 0.95)
