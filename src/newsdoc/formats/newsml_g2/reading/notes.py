"""edNote: notes to editors, which may be lines of text or a piece of XHTML."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lxml import etree

from newsdoc.diagnostics import Collector
from newsdoc.markup.reading.parts import SeenContent, SeenNote, one_line
from newsdoc.markup.reading.xhtml import XhtmlReader
from newsdoc.model import Heading

__all__ = ["note_lines", "notes_of"]


def notes_of(element: etree._Element, reader: XhtmlReader) -> Iterator[SeenNote]:
    """A note for each heading in an edNote, with the lines below it."""
    heading: str | None = None
    lines: list[str] = []
    for part in reader.parts(element):
        if isinstance(part.content, Heading):
            yield from _note(heading, lines)
            heading, lines = one_line([part.content.text]), []
        else:
            lines += _lines(part.content)
    yield from _note(heading, lines)


def note_lines(element: etree._Element) -> list[str]:
    """All lines of an edNote's notes."""
    return [line for note in notes_of(element, XhtmlReader(lambda _: None, Collector())) for line in note.paragraphs]


def _note(heading: str | None, lines: Sequence[str]) -> Iterator[SeenNote]:
    if lines:
        yield SeenNote(heading, tuple(lines))


def _lines(content: SeenContent) -> Iterator[str]:
    if isinstance(content, str):
        texts: Sequence[str] = [content]
    else:
        texts = content.paragraphs if isinstance(content, SeenNote) else content.visible_text.split("\n")
    return (line for text in texts if (line := one_line([text]).strip()))
