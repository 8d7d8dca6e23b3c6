"""Which seen part is which of those that the carried copy speaks of."""

from __future__ import annotations

from collections import deque
from collections.abc import Hashable, Sequence

__all__ = ["in_carried_order", "match"]


def match(numbers: Sequence[int | None], seen: Sequence[Hashable], known: Sequence[Hashable]) -> list[int | None]:
    """For each seen part the index of the known one it is, or None.

    numbers: what the document calls each, from 1, where it says; of two that claim one number, the one whose text is as
    it was wins. seen, known: what tells the parts' texts apart. A part without a number is the first with its text; one
    whose text is new too is the one that is missing at its place.
    """
    found: list[int | None] = [None] * len(seen)
    free = set(range(len(known)))
    _by_number(numbers, seen, known, found, free)
    if free:
        _by_text(seen, known, found, free)
        _by_place(found, free, len(known))
    return found


def _by_number(numbers: Sequence[int | None], seen: Sequence[Hashable], known: Sequence[Hashable], found: list[int | None], free: set[int]) -> None:
    for unchanged in (True, False):
        for index, number in enumerate(numbers):
            if number is not None and found[index] is None and number - 1 in free and (not unchanged or known[number - 1] == seen[index]):
                found[index] = number - 1
                free.remove(number - 1)


def _by_text(seen: Sequence[Hashable], known: Sequence[Hashable], found: list[int | None], free: set[int]) -> None:
    waiting: dict[Hashable, deque[int]] = {}
    for index in sorted(free):
        waiting.setdefault(known[index], deque()).append(index)
    for index, text in enumerate(seen):
        if found[index] is None and waiting.get(text):
            found[index] = waiting[text].popleft()
            free.remove(found[index])  # type: ignore[arg-type]


def _by_place(found: list[int | None], free: set[int], known: int) -> None:
    """Where as many parts are new between two neighbours as are missing between them, the new are the missing, changed."""
    start = 0
    while start < len(found):
        if found[start] is not None:
            start += 1
            continue
        end = next((index for index in range(start, len(found)) if found[index] is not None), len(found))
        before = found[start - 1] if start else -1
        after = found[end] if end < len(found) else known
        if before is not None and after is not None:
            missing = [index for index in range(before + 1, after) if index in free]
            if len(missing) == end - start:
                found[start:end] = missing
                free.difference_update(missing)
        start = end


def in_carried_order(found: Sequence[int | None]) -> list[int]:
    """The positions of seen parts in the order of the known; a new one comes after the one that it was seen after."""
    keys, last = [], -1
    for position, index in enumerate(found):
        last = index if index is not None else last
        keys.append((last, index is None, position))
    return sorted(range(len(found)), key=keys.__getitem__)
