"""A marked text cut into runs: stretches on which the same marks stand."""

from __future__ import annotations

import bisect
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
    starts: dict[int, list[int]] = {}
    ends: dict[int, list[int]] = {}
    for number, mark in enumerate(marks):
        starts.setdefault(mark.start, []).append(number)
        ends.setdefault(mark.end, []).append(number)
    on: list[int] = []  # the numbers of the marks on the stretch, in order
    for start, end in itertools.pairwise(sorted({0, len(text), *also_at, *starts, *ends})):
        for number in ends.get(start, ()):
            on.remove(number)
        for number in starts.get(start, ()):
            bisect.insort(on, number)
        yield Run(start, end, tuple(marks[number] for number in on))
