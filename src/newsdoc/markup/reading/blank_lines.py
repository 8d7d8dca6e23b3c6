"""Paragraphs that markup does not tell apart: blank lines, made of line breaks, stand between them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from attrs import evolve

from newsdoc.markup.reading.parts import SeenPart
from newsdoc.model import Mark, Paragraph

__all__ = ["split_at_blank_lines"]

_GAP = re.compile(r"\n[^\S\n]*\n\s*")


def split_at_blank_lines(parts: Iterable[SeenPart]) -> Iterator[SeenPart]:
    """The parts, each paragraph that has blank lines within as those that stand between them."""
    for part in parts:
        if isinstance(part.content, Paragraph) and _GAP.search(part.content.text.strip()):
            yield from (evolve(part, content=piece, name=None, anchors=()) for piece in _pieces(part.content))
        else:
            yield part


def _pieces(paragraph: Paragraph) -> Iterator[Paragraph]:
    text = paragraph.text
    start = 0
    for end, following in (*((gap.start(), gap.end()) for gap in _GAP.finditer(text)), (len(text), len(text))):
        if text[start:end].strip():
            yield evolve(paragraph, text=text[start:end], marks=[*_clipped(paragraph.marks, start, end)])
        start = following


def _clipped(marks: Iterable[Mark], start: int, end: int) -> Iterator[Mark]:
    for mark in marks:
        if mark.start < end and mark.end > start:
            yield evolve(mark, start=max(mark.start, start) - start, end=min(mark.end, end) - start)
