"""What stands around a passage, as numbers: its neighbours, the text's densest part, and what was said before."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate, chain, islice, pairwise
from typing import TypeAlias

from newsdoc.parsing.scoring.looks import LOOKS, Look
from newsdoc.parsing.text.passages import Passage
from newsdoc.parsing.text.shape import bare
from newsdoc.parsing.words.signs import FUNCTION_WORDS

__all__ = ["FEATURES", "densest", "features_of"]

Column: TypeAlias = Sequence[float]

_AROUND = (-3, -2, -1, 1, 2, 3)
_SUMMED = ("addresses", "teaser", "writers", "pleas", "legal", "pictures", "saying", "comments", "first_person", "capitalised")
_SUMMED_AT = tuple(map(LOOKS.index, _SUMMED))
_WINDOWS = (2, 5, 12)
_SUM_WINDOW = 4
_KINDS = 8  # the kinds of whole lines that tell where the article ends
_FAR = 40
_GAPS = (2, 5)
_CORES = (("core", 0.0, 1.0), ("tight_core", 50.0, 1.0), ("wide_core", 0.0, 0.3))
_SHINGLE = 4
_MOST_SHINGLES = 40
_CHARS, _WORDS, _ENDS, _CAPITALISED = map(LOOKS.index, ("chars", "words", "ends_sentence", "capitalised"))
_NOBODY = (-1.0, -1.0, -100.0, -1.0, -1.0)  # what is seen of a neighbour where there is none
_SHORT = 12  # words
_LIKENESS_WINDOW = 3
_MOST_NAMES = 8  # words of a line that may be a byline

FEATURES = (
    *LOOKS, "mass",
    *(f"{name}{place:+d}" for place in _AROUND for name in ("chars", "ends_sentence", "mass", "kind", "capitalised")),
    *(f"{name}±{width}" for width in _WINDOWS for name in ("density", "mass_before", "mass_after", "short")),
    *(f"{name}±{_SUM_WINDOW}" for name in _SUMMED),
    *(f"run_{gap}" for gap in _GAPS), "since_prose", "until_prose",
    "share_before", "mass_share_before", "mass_share_after", "number", "numbers_left", "total",
    *(f"{place}_{name}" for name, _, _ in _CORES for place in ("in", "after_start_of", "before_end_of")), "core_share",
    "core_words", "first_words", f"core_words±{_LIKENESS_WINDOW}", "repeated", "repeats", "repeats_anywhere", "opens_with_head_name",
    "ends_seen", *(f"since_kind_{kind}" for kind in range(1, _KINDS + 1)),
)  # fmt: skip


def features_of(passages: Sequence[Passage], looks: Sequence[Look]) -> list[tuple[float, ...]]:
    """For each passage, the numbers that FEATURES names."""
    masses = [look.mass for look in looks]
    cores = [densest([(mass if mass > 0 else mass * scale) - cost for mass in masses]) for _, cost, scale in _CORES]
    columns = (
        *zip(*(look.numbers for look in looks), strict=True),
        masses,
        *_neighbours(looks, masses),
        *_densities(passages, looks, masses),
        *_sums(looks),
        *(_runs(looks, gap) for gap in _GAPS),
        *_distances(looks),
        *_places(passages, masses, cores),
        *_likenesses(passages, cores[0]),
        *_repetitions(passages),
        _head_names(passages, looks, cores[0][0]),
        *_ends(looks, cores[0][0]),
    )
    return list(zip(*columns, strict=True))


def _neighbours(looks: Sequence[Look], masses: Sequence[float]) -> Iterator[Column]:
    shown: tuple[Column, ...] = (
        [look.numbers[_CHARS] for look in looks],
        [look.numbers[_ENDS] for look in looks],
        masses,
        [look.kind for look in looks],
        [look.numbers[_CAPITALISED] for look in looks],
    )
    for place in _AROUND:
        for column, nobody in zip(shown, _NOBODY, strict=True):
            yield _shifted(column, place, nobody)


def _shifted(column: Column, place: int, nobody: float) -> Column:
    """The column as seen from so many passages before (below 0: after)."""
    empty = [nobody] * min(abs(place), len(column))
    return [*column[place:], *empty] if place > 0 else [*empty, *column[:place]]


def _densities(passages: Sequence[Passage], looks: Sequence[Look], masses: Sequence[float]) -> Iterator[Column]:
    mass = [0.0, *accumulate(max(mass, 0.0) for mass in masses)]
    chars = [0, *accumulate(len(passage.text) for passage in passages)]
    short = [0, *accumulate(look.numbers[_WORDS] < _SHORT and not look.numbers[_ENDS] for look in looks)]
    for width in _WINDOWS:
        windows = list(_windows(len(looks), width))
        yield [(mass[high] - mass[low]) / (chars[high] - chars[low] + 1) for low, _, high in windows]
        yield [(mass[at] - mass[low]) / (at - low + 1) for low, at, _ in windows]
        yield [(mass[high] - mass[at + 1]) / (high - at) for _, at, high in windows]
        yield [(short[high] - short[low]) / (high - low) for low, _, high in windows]


def _sums(looks: Sequence[Look]) -> Iterator[Column]:
    windows = list(_windows(len(looks), _SUM_WINDOW))
    for place in _SUMMED_AT:
        sums = [0.0, *accumulate(look.numbers[place] for look in looks)]
        yield [(sums[high] - sums[low]) / (high - low) for low, _, high in windows]


def _windows(count: int, width: int) -> Iterator[tuple[int, int, int]]:
    return ((max(0, at - width), at, min(count, at + width + 1)) for at in range(count))


def _places(passages: Sequence[Passage], masses: Sequence[float], cores: Sequence[tuple[int, int]]) -> Iterator[Column]:
    count = len(passages)
    chars = [0, *accumulate(len(passage.text) for passage in passages)]
    mass = [0.0, *accumulate(max(mass, 0.0) for mass in masses)]
    total = mass[count] or 1.0
    yield [before / (chars[count] or 1) for before in chars[:count]]
    yield [before / total for before in mass[:count]]
    yield [(total - before) / total for before in mass[1:]]
    yield list(range(count))
    yield list(range(count, 0, -1))
    yield [math.log2(total)] * count
    for first, last in cores:
        yield [first <= at <= last for at in range(count)]
        yield _within_reach(range(-first, count - first))
        yield _within_reach(range(last, last - count, -1))
    first, last = cores[0]
    yield [(mass[last + 1] - mass[first]) / total] * count


def _within_reach(distances: Sequence[int]) -> Column:
    return [max(distance, -_FAR) if distance < 0 else min(distance, _FAR) for distance in distances]


def _likenesses(passages: Sequence[Passage], core: tuple[int, int]) -> Iterator[Column]:
    """How much of a passage's words the densest part has too, and the text's first lines."""
    words = [_telling_words(passage) for passage in passages]
    first, last = core
    core_words = Counter(chain.from_iterable(words[first : last + 1]))
    again = {word for word, count in core_words.items() if count > 1}  # than in the passage itself
    first_words = set().union(*words[:2])
    likeness = [len(own & (again if first <= at <= last else core_words.keys())) / (len(own) or 1) for at, own in enumerate(words)]
    yield likeness
    yield [len(own & first_words) / (len(own) or 1) for own in words]
    sums = [0.0, *accumulate(likeness)]
    yield [(sums[high] - sums[low]) / (high - low) for low, _, high in _windows(len(passages), _LIKENESS_WINDOW)]


def _repetitions(passages: Sequence[Passage]) -> Iterator[Column]:
    """Whether a passage is there twice, and how much of its words stood before, or stand anywhere else."""
    plains = [bare(passage.plain) for passage in passages]
    counted = Counter(plains)
    yield [counted[plain] > 1 for plain in plains]
    shingles = [_shingles(passage) for passage in passages]
    everywhere = Counter(chain.from_iterable(map(set, shingles)))
    repeated = {shingle for shingle, count in everywhere.items() if count > 1}
    seen: set[tuple[str, ...]] = set()
    before = []
    for found in shingles:
        before.append(sum(map(seen.__contains__, found)) / (len(found) or 1))
        seen.update(found)
    yield before
    yield [sum(map(repeated.__contains__, found)) / (len(found) or 1) for found in shingles]


def _ends(looks: Sequence[Look], start: int) -> Iterator[Column]:
    """How many lines that only stand after an article were seen by then, and how long ago those of each kind."""
    seen, last = 0, [-_FAR] * _KINDS
    counts, distances = [], []
    for at, look in enumerate(looks):
        counts.append(seen)
        distances.append([at - before if at - before < _FAR else _FAR for before in last])
        if 0 < look.kind <= _KINDS:
            last[look.kind - 1] = at
            seen += at > start
    yield counts
    yield from zip(*distances, strict=True)


def densest(masses: Sequence[float]) -> tuple[int, int]:
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
    return {word for word in passage.spoken if len(word) > 3 and word not in FUNCTION_WORDS}


def _shingles(passage: Passage) -> list[tuple[str, ...]]:
    words = passage.spoken
    if len(words) < _SHINGLE:
        return []
    return list(islice(zip(*(words[place:] for place in range(_SHINGLE)), strict=False), _MOST_SHINGLES))


def _head_names(passages: Sequence[Passage], looks: Sequence[Look], start: int) -> Column:
    """Whether a passage opens with two words of a short line before the running text: a note about the author does."""
    names: set[tuple[str, ...]] = set()
    for passage, look in zip(passages[: start + 2], looks, strict=False):
        if look.numbers[_WORDS] <= _MOST_NAMES:
            names.update(pairwise(passage.spoken))
    return [at > 0 and tuple(passage.spoken[:2]) in names for at, passage in enumerate(passages)]
