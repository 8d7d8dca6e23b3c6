"""Whether a statement that was found is one that people marked."""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence
from typing import TypeAlias

Marked: TypeAlias = dict[str, set[int]]

_WORD = re.compile(r"\w+(?:[’'.&-]\w+)*")
_HALF = 0.5


class Words:
    """The words of a text, by number."""

    def __init__(self, text: str) -> None:
        found = list(_WORD.finditer(text))
        self._starts = [word.start() for word in found]
        self._ends = [word.end() for word in found]

    def within(self, spans: Sequence[Sequence[int]]) -> set[int]:
        """The numbers of the words that spans touch."""
        numbers: set[int] = set()
        for start, end in spans:
            number = bisect.bisect_right(self._ends, start)
            while number < len(self._starts) and self._starts[number] < end:
                numbers.add(number)
                number += 1
        return numbers


def agrees(marked: Marked, found: Marked) -> bool:
    """Whether contents overlap by half, sources agree by half, and cues share a word."""
    content, other = marked["content"], found["content"]
    if not content | other or len(content & other) < _HALF * len(content | other):
        return False
    source, guess = marked["source"], found["source"]
    if (source or guess) and 2 * len(source & guess) < _HALF * (len(source) + len(guess)):
        return False
    return bool(marked["cue"] & found["cue"]) or not (marked["cue"] or found["cue"])
