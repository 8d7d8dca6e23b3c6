"""What stands around a passage, as numbers: its neighbours, the text's densest part, and what was said before."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate, pairwise

from newsdoc.parsing.passages import Passage
from newsdoc.parsing.scoring.looks import LOOKS, Look
from newsdoc.parsing.shape import bare
from newsdoc.parsing.words import together
from newsdoc.parsing.words.signs import SIGNS

__all__ = ["FEATURES", "features_of"]

_AROUND = (-3, -2, -1, 1, 2, 3)
_SUMMED = ("addresses", "teaser", "writers", "pleas", "legal", "pictures", "saying", "comments", "first_person", "capitalised")
_SUMMED_AT = tuple(map(LOOKS.index, _SUMMED))
_WINDOWS = (2, 5, 12)
_SUM_WINDOW = 4
_KINDS = 8  # the kinds of whole lines that tell where the article ends
_FAR = 40
_GAPS = (2, 5)
_CORES = (("core", 0.0, 1.0), ("tight_core", 50.0, 1.0), ("wide_core", 0.0, 0.3))
_WORD = re.compile(r"\w+")
_FUNCTION_WORDS = frozenset(together(SIGNS["function"]))
_SHINGLE = 4
_MOST_SHINGLES = 40
_CHARS, _ENDS, _CAPITALISED = LOOKS.index("chars"), LOOKS.index("ends_sentence"), LOOKS.index("capitalised")

FEATURES = (
    *LOOKS, "mass",
    *(f"{name}{place:+d}" for place in _AROUND for name in ("chars", "ends_sentence", "mass", "kind", "capitalised")),
    *(f"{name}±{width}" for width in _WINDOWS for name in ("density", "mass_before", "mass_after", "short")),
    *(f"{name}±{_SUM_WINDOW}" for name in _SUMMED),
    *(f"run_{gap}" for gap in _GAPS), "since_prose", "until_prose",
    "chars_before", "mass_before", "mass_after", "number", "numbers_left", "total",
    *(f"{place}_{name}" for name, _, _ in _CORES for place in ("in", "after_start_of", "before_end_of")), "core_share",
    "core_words", "first_words", "repeated", "repeats", "repeats_later", "opens_with_head_name",
    "ends_seen", *(f"since_kind_{kind}" for kind in range(1, _KINDS + 1)), "core_words±3",
)  # fmt: skip


def features_of(passages: Sequence[Passage], looks: Sequence[Look]) -> list[list[float]]:
    """For each passage, the numbers that FEATURES names."""
    count = len(passages)
    masses = [look.mass for look in looks]
    positive = [max(mass, 0.0) for mass in masses]
    before = [0.0, *accumulate(positive)]
    chars = [0.0, *accumulate(float(len(passage.text)) for passage in passages)]
    short = [0, *accumulate(look.numbers[1] < 12 and not look.numbers[_ENDS] for look in looks)]
    cores = [_densest([(mass if mass > 0 else mass * scale) - cost for mass in masses]) for _, cost, scale in _CORES]
    start, end = cores[0]
    sums = [list(accumulate((look.numbers[place] for look in looks), initial=0.0)) for place in _SUMMED_AT]
    runs = [_runs(looks, gap) for gap in _GAPS]
    since, until = _distances(looks)
    words = [_telling_words(passage) for passage in passages]
    core_words = Counter(word for found in words[start : end + 1] for word in found)
    first_words = words[0] | (words[1] if count > 1 else set()) if words else set()
    plains = Counter(bare(passage.plain) for passage in passages)
    shingles = [_shingles(passage) for passage in passages]
    counted = Counter(shingle for found in shingles for shingle in set(found))
    head_names = _head_names(passages, looks, start)
    total = before[count] or 1.0
    seen: set[tuple[str, ...]] = set()
    last_kinds = [-_FAR] * (_KINDS + 1)
    ends_seen = 0
    rows = []
    likeness = []
    for i, (passage, look) in enumerate(zip(passages, looks, strict=True)):
        row = [*look.numbers, look.mass]
        for place in _AROUND:
            j = i + place
            if 0 <= j < count:
                other = looks[j].numbers
                row += (other[_CHARS], other[_ENDS], masses[j], looks[j].kind, other[_CAPITALISED])
            else:
                row += (-1.0, -1.0, -100.0, -1.0, -1.0)
        for width in _WINDOWS:
            low, high = max(0, i - width), min(count, i + width + 1)
            row += (
                (before[high] - before[low]) / (chars[high] - chars[low] + 1),
                (before[i] - before[low]) / (i - low + 1),
                (before[high] - before[i + 1]) / (high - i),
                (short[high] - short[low]) / (high - low),
            )
        low, high = max(0, i - _SUM_WINDOW), min(count, i + _SUM_WINDOW + 1)
        row += [(found[high] - found[low]) / (high - low) for found in sums]
        row += [shares[i] for shares in runs]
        row += (since[i], until[i])
        row += (chars[i] / chars[count], before[i] / total, (total - before[i + 1]) / total, i, count - i, math.log2(total))
        for first, last in cores:
            row += (first <= i <= last, max(-_FAR, min(_FAR, i - first)), max(-_FAR, min(_FAR, last - i)))
        row.append((before[end + 1] - before[start]) / total)
        own = words[i]
        size = len(own) or 1
        inside = start <= i <= end
        likeness.append(sum(core_words[word] > inside for word in own) / size)
        row += (likeness[i], len(own & first_words) / size, plains[bare(passage.plain)] > 1)
        own_shingles = shingles[i]
        row.append(sum(shingle in seen for shingle in own_shingles) / (len(own_shingles) or 1))
        row.append(sum(counted[shingle] > 1 for shingle in own_shingles) / (len(own_shingles) or 1))
        seen.update(own_shingles)
        row.append(_opening(passage) in head_names and i > 0)
        row.append(ends_seen)
        row += [min(_FAR, i - last_kinds[kind]) for kind in range(1, _KINDS + 1)]
        if 0 < look.kind <= _KINDS:
            last_kinds[look.kind] = i
            ends_seen += i > start
        rows.append(row)
    summed = [0.0, *accumulate(likeness)]
    for i, row in enumerate(rows):
        low, high = max(0, i - 3), min(count, i + 4)
        row.append((summed[high] - summed[low]) / (high - low))
    return rows


def _densest(masses: Sequence[float]) -> tuple[int, int]:
    """The stretch with the greatest sum (Kadane)."""
    best, found = 0.0, (0, -1)
    total, start = 0.0, 0
    for i, mass in enumerate(masses):
        if total <= 0:
            total, start = 0.0, i
        total += mass
        if total > best:
            best, found = total, (start, i)
    return found


def _runs(looks: Sequence[Look], gap: int) -> list[float]:
    """How large the run of running text is that each passage stands in or after, against the largest."""
    sizes: list[float] = []
    place = []
    last = -_FAR
    for i, look in enumerate(looks):
        if look.is_prose:
            if i - last <= gap:
                sizes[-1] += look.mass
            else:
                sizes.append(look.mass)
            last = i
        place.append(len(sizes) - 1)
    largest = max(sizes, default=1.0)
    return [sizes[run] / largest if run >= 0 else 0.0 for run in place]


def _distances(looks: Sequence[Look]) -> tuple[list[int], list[int]]:
    since, until = _since(looks), _since(looks[::-1])
    return since, until[::-1]


def _since(looks: Sequence[Look]) -> list[int]:
    distance, found = _FAR, []
    for look in looks:
        found.append(min(distance, _FAR))
        distance = 0 if look.is_prose else distance + 1
    return found


def _telling_words(passage: Passage) -> set[str]:
    if passage.words > 2 * len(passage.text.split()):
        return {passage.plain[i : i + 2] for i in range(len(passage.plain) - 1)}
    return {word for word in _WORD.findall(passage.plain) if len(word) > 3 and word not in _FUNCTION_WORDS}


def _shingles(passage: Passage) -> list[tuple[str, ...]]:
    words = _WORD.findall(passage.plain)
    return [tuple(words[i : i + _SHINGLE]) for i in range(min(len(words) - _SHINGLE + 1, _MOST_SHINGLES))]


def _head_names(passages: Sequence[Passage], looks: Sequence[Look], start: int) -> set[tuple[str, ...]]:
    """Pairs of words in the short lines before the running text: a note about the author starts with one."""
    found: set[tuple[str, ...]] = set()
    for passage, look in zip(passages[: start + 2], looks, strict=False):
        if look.numbers[1] <= 8:
            found.update(pairwise(_WORD.findall(passage.plain)))
    return found


def _opening(passage: Passage) -> tuple[str, ...]:
    return tuple(_WORD.findall(passage.plain[:60])[:2])
