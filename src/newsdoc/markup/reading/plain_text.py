"""Plain text as the printed parts of an article: paragraphs, whose lines may be wrapped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from newsdoc.markup.reading.parts import SeenPart, one_line
from newsdoc.model import Paragraph

if TYPE_CHECKING:
    from newsdoc.parsing.text.lines import Line

__all__ = ["text_parts"]

_SHARE_GOING_ON = 0.4


def text_parts(text: str) -> Iterator[SeenPart]:
    """A paragraph for each passage of the text."""
    from newsdoc.parsing.text.lines import split_lines  # the parser is slow to load, and seldom needed here
    from newsdoc.parsing.text.passages import join_lines, passage_of

    lines = tuple(split_lines(text))
    for passage in map(passage_of, _paragraphs(lines)) if _is_indented(lines) else join_lines(lines):
        if words := one_line([passage.text]):
            yield SeenPart("block", Paragraph(words))


def _is_indented(lines: Sequence[Line]) -> bool:
    """Whether paragraphs begin with an indent, as in IPTC 7901, and their other lines go on with small letters, as those of tables do not."""
    indents = sorted({line.indent for line in lines})
    if len(indents) != 2 or indents[0] > 0 or not lines[0].indent:
        return False
    going_on = [line for line in lines if not _begins(line)]
    return sum(line.text[0].islower() for line in going_on) >= _SHARE_GOING_ON * len(going_on) > 0


def _begins(line: Line) -> bool:
    return line.gap > 0 or line.indent > 0


def _paragraphs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    held: list[Line] = []
    for line in lines:
        if held and _begins(line):
            yield held
            held = []
        held.append(line)
    if held:
        yield held
