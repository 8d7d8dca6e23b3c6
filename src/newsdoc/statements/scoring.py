"""How likely a reading is right, and which of a cue's readings is: sums of weights that were trained (see training/).

weights.txt has a feature a line, with two weights: one for whether there is a statement, one for which reading is best.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import TypeAlias

from newsdoc.statements.phrases import Phrase
from newsdoc.statements.reading import Reading

__all__ = ["best", "likelihood"]

Said: TypeAlias = tuple[set[int], set[int]]

_BIAS = "bias"
_SURE = 0.9  # the likeliest reading's share, with which no other needs a look


@cache
def _weights() -> tuple[dict[str, float], dict[str, float]]:
    keep: dict[str, float] = {}
    choose: dict[str, float] = {}
    for line in (files(__package__) / "weights.txt").read_text(encoding="utf-8").splitlines():
        name, first, second = line.rsplit(" ", 2)
        keep[name], choose[name] = float(first), float(second)
    return keep, choose


def best(readings: Sequence[Reading], weights: Mapping[str, float] | None = None) -> Reading:
    """The reading of a cue that says nearly what the likeliest readings say; of equals the first. weights: others than those that are shipped.

    Not the likeliest itself: where three readings differ by a word or two, one of them is right rather than a fourth.
    """
    if len(readings) == 1:
        return readings[0]
    weight = (_weights()[1] if weights is None else weights).get
    scores = [sum([weight(feature, 0.0) for feature in reading.features]) for reading in readings]
    top = max(scores)
    shares = [math.exp(score - top) for score in scores]
    if _SURE * sum(shares) < 1:
        return readings[scores.index(top)]
    said = [(_words(reading.content), _words([reading.source] if reading.source else [])) for reading in readings]
    support = [sum(share for share, other in zip(shares, said, strict=True) if _nearly(one, other)) for one in said]
    return max(zip(readings, support, shares, strict=True), key=lambda rated: rated[1:])[0]


def _words(parts: Iterable[Phrase]) -> set[int]:
    return {word for start, end in parts for word in range(start, end)}


def _nearly(one: Said, other: Said) -> bool:
    """Whether contents and sources overlap by half."""
    (content, source), (other_content, other_source) = one, other
    if 2 * len(content & other_content) < len(content | other_content):
        return False
    return source == other_source or 4 * len(source & other_source) >= len(source) + len(other_source)


def likelihood(features: Iterable[str]) -> float:
    """How likely these features are a statement's, from 0 to 1."""
    weights = _weights()[0]
    odds = weights[_BIAS] + sum([weights.get(feature, 0.0) for feature in features])
    return 1 / (1 + math.exp(-odds))
