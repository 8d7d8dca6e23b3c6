"""Lines cut where two things stand in one: a mail's subject behind its label, a wire's line between its marks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs

from newsdoc.parsing.context import Preset
from newsdoc.parsing.evidence.mails import header_blocks, is_subject, subject_start
from newsdoc.parsing.evidence.wires import priority_end
from newsdoc.parsing.text.lines import Line

__all__ = ["cut_lines", "stretches"]

_BEFORE = re.compile(r"[\ufffd^\s]*")
_AFTER = re.compile(r"[\ufffd<=\s]*$")
_LONGEST_MARKS = 8


def cut_lines(lines: Sequence[Line], preset: Preset) -> tuple[list[Line], list[Line]]:
    """The lines as the rules take them, and the marks of a wire that were taken off, as lines."""
    if preset == "mail":
        return _cut_subjects(lines), []
    return _cut_marks(lines) if preset == "wire" else (list(lines), [])


def stretches(lines: Sequence[Line], preset: Preset) -> Iterator[Sequence[Line]]:
    """The lines that may be joined to each other: headers stand apart from the text, which alone was wrapped."""
    start = 0
    for cut in sorted({end for block in header_blocks(lines) for end in block} if preset == "mail" else ()):
        yield lines[start:cut]
        start = cut
    yield lines[start:]


def _cut_subjects(lines: Sequence[Line]) -> list[Line]:
    """Each header line apart from the next, and the words of a subject behind what mail programs put before them."""
    cut = list(lines)
    for start, end in reversed(header_blocks(lines)):
        cut[start:end] = [part for line in lines[start:end] for part in _header_parts(line)]
    return cut


def _header_parts(line: Line) -> list[Line]:
    line = attrs.evolve(line, gap=max(line.gap, 1))
    return list(_cut(line, subject_start(line.text))) if is_subject(line.text) else [line]


def _cut_marks(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    kept: list[Line] = []
    marks: list[Line] = []
    for line in lines:
        before, after = _mark_lengths(line.text)
        if before:
            marks.append(attrs.evolve(line, text=line.text[:before].rstrip(), end=line.start + len(line.text[:before].rstrip())))
        if after < len(line.text):
            mark = line.text[after:].lstrip()
            marks.append(attrs.evolve(line, text=mark, start=line.end - len(mark)))
        text = line.text[before:after]
        if text:
            kept += _cut(attrs.evolve(line, text=text, start=line.start + before, end=line.start + after), priority_end(text))
    return kept, marks


def _mark_lengths(text: str) -> tuple[int, int]:
    """How long the marks before a line's words are, and where those behind them start."""
    found = _BEFORE.match(text)
    before = found.end() if found else 0
    tail = _AFTER.search(text, max(before, len(text) - _LONGEST_MARKS))
    return before, max(before, len(text[: tail.start()].rstrip())) if tail else len(text)


def _cut(line: Line, end: int) -> tuple[Line, ...]:
    """The line in two, where both have words; the second one's gap tells that it is a part."""
    words = line.text[:end].rstrip()
    rest = line.text[end:]
    if not words or not rest:
        return (line,)
    return attrs.evolve(line, text=words, end=line.start + len(words)), attrs.evolve(line, text=rest, start=line.end - len(rest), gap=-1)
