"""A marked text cut into runs: stretches on which the same marks stand."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator

from attrs import frozen

from newsdoc.model import Mark

__all__ = ["Run", "cut"]


@frozen
class Run:
    """A stretch of a text and the marks that stand on all of it, in their order."""

    start: int
    end: int
    marks: tuple[Mark, ...]


def cut(text: str, marks: tuple[Mark, ...], also_at: Iterable[int] = ()) -> Iterator[Run]:
    """The text's runs, in order; a run also ends at the positions given."""
    if not text:
        return
    edges = {0, len(text), *also_at}
    for mark in marks:
        edges.update((mark.start, mark.end))
    ordered = sorted(edges)
    for start, end in itertools.pairwise(ordered):
        yield Run(start, end, tuple(mark for mark in marks if mark.start <= start and mark.end >= end))
