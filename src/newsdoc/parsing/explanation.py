"""What is said of a line of raw text: a class of its own, as it is public and must not bring all rules along."""

from __future__ import annotations

from attrs import frozen

__all__ = ["LineExplanation"]


@frozen
class LineExplanation:
    """What a line became. line: its number, from 1. rules: the names of those that spoke for the label."""

    line: int
    text: str
    label: str
    confidence: float
    rules: tuple[str, ...]
