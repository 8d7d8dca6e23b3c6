"""The lines of a text, and where each stands in it."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from newsdoc.io.encoding import LINE_END

__all__ = ["Line", "split_lines"]

_BOM = "\ufeff"


@frozen
class Line:
    """A line with something in it. number: from 1. text: without the space around it. start, end: its code points.

    gap: how many blank lines stand before it. indent: how much space stands before its text.
    """

    number: int
    text: str
    start: int
    end: int
    gap: int
    indent: int = 0

    @property
    def width(self) -> int:
        """How far its text reaches, with the space before it."""
        return self.indent + len(self.text)


def split_lines(text: str) -> Iterator[Line]:
    """The lines that are not blank, in order. A byte order mark at the very start is no part of the text."""
    start, last = 0, 0
    for number, end in enumerate(_ends(text), 1):
        raw = text[start : end[0]]
        if start == 0:
            raw = raw.removeprefix(_BOM)
        stripped = raw.strip()
        if stripped:
            begin = end[0] - len(raw.lstrip())
            yield Line(number, stripped, begin, begin + len(stripped), number - last - 1, len(raw) - len(raw.lstrip()))
            last = number
        start = end[1]


def _ends(text: str) -> Iterator[tuple[int, int]]:
    yield from (match.span() for match in LINE_END.finditer(text))
    yield len(text), len(text)
