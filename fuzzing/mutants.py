"""Mutants by number: the same number is the same bytes, as long as seeds and ways of spoiling are the same."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from attrs import frozen

from fuzzing.mutating import MANNERS
from fuzzing.seeds import Seed

__all__ = ["Mutant", "mutant"]

_CHANGES = (1, 1, 1, 2, 2, 4)
_MOSTLY = 0.75
_TARGETS = ("json", "newsml-g2", "nitf", "ninjs", "text", "docx", "epub")


@frozen
class Mutant:
    """A document that was spoilt.

    kind: its format and what was spoilt. seed: the name of what it was. named: whether whoever reads it names the format.
    target: the format to write it in. to_file: whether to write to a file too.
    """

    number: int
    kind: str
    format: str
    seed: str
    data: bytes
    named: bool
    target: str
    to_file: bool


def mutant(number: int, seeds: Sequence[Seed], run: str) -> Mutant:
    """The mutant of a number in a run of a name. Formats take turns, so that each gets its share."""
    chance = Random(f"{run}:{number}")
    names = sorted({seed.format for seed in seeds})
    known = names[number % len(names)]
    seed = chance.choice([seed for seed in seeds if seed.format == known])
    manners = MANNERS[known]
    what = next(iter(manners)) if chance.random() < _MOSTLY else list(manners)[-1]
    data = seed.data
    for _ in range(chance.choice(_CHANGES)):
        data = manners[what](data, chance)
    named, target, to_file = chance.random() < 0.7, chance.choice(_TARGETS), chance.random() < 0.05
    return Mutant(number, f"{known}, {what}", known, seed.name, data, named, target, to_file)
