"""A text that somebody's mail program quoted: the marks before its lines are taken off."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from newsdoc.parsing.lines import Line

__all__ = ["unquote"]

_MARKS = re.compile(r">(?:[ \t]?>)*")
_FEWEST_LINES = 3


def unquote(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """The lines without quoting marks, where all have them; and the marks that were taken off, as lines."""
    if len(lines) < _FEWEST_LINES or not all(line.text.startswith(">") for line in lines):
        return list(lines), []
    unquoted: list[Line] = []
    marks = []
    last = 0
    for line in lines:
        mark = _MARKS.match(line.text)
        length = mark.end() if mark else 0
        marks.append(attrs.evolve(line, text=line.text[:length], end=line.start + length))
        rest = line.text[length:].lstrip()
        if rest:
            unquoted.append(Line(line.number, rest, line.end - len(rest), line.end, line.number - last - 1))
            last = line.number
    return unquoted, marks
