"""A text that somebody's mail program quoted: the marks before its lines are taken off."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

import attrs

from newsdoc.parsing.text.lines import Line

__all__ = ["unquote"]

_MARKS = re.compile(r">(?:[ \t]?>)*")
_FEWEST_LINES = 3


def unquote(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """The lines without quoting marks, and the marks that were taken off, as lines.

    All lines have such marks, or most do, which follow each other: below what introduces them, and above a signature.
    """
    start, end = _longest_run(lines)
    if end - start < _FEWEST_LINES or 2 * (end - start) <= len(lines):
        return list(lines), []
    unquoted = list(lines[:start])
    marks = []
    last = 0
    for line in lines[start:end]:
        mark = _MARKS.match(line.text)
        length = mark.end() if mark else 0
        marks.append(attrs.evolve(line, text=line.text[:length], end=line.start + length))
        rest = line.text[length:].lstrip()
        if rest:
            unquoted.append(Line(line.number, rest, line.end - len(rest), line.end, line.number - last - 1))
            last = line.number
    return [*unquoted, *_apart(lines[end:])], marks


def _longest_run(lines: Sequence[Line]) -> tuple[int, int]:
    """The most lines after each other that have marks: the first, and the one after the last."""
    longest = (0, 0)
    start = 0
    for quoted, run in groupby(lines, lambda line: line.text.startswith(">")):
        end = start + sum(1 for _ in run)
        if quoted and end - start > longest[1] - longest[0]:
            longest = (start, end)
        start = end
    return longest


def _apart(lines: Sequence[Line]) -> list[Line]:
    """The lines below what was quoted, which do not go on in them."""
    return [attrs.evolve(line, gap=max(line.gap, 1)) if not number else line for number, line in enumerate(lines)]
