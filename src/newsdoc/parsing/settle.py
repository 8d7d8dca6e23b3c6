"""One label for each passage. What an article has only once goes to the surest, and the others are left out."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from attrs import frozen

from newsdoc.parsing.labels import Document, Label

__all__ = ["Settled", "settle"]

_ONCE = (Label.SLUGLINE, Label.KICKER, Label.HEADLINE, Label.DECK, Label.DATELINE)
_HEADINGS = {Label.OUTLET_HEADING: Label.OUTLET_NOTE, Label.AUTHOR_HEADING: Label.AUTHOR_NOTE}


@frozen
class Settled:
    """What became of a passage. rules: those that spoke for it; for a passage that lost, those that spoke of it."""

    label: Label
    confidence: float
    rules: tuple[str, ...]


def settle(document: Document) -> list[Settled]:
    """What became of each passage, in order."""
    verdicts = [document.verdict(index) for index in range(len(document.passages))]
    labels = [label for label, _ in verdicts]
    for label in _ONCE:
        _keep_surest(labels, verdicts, label)
    _keep_first_byline(labels)
    _drop_empty_headings(labels)
    return [Settled(label, verdicts[i][1], _rules(document, i, label)) for i, label in enumerate(labels)]


def _rules(document: Document, index: int, label: Label) -> tuple[str, ...]:
    votes = document.votes[index]
    return tuple([vote.rule for vote in votes if vote.label is label] or [vote.rule for vote in votes])


def _keep_surest(labels: list[Label], verdicts: Sequence[tuple[Label, float]], label: Label) -> None:
    found = [index for index, given in enumerate(labels) if given is label]
    if not found:
        return
    kept = max(found, key=lambda index: (verdicts[index][1], -index))
    for index in found:
        if index != kept:
            labels[index] = Label.LEFT_OUT


def _keep_first_byline(labels: list[Label]) -> None:
    """A byline may take several lines; another one further down repeats it."""
    found = [index for index, label in enumerate(labels) if label is Label.BYLINE]
    for before, index in pairwise(found):
        if index != before + 1 or labels[before] is not Label.BYLINE:
            labels[index] = Label.LEFT_OUT


def _drop_empty_headings(labels: list[Label]) -> None:
    for index, label in enumerate(labels):
        wanted = _HEADINGS.get(label)
        if wanted and (index + 1 >= len(labels) or labels[index + 1] is not wanted):
            labels[index] = Label.LEFT_OUT
