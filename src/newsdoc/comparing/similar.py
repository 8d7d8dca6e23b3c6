"""Which old members of a list live on in new ones: those that share many of their words."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterator, Mapping
from typing import Any, TypeAlias

from newsdoc.comparing.plain import words_in
from newsdoc.comparing.sequences import Pair

__all__ = ["similar_pairs"]

# A word that so many of the new members have tells nothing; so many of those that share rare words are looked at closely.
_COMMON = 8
_LOOKED_AT = 3
_SIMILAR = 0.5

_Bag: TypeAlias = Counter[str]


def similar_pairs(old: Mapping[int, Any], new: Mapping[int, Any], kind: Callable[[Any], Hashable]) -> Iterator[Pair]:
    """Pairs of old and new members, by number, that are of one kind and alike, the most alike first."""
    if not old or not new:
        return
    old_bags, new_bags = _bags(old), _bags(new)
    having = _having(new_bags)
    scored = []
    for number, bag in old_bags.items():
        for other in _candidates(bag, having):
            if kind(old[number]) == kind(new[other]):
                scored.append((-_likeness(bag, new_bags[other]), abs(number - other), number, other))
    taken_old, taken_new = set(), set()
    for score, _, number, other in sorted(scored):
        if -score >= _SIMILAR and number not in taken_old and other not in taken_new:
            taken_old.add(number)
            taken_new.add(other)
            yield number, other


def _bags(members: Mapping[int, Any]) -> dict[int, _Bag]:
    return {number: words_in(member) for number, member in members.items()}


def _having(bags: Mapping[int, _Bag]) -> dict[str, list[int]]:
    """The members that have a word, for each word that is rare enough to tell them apart."""
    having: dict[str, list[int]] = defaultdict(list)
    for number, bag in bags.items():
        for word in bag:
            having[word].append(number)
    return {word: numbers for word, numbers in having.items() if len(numbers) <= _COMMON}


def _candidates(bag: _Bag, having: Mapping[str, list[int]]) -> list[int]:
    votes = Counter(number for word in bag for number in having.get(word, ()))
    return [number for number, _ in votes.most_common(_LOOKED_AT)]


def _likeness(one: _Bag, other: _Bag) -> float:
    """The share of words that both have: 0 to 1."""
    return 2 * (one & other).total() / (one.total() + other.total())
