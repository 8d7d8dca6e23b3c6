"""Where a place in an old text, or in an old body, is in the new one."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from newsdoc.comparing.words import Stretch, stretches
from newsdoc.model import Article, Span

__all__ = ["BodyWay", "TextWay"]


class TextWay:
    """From places in an old text to places in the new one."""

    def __init__(self, found: Sequence[Stretch]) -> None:
        self._stretches = found
        self._old_ends: list[int] = []
        self._new_ends: list[int] = []
        old = new = 0
        for stretch in found:
            old, new = old + len(stretch.old), new + len(stretch.new)
            self._old_ends.append(old)
            self._new_ends.append(new)

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """Where what stands on the old text from start to end now stands; None where an edge of it is gone."""
        new_start, new_end = self.start(start), self.end(end)
        return (new_start, new_end) if new_start is not None and new_end is not None and new_start < new_end else None

    def start(self, place: int) -> int | None:
        """Where what starts at the place in the old text now starts; None where that is gone."""
        number = bisect_right(self._old_ends, place)
        stretch = self._stretches[number]
        into = place - (self._old_ends[number] - len(stretch.old))
        return self._new_ends[number] - len(stretch.new) + into if stretch.kept or into == 0 else None

    def end(self, place: int) -> int | None:
        """As start, for what ends at the place."""
        number = bisect_left(self._old_ends, place)
        left = self._old_ends[number] - place
        return self._new_ends[number] - left if self._stretches[number].kept or left == 0 else None


class BodyWay:
    """From the blocks of an old body, and places in them, to those of the new one. pairs: which block is now which."""

    def __init__(self, old: Article, new: Article, pairs: Mapping[int, int]) -> None:
        self._old = old.body
        self._new = new.body
        self._pairs = {**pairs, len(old.body): len(new.body)}
        self._ways: dict[int, TextWay] = {}

    def block(self, number: int) -> int | None:
        """The number of the block; None where it is gone. The end of the old body is the end of the new one."""
        return self._pairs.get(number)

    def span(self, span: Span) -> Span | None:
        """Where the span now stands; None where an edge of it is gone."""
        block = self.block(span.block)
        found = None if block is None else self._way(span.block, block).span(span.start, span.end)
        return None if block is None or found is None else Span(*found, block)

    def _way(self, old: int, new: int) -> TextWay:
        if old not in self._ways:
            self._ways[old] = TextWay(stretches(self._old[old].visible_text, self._new[new].visible_text))
        return self._ways[old]
