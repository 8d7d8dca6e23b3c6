"""How likely each passage of a text is to be in the article's body."""

from __future__ import annotations

import math
from collections.abc import Sequence

from newsdoc.parsing.passages import Passage
from newsdoc.parsing.scoring.looks import look_at
from newsdoc.parsing.scoring.surroundings import FEATURES, densest, features_of
from newsdoc.parsing.scoring.trees import log_odds

__all__ = ["body_chances"]

_SINCE, _UNTIL, _MASS = map(FEATURES.index, ("since_prose", "until_prose", "mass"))
_FAR_FROM_PROSE = 8  # passages
_HARDLY = -3.0
_OUTSIDE = -0.75
_MOST = 7.0


def body_chances(passages: Sequence[Passage]) -> list[float]:
    """A chance from 0 to 1 for each passage.

    An article is one stretch of a page: what stands outside of the likeliest stretch is less likely to be of it.
    """
    rows = features_of(passages, [look_at(passage) for passage in passages])
    odds = [_HARDLY if _is_in_a_menu(row) else max(-_MOST, min(_MOST, log_odds(row))) for row in rows]
    first, last = densest([each * math.sqrt(_weight(passage)) for each, passage in zip(odds, passages, strict=True)])
    return [round(_chance(each if first <= at <= last else each + _OUTSIDE), 3) for at, each in enumerate(odds)]


def _is_in_a_menu(row: Sequence[float]) -> bool:
    """Whether there is no running text near: then the trees need not be asked."""
    return row[_MASS] < 0 and row[_SINCE] >= _FAR_FROM_PROSE and row[_UNTIL] >= _FAR_FROM_PROSE


def _weight(passage: Passage) -> float:
    return min(120.0, passage.words + len(passage.text) / 20)


def _chance(odds: float) -> float:
    return 1.0 / (1.0 + math.exp(-odds))
