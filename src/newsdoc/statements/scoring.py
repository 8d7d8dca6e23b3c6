"""How likely a reading is right: a sum of weights that were trained (see training/)."""

from __future__ import annotations

import math
from functools import cache
from importlib.resources import files

from newsdoc.statements.reading import Reading

__all__ = ["likelihood", "log_odds"]


@cache
def _weights() -> dict[str, float]:
    try:
        text = (files(__package__) / "weights.txt").read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    return {name: float(value) for name, value in (line.rsplit(" ", 1) for line in text.splitlines())}


def log_odds(found: Reading) -> float:
    """0 is even."""
    weights = _weights()
    total = weights.get("bias", 0.0)
    for feature in found.features:
        total += weights.get(feature, 0.0)
    return total


def likelihood(odds: float) -> float:
    """From 0 to 1."""
    return 1 / (1 + math.exp(-odds))
