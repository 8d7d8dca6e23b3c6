"""Which member of an old list is which of the new one, so that what comes or goes does not make all that follows differ."""

from __future__ import annotations

import itertools
from bisect import bisect_left
from collections.abc import Callable, Hashable, Iterable, Sequence
from operator import itemgetter
from typing import Any, TypeAlias

from attrs import frozen

from newsdoc.comparing import plain
from newsdoc.comparing.sequences import Pair, common_ends, in_order, pairs_in_turn, unique_pairs
from newsdoc.comparing.similar import similar_pairs

__all__ = ["Aligned", "Manner", "align"]

Key: TypeAlias = Callable[[Any], Hashable]


@frozen
class Aligned:
    """A member by its numbers in both lists; None where it is in one of them alone. moved: whether it is out of order."""

    old: int | None
    new: int | None
    moved: bool = False


def _of_one_kind(thing: Any) -> Hashable:
    return None


@frozen
class Manner:
    """How the members of a list are told apart.

    whole: what is the same for members that are the same. names: what is the same, and not None, for two states of one
    member, the surest first. kind: what two states of one member always share.
    """

    whole: Key = plain.frozen
    names: tuple[Key, ...] = ()
    kind: Key = _of_one_kind


def align(old: Sequence[Any], new: Sequence[Any], manner: Manner) -> list[Aligned]:
    """The members of both lists, in the order of the new one; those that are gone stand where they were."""
    pairs = _Pairs(old, new)
    for key in (manner.whole, *manner.names):
        pairs.pair_same(key)
    pairs.pair_similar(manner.kind)
    kept = in_order(sorted(pairs.found.items()))
    return _in_new_order(pairs, pairs.pair_between(kept))


class _Pairs:
    """Which members belong together, as far as it is known. found: from the old ones' numbers to the new ones'."""

    def __init__(self, old: Sequence[Any], new: Sequence[Any]) -> None:
        self.old = old
        self.new = new
        self.found: dict[int, int] = {}
        self.taken: set[int] = set()

    def open(self) -> tuple[list[int], list[int]]:
        """The numbers of the members that are still alone."""
        old = [number for number in range(len(self.old)) if number not in self.found]
        return old, [number for number in range(len(self.new)) if number not in self.taken]

    def pair_same(self, key: Key) -> None:
        """Pair the members that have the same key: at both ends, those that are alone in having it, their neighbours, then any."""
        old, new = self.open()
        old_keys, new_keys = [key(self.old[number]) for number in old], [key(self.new[number]) for number in new]
        self._take((old[left], new[right]) for left, right in _same_pairs(old_keys, new_keys).items() if old_keys[left] is not None)

    def pair_similar(self, kind: Key) -> None:
        """Pair those that share many of their words."""
        old, new = self.open()
        self._take(similar_pairs({number: self.old[number] for number in old}, {number: self.new[number] for number in new}, kind))

    def pair_between(self, kept: list[Pair]) -> list[Pair]:
        """Pair what is alone between two of the pairs in order, where both sides have the same types: it was rewritten."""
        between: list[Pair] = []
        for (first_old, first_new), (last_old, last_new) in itertools.pairwise([(-1, -1), *kept, (len(self.old), len(self.new))]):
            old = [number for number in range(first_old + 1, last_old) if number not in self.found]
            new = [number for number in range(first_new + 1, last_new) if number not in self.taken]
            if [_type(self.old[number]) for number in old] == [_type(self.new[number]) for number in new]:
                between += zip(old, new, strict=True)
        self._take(between)
        return sorted([*kept, *between])

    def _take(self, pairs: Iterable[Pair]) -> None:
        for left, right in pairs:
            self.found[left] = right
            self.taken.add(right)


def _type(thing: Any) -> Hashable:
    return thing.get("type") if isinstance(thing, dict) else None


def _same_pairs(old: Sequence[Hashable], new: Sequence[Hashable]) -> dict[int, int]:
    """Where the same keys stand: first at both ends, then those that are there once and their neighbours, then in turn."""
    head, tail = common_ends(old, new)
    found = {number: number for number in range(head)}
    found.update((len(old) - number, len(new) - number) for number in range(1, tail + 1))
    found.update((head + left, head + right) for left, right in unique_pairs(old[head : len(old) - tail], new[head : len(new) - tail]))
    taken = set(found.values())
    for step, numbers in ((1, range(len(old))), (-1, range(len(old) - 1, -1, -1))):
        for number in numbers:
            left, right = number + step, found.get(number, -2) + step
            if left in range(len(old)) and left not in found and right in range(len(new)) and right not in taken and old[left] == new[right]:
                found[left] = right
                taken.add(right)
    open_old = [(number, key) for number, key in enumerate(old) if number not in found]
    open_new = [(number, key) for number, key in enumerate(new) if number not in taken]
    found.update(pairs_in_turn(open_old, open_new))
    return found


def _in_new_order(pairs: _Pairs, kept: list[Pair]) -> list[Aligned]:
    in_place = dict(kept)
    old, new = pairs.open()
    placed = [((right, 1, 0), Aligned(left, right, moved=left not in in_place)) for left, right in pairs.found.items()]
    placed += [((right, 1, 0), Aligned(None, right)) for right in new]
    lefts = [left for left, _ in kept]
    for left in old:
        following = bisect_left(lefts, left)
        place = kept[following][1] if following < len(kept) else len(pairs.new)
        placed.append(((place, 0, left), Aligned(left, None)))
    return [aligned for _, aligned in sorted(placed, key=itemgetter(0))]
