"""How likely each passage of a text is to be in the article's body."""

from __future__ import annotations

import math
from collections.abc import Sequence

from newsdoc.parsing.scoring.looks import look_at
from newsdoc.parsing.scoring.surroundings import densest, features_of
from newsdoc.parsing.scoring.trees import log_odds
from newsdoc.parsing.text.passages import Passage
from newsdoc.parsing.text.shape import ends_sentence, is_sentence

__all__ = ["body_chances", "near_text"]

_NEAR = 8  # passages
_FEWEST_WORDS = 8
_MANY_WORDS = 20
_MENU = 0.05
_OUTSIDE = -0.75
_MOST = 7.0


def near_text(passages: Sequence[Passage]) -> list[int]:
    """The passages that are a sentence, or have running text near. All others are menus, of which nothing more is asked."""
    near: set[int] = set()
    for at, passage in enumerate(passages):
        if passage.words >= _MANY_WORDS or (passage.words >= _FEWEST_WORDS and ends_sentence(passage.text)):
            near.update(range(max(0, at - _NEAR), min(len(passages), at + _NEAR + 1)))
        elif is_sentence(passage.text):
            near.add(at)
    return sorted(near)


def body_chances(passages: Sequence[Passage]) -> list[float]:
    """A chance from 0 to 1 for each passage.

    An article is one stretch of a page: what stands outside of the likeliest stretch is less likely to be of it.
    """
    chances = [_MENU] * len(passages)
    kept = near_text(passages)
    near = [passages[at] for at in kept]
    odds = [max(-_MOST, min(_MOST, log_odds(row))) for row in features_of(near, [look_at(passage) for passage in near])]
    first, last = densest([each * math.sqrt(_weight(passage)) for each, passage in zip(odds, near, strict=True)])
    for number, (at, each) in enumerate(zip(kept, odds, strict=True)):
        chances[at] = round(_chance(each if first <= number <= last else each + _OUTSIDE), 3)
    return chances


def _weight(passage: Passage) -> float:
    return min(120.0, passage.words + len(passage.text) / 20)


def _chance(odds: float) -> float:
    return 1.0 / (1.0 + math.exp(-odds))
