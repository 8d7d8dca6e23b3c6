"""The header of a wire's story: codes, the slug line, how urgent it is, and what is said to the desks."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.parsing.evidence.wires import has_agency_dateline, is_code, is_slugline, is_status_word, urgency_of
from newsdoc.parsing.labels import Claim, Document, Label
from newsdoc.parsing.text.matching import Starts
from newsdoc.parsing.words.wire import DESK_NOTES, VERSION_NOTES

__all__ = ["claims", "version_notes"]

_DESK_NOTES = Starts(DESK_NOTES)
_VERSION_NOTES = Starts(VERSION_NOTES)
_LONGEST_HEADER = 12  # passages
_LONGEST_NOTE = 60  # words
_LONGEST_WORD = 4  # "URGENT"


def claims(document: Document) -> Iterator[Claim]:
    """The lines of the header; those of a story's next take, further down, are codes as well. The text starts at a dateline."""
    if document.context.preset != "wire":
        return
    in_header = True
    for index, passage in enumerate(document.passages):
        if is_code(passage.text):
            yield Claim(index, Label.WIRE_CODE, 0.97)
        elif is_slugline(passage.text, on_wire=in_header):
            yield Claim(index, Label.SLUGLINE if in_header else Label.WIRE_CODE, 0.98 if "," in passage.text else 0.97)
        elif in_header and passage.words <= _LONGEST_WORD and (urgency_of(passage.text) or is_status_word(passage.text)):
            yield Claim(index, Label.WIRE_CODE, 0.97)
        elif in_header and passage.words <= _LONGEST_NOTE and _DESK_NOTES.match(passage.plain):
            yield Claim(index, Label.EDITOR_NOTE, 0.96)
        elif in_header and has_agency_dateline(passage.text):
            yield Claim(index, Label.PARAGRAPH, 0.99)  # a flash may have no headline
            in_header = False
        else:
            in_header = in_header and index < _LONGEST_HEADER and not document.is_running_text(index)


def version_notes(document: Document) -> Iterator[Claim]:
    """What a version brings, in brackets: "(Adds comment in paragraphs 3-5)". Pages print such lines as well."""
    for index, passage in enumerate(document.passages):
        if passage.text[0] in "(*" and passage.words <= _LONGEST_NOTE and _VERSION_NOTES.match(passage.plain.lstrip("*")):
            yield Claim(index, Label.EDITOR_NOTE, 0.96)
