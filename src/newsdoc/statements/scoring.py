"""How likely a candidate is a statement: a sum of weights that were trained (see training/)."""

from __future__ import annotations

import math
from functools import cache
from importlib.resources import files

from newsdoc.statements.candidates import Candidate

__all__ = ["likelihood"]


@cache
def _weights() -> dict[str, float]:
    try:
        text = (files(__package__) / "weights.txt").read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    return {name: float(value) for name, value in (line.rsplit(" ", 1) for line in text.splitlines())}


def likelihood(found: Candidate) -> float:
    """From 0 to 1."""
    weights = _weights()
    total = weights.get("bias", 0.0)
    for feature in found.features:
        total += weights.get(feature, 0.0)
    return 1 / (1 + math.exp(-total))
