"""How likely a reading is right, and which of a cue's readings is: sums of weights that were trained (see training/).

weights.txt has a feature a line, with two weights: one for whether there is a statement, one for which reading is best.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files

from newsdoc.statements.reading import Reading

__all__ = ["best", "likelihood"]

_BIAS = "bias"


@cache
def _weights() -> tuple[dict[str, float], dict[str, float]]:
    keep: dict[str, float] = {}
    choose: dict[str, float] = {}
    for line in (files(__package__) / "weights.txt").read_text(encoding="utf-8").splitlines():
        name, first, second = line.rsplit(" ", 2)
        keep[name], choose[name] = float(first), float(second)
    return keep, choose


def best(readings: Sequence[Reading]) -> Reading:
    """The likeliest of a cue's readings; of equals the first."""
    if len(readings) == 1:
        return readings[0]
    weights = _weights()[1].get
    return max(readings, key=lambda reading: sum([weights(feature, 0.0) for feature in reading.features]))


def likelihood(features: Iterable[str]) -> float:
    """How likely these features are a statement's, from 0 to 1."""
    weights = _weights()[0]
    odds = weights[_BIAS] + sum([weights.get(feature, 0.0) for feature in features])
    return 1 / (1 + math.exp(-odds))
