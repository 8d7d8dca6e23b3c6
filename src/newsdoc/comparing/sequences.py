"""What two sequences have in common: in steps that grow with their length, not with its square."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict, deque
from collections.abc import Hashable, Iterable, Iterator, Sequence
from typing import TypeAlias

__all__ = ["Pair", "common_ends", "in_order", "pairs_in_turn", "shortest_edit", "unique_pairs"]

Pair: TypeAlias = tuple[int, int]


def common_ends(old: Sequence[Hashable], new: Sequence[Hashable]) -> tuple[int, int]:
    """How many members are the same at the start, and how many of the others at the end."""
    most = min(len(old), len(new))
    head = next((number for number in range(most) if old[number] != new[number]), most)
    most -= head
    tail = next((number for number in range(most) if old[-1 - number] != new[-1 - number]), most)
    return head, tail


def unique_pairs(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Pair]:
    """Where the members stand that each sequence has just once, in the order of the old one."""
    old_counts, new_counts = Counter(old), Counter(new)
    places = {member: place for place, member in enumerate(new) if new_counts[member] == 1}
    return [(place, places[member]) for place, member in enumerate(old) if old_counts[member] == 1 and member in places]


def pairs_in_turn(old: Iterable[tuple[int, Hashable]], new: Iterable[tuple[int, Hashable]]) -> Iterator[Pair]:
    """Numbered members that are the same: the first with the first, the second with the second."""
    waiting: dict[Hashable, deque[int]] = defaultdict(deque)
    for place, member in new:
        waiting[member].append(place)
    for place, member in old:
        if waiting[member]:
            yield place, waiting[member].popleft()


def in_order(pairs: Sequence[Pair]) -> list[Pair]:
    """As many as can be of the pairs, which are in the order of the old, so that the new are in order too."""
    lengths: list[int] = []  # the least new place at which a run of each length ends
    ends: list[int] = []  # and the pair that it ends with
    before: list[int] = []
    for number, (_, place) in enumerate(pairs):
        length = bisect_left(lengths, place)
        before.append(ends[length - 1] if length else -1)
        lengths[length : length + 1] = [place]
        ends[length : length + 1] = [number]
    found = []
    number = ends[-1] if ends else -1
    while number >= 0:
        found.append(pairs[number])
        number = before[number]
    return found[::-1]


def shortest_edit(old: Sequence[Hashable], new: Sequence[Hashable], most: int) -> list[Pair]:
    """The members that stay when as few as can be are deleted and inserted; none where that are more than `most`.

    E. Myers, An O(ND) Difference Algorithm and Its Variations, 1986: after each edit, how far each diagonal can be followed.
    """
    reached = {1: 0}
    history = []
    for edits in range(min(most, len(old) + len(new)) + 1):
        history.append(reached.copy())
        for diagonal in range(-edits, edits + 1, 2):
            came_from = _came_from(reached, diagonal, edits)
            x = reached[came_from] + (came_from < diagonal)
            y = x - diagonal
            while x < len(old) and y < len(new) and old[x] == new[y]:
                x, y = x + 1, y + 1
            reached[diagonal] = x
            if x >= len(old) and y >= len(new):
                return _walked_back(history, x, y)
    return []


def _came_from(reached: dict[int, int], diagonal: int, edits: int) -> int:
    """The diagonal from which an edit leads further: by an insertion from above, by a deletion from below."""
    inserted = diagonal == -edits or (diagonal != edits and reached[diagonal - 1] < reached[diagonal + 1])
    return diagonal + 1 if inserted else diagonal - 1


def _walked_back(history: list[dict[int, int]], x: int, y: int) -> list[Pair]:
    pairs = []
    for edits in range(len(history) - 1, -1, -1):
        came_from = _came_from(history[edits], x - y, edits)
        before_x = history[edits][came_from]
        before_y = before_x - came_from
        while x > before_x and y > before_y:
            x, y = x - 1, y - 1
            pairs.append((x, y))
        x, y = before_x, before_y
    return pairs[::-1]
