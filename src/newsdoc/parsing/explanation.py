"""What is said of the lines of a raw text: classes of their own, as they are public and must not bring all rules along."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, overload

from attrs import frozen

from newsdoc.parsing.context import Preset

__all__ = ["Explanation", "LineExplanation", "LineVote"]


class LineVote(NamedTuple):
    """What a rule said of a line, and how sure it was."""

    rule: str
    label: str
    confidence: float


@frozen
class LineExplanation:
    """What a line became. line: its number, from 1. rules: the names of those that spoke for the label. votes: all that was said of it."""

    line: int
    text: str
    label: str
    confidence: float
    rules: tuple[str, ...]
    votes: tuple[LineVote, ...] = ()


@frozen
class Explanation(Sequence[LineExplanation]):
    """The lines of a text that are not blank, in order. preset: as what kind of text they were read."""

    preset: Preset
    lines: tuple[LineExplanation, ...]

    def __len__(self) -> int:
        return len(self.lines)

    def __iter__(self) -> Iterator[LineExplanation]:
        return iter(self.lines)

    @overload
    def __getitem__(self, index: int) -> LineExplanation: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[LineExplanation, ...]: ...
    def __getitem__(self, index: int | slice) -> LineExplanation | tuple[LineExplanation, ...]:
        return self.lines[index]
