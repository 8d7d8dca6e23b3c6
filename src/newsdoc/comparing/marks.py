"""The marks of two texts: each is followed to where its words now stand."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from typing import Any, TypeAlias

from attrs import frozen

from newsdoc.comparing.difference import Difference, Where
from newsdoc.comparing.places import changed_place, with_words
from newsdoc.comparing.sequences import pairs_in_turn
from newsdoc.comparing.ways import TextWay
from newsdoc.comparing.words import stretches

__all__ = ["compare_marks"]


@frozen
class _Placed:
    """A mark, and where it stands in the new text; None for an edge that is gone."""

    mark: dict[str, Any]
    start: int | None
    end: int | None

    @property
    def kind(self) -> Hashable:
        """What it is, but for its place and words."""
        return frozenset((key, value) for key, value in self.mark.items() if key not in ("start", "end", "text"))


_Key: TypeAlias = Callable[[_Placed], tuple[Hashable, ...]]

# What makes an old mark and a new one the same, the surest first; where something is None, they are not.
_SAME: tuple[_Key, ...] = (
    lambda placed: (placed.start, placed.end, placed.kind),
    lambda placed: (placed.start, placed.end, placed.mark["type"]),
    lambda placed: (placed.start, placed.kind),
    lambda placed: (placed.end, placed.kind),
    lambda placed: (placed.mark["text"], placed.kind),
)


def compare_marks(before: dict[str, Any], after: dict[str, Any], where: Where) -> Iterator[Difference]:
    """In what the marks of two things with a text differ; where: the list of marks. One that only follows its words does not."""
    old, new = _followed(before, after), _own(after)
    same, pairs = _paired(old, new)
    yield from (where.at(number).removed(placed.mark) for number, placed in enumerate(old) if number not in pairs.values())
    for number, placed in enumerate(new):
        if number not in pairs:
            yield where.at(number).added(placed.mark)
        elif number not in same:
            yield changed_place(old[pairs[number]].mark, placed.mark, where.at(pairs[number], number))


def _followed(before: dict[str, Any], after: dict[str, Any]) -> list[_Placed]:
    way = TextWay(stretches(before.get("text", ""), after.get("text", "")))
    marks = [with_words(mark, before["text"]) for mark in before.get("marks", ())]
    return [_Placed(mark, way.start(mark["start"]), way.end(mark["end"])) for mark in marks]


def _own(thing: dict[str, Any]) -> list[_Placed]:
    return [_Placed(with_words(mark, thing["text"]), mark["start"], mark["end"]) for mark in thing.get("marks", ())]


def _paired(old: list[_Placed], new: list[_Placed]) -> tuple[frozenset[int], dict[int, int]]:
    """The new marks that are just what they were, and all that were there before with what they were then, by number."""
    pairs: dict[int, int] = {}
    same: frozenset[int] | None = None
    for key in _SAME:
        taken = set(pairs.values())
        lefts = [(number, key(placed)) for number, placed in enumerate(old) if number not in taken and None not in key(placed)]
        rights = [(number, key(placed)) for number, placed in enumerate(new) if number not in pairs]
        pairs.update((right, left) for left, right in pairs_in_turn(lefts, rights))
        same = frozenset(pairs) if same is None else same
    return same or frozenset(), pairs
