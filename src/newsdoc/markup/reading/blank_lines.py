"""Paragraphs that markup does not tell apart: blank lines, made of line breaks, stand between them."""

from __future__ import annotations

import re
from bisect import bisect_right
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
    gaps = [match.span() for match in _GAP.finditer(paragraph.text)]
    starts, ends = [0, *(end for _, end in gaps)], [*(start for start, _ in gaps), len(paragraph.text)]
    marks: list[list[Mark]] = [[] for _ in starts]
    for mark in paragraph.marks:
        number = bisect_right(ends, mark.start)
        while number < len(starts) and starts[number] < mark.end:
            marks[number].append(_clipped(mark, starts[number], ends[number]))
            number += 1
    for start, end, within in zip(starts, ends, marks, strict=True):
        if paragraph.text[start:end].strip():
            yield evolve(paragraph, text=paragraph.text[start:end], marks=within)


def _clipped(mark: Mark, start: int, end: int) -> Mark:
    return evolve(mark, start=max(mark.start, start) - start, end=min(mark.end, end) - start)
