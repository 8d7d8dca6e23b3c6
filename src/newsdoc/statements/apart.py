"""Statements kept apart: no two share a cue, and no two say the same words unless one says what the other says."""

from __future__ import annotations

from attrs import evolve

from newsdoc.statements.found import Found, Place

__all__ = ["apart"]

_BEFORE_CUE = ("according", "trailing", "inverted", "fronted")  # what is said stands before who says it
_NEAR = 8  # how many statements before may share words with one


def apart(found: list[Found]) -> list[Found]:
    """The statements in order of what they say; of two that don't go together the better."""
    kept: list[Found] = []
    for one in sorted(_by_cue(found), key=lambda one: one.content[0]):
        _add(kept, one)
    return sorted(kept, key=lambda one: one.content[0])


def _by_cue(found: list[Found]) -> list[Found]:
    """Those whose cues don't overlap; of two that do, the verb, and else the likelier."""
    kept: list[Found] = []
    for one in sorted(found, key=lambda one: one.cue):
        while kept and one.cue[0] < kept[-1].cue[1]:
            if _rank(kept[-1]) >= _rank(one):
                break
            kept.pop()
        else:
            kept.append(one)
    return kept


def _add(kept: list[Found], one: Found) -> None:
    """Add a statement, in place of the lesser ones that say its words; or not, if it is the lesser one."""
    rivals = []
    for at in range(max(0, len(kept) - _NEAR), len(kept)):
        one, kept[at] = _within(one, kept[at]), _within(kept[at], one)
        if _clash(kept[at], one):
            rivals.append(kept[at])
    if not any(_rank(rival) >= _rank(one) for rival in rivals):
        kept[:] = [other for other in kept if other not in rivals]
        kept.append(one)


def _within(inner: Found, outer: Found) -> Found:
    """What is said within what somebody else says ends where that ends: "Moe says it will rain, according to Lund"."""
    if outer.rule not in _BEFORE_CUE or len(inner.content) > 1:
        return inner
    start, end = inner.content[0]
    for opened, closed in outer.content:
        if opened <= inner.cue[0] and inner.cue[1] <= start < closed < end and closed <= outer.cue[0]:
            return evolve(inner, content=((start, closed),))
    return inner


def _clash(one: Found, other: Found) -> bool:
    return one.content == other.content or any(_cross(a, b) for a in one.content for b in other.content)


def _cross(one: Place, other: Place) -> bool:
    return one[0] < other[0] < one[1] < other[1] or other[0] < one[0] < other[1] < one[1]


def _rank(found: Found) -> tuple[bool, float]:
    return found.rule != "noun", found.confidence
