"""Lines put together to passages, each what one paragraph, headline or credit line would be.

A line is a passage of its own, unless the text is hard-wrapped: then lines that were one are joined again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise

from attrs import frozen

from newsdoc.model import Block
from newsdoc.parsing.text.lines import Line
from newsdoc.parsing.text.shape import bare, count_words, ends_sentence, is_unspaced, plain
from newsdoc.parsing.words import together
from newsdoc.parsing.words.hyphens import AFTER_HANGING

__all__ = ["Passage", "join_lines", "passage_of"]

_WIDEST = 100
_NARROWEST = 40
_NARROWEST_UNSPACED = 20  # signs of these scripts are twice as wide
_FEWEST_WRAPS = 2
_SHARE_AT_EDGE = 0.4
_SHARE_GOING_ON = 0.25
_SHARE_WIDER = 0.1
_AFTER_HANGING = frozenset(together(AFTER_HANGING))
_WORD = re.compile(r"\w+")
_COUNT = re.compile(r"\(?\d[\d.,]{0,9}k?\)?")


@frozen
class Passage:
    """One or more lines that belong together. text: theirs, as one line. block: where a document has it, with its marks."""

    lines: tuple[Line, ...]
    text: str
    block: Block | None = None

    @property
    def start(self) -> int:
        """Where it starts in the raw text."""
        return self.lines[0].start

    @property
    def end(self) -> int:
        """Where it ends in the raw text."""
        return self.lines[-1].end

    @property
    def gap(self) -> int:
        """How many blank lines stand before it."""
        return self.lines[0].gap

    @cached_property
    def plain(self) -> str:
        """The start of the text as word tables hold it: small letters, plain spaces and quotation marks."""
        return plain(self.text)

    @cached_property
    def said(self) -> str:
        """Its plain text without counts, and without the punctuation around it: "Comments (12)" says "comments"."""
        return bare(_COUNT.sub("", self.plain))

    @cached_property
    def spoken(self) -> list[str]:
        """The words of its plain text, without the signs between them."""
        return _WORD.findall(self.plain)

    @cached_property
    def words(self) -> int:
        """How many words it has; scripts without spaces count by the length of a usual word."""
        return count_words(self.text)


def join_lines(lines: Sequence[Line]) -> Iterator[Passage]:
    """The passages of the lines, in order."""
    width = _wrapped_at(lines)
    held: list[Line] = []
    for line in lines:
        if held and not (width and line.gap == 0 and _is_wrapped(held[-1], line, width) and not _is_indented_anew(held, line)):
            yield passage_of(held)
            held = []
        held.append(line)
    if held:
        yield passage_of(held)


def _wrapped_at(lines: Sequence[Line]) -> int:
    """The width at which the text was wrapped, or 0 if it was not.

    Wrapped, most of the text is in lines that end only because the next word had no room; however many short ones, as of
    lists, it has besides. And many go on with a small letter, as the lines of poems and tables do not. A few lines may be
    wider, such as a headline or an address.
    """
    width = _width(lines)
    if not width:
        return 0
    neighbours = [pair for pair in pairwise(lines) if pair[1].gap == 0 and pair[0].width <= width]
    wraps = [(first, second) for first, second in neighbours if _is_wrapped(first, second, width)]
    at_edge = sum(first.width for first, _ in wraps)
    going_on = sum(not second.text[0].isupper() for _, second in wraps)
    if len(wraps) < _FEWEST_WRAPS or going_on < _SHARE_GOING_ON * len(wraps):
        return 0
    return width if at_edge >= _SHARE_AT_EDGE * sum(first.width for first, _ in neighbours) else 0


def _width(lines: Sequence[Line]) -> int:
    """How wide the widest line is, a few that are too wide for any column aside; 0 where they are more, or all are too narrow."""
    fitting = [line for line in lines if line.width <= _WIDEST]
    if not fitting or len(lines) - len(fitting) > _SHARE_WIDER * len(lines):
        return 0
    widest = max(fitting, key=lambda line: line.width)
    narrowest = _NARROWEST_UNSPACED if is_unspaced(widest.text[0]) else _NARROWEST
    return widest.width if widest.width >= narrowest else 0


def _is_wrapped(first: Line, second: Line, width: int) -> bool:
    """Whether the first line ends for want of room. What is too wide for any line goes on in it, but not behind a sentence."""
    if first.width > width or (second.width > width and ends_sentence(first.text)):
        return False
    return first.width + 1 + len(_first_word(second.text)) > width


def _is_indented_anew(held: Sequence[Line], line: Line) -> bool:
    """Whether the line starts a paragraph as the one before it was started: by an indent that its other lines lack."""
    return line.indent == held[0].indent > held[-1].indent


def _first_word(text: str) -> str:
    return text[0] if is_unspaced(text[0]) else text.split(maxsplit=1)[0]


def passage_of(lines: Sequence[Line]) -> Passage:
    """Lines that are one, joined: with a space, but not after a hyphen in a word."""
    text = lines[0].text
    for line in lines[1:]:
        text += ("" if _runs_on(text, line.text) else " ") + line.text
    return Passage(tuple(lines), text)


def _runs_on(before: str, after: str) -> bool:
    """Whether no space stood where the line was broken: after a hyphen in a word, and between signs of scripts without spaces."""
    if is_unspaced(before[-1]) and is_unspaced(after[0]):
        return True
    return before[-1] == "-" and before[-2:-1].isalnum() and after[0].isalnum() and _first_word(after) not in _AFTER_HANGING
