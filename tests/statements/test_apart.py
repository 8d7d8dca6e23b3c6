"""Statements that share words: what is kept of them. A statement is a rule, how sure it is, a cue and what is said, as places."""

from __future__ import annotations

import pytest

from newsdoc.statements.apart import apart
from newsdoc.statements.found import Found, Place

Short = tuple[str, float, Place, Place]

SURE: Short = ("leading", 0.9, (0, 4), (5, 20))
CASES: dict[str, tuple[list[Short], list[Short]]] = {
    "different words": ([SURE, ("leading", 0.5, (21, 24), (25, 30))], [SURE, ("leading", 0.5, (21, 24), (25, 30))]),
    "one within the other": ([SURE, ("leading", 0.5, (6, 8), (9, 20))], [SURE, ("leading", 0.5, (6, 8), (9, 20))]),
    "the same words": ([SURE, ("trailing", 0.5, (21, 24), (5, 20))], [SURE]),
    "the same words, the likelier last": (
        [("leading", 0.5, (0, 4), (5, 20)), ("trailing", 0.6, (21, 24), (5, 20))],
        [("trailing", 0.6, (21, 24), (5, 20))],
    ),
    "the same words, a verb rather than a noun": (
        [("noun", 0.9, (0, 4), (5, 20)), ("leading", 0.5, (21, 24), (5, 20))],
        [("leading", 0.5, (21, 24), (5, 20))],
    ),
    "words that cross": ([SURE, ("leading", 0.5, (6, 8), (9, 30))], [SURE]),
    "what somebody says who is told of": (
        [("according", 0.9, (40, 44), (0, 30)), ("leading", 0.5, (4, 8), (9, 50))],
        [("according", 0.9, (40, 44), (0, 30)), ("leading", 0.5, (4, 8), (9, 30))],
    ),
    "one cue": ([SURE, ("leading", 0.5, (2, 4), (21, 30))], [SURE]),
}


@pytest.mark.parametrize("case", CASES)
def test_of_statements_that_share_words_the_better_is_kept(case: str) -> None:
    given, kept = CASES[case]
    assert apart([_found(one) for one in given]) == [_found(one) for one in kept]
    assert apart([_found(one) for one in reversed(given)]) == [_found(one) for one in kept]


def _found(short: Short) -> Found:
    rule, confidence, cue, content = short
    return Found(source=None, cue=cue, content=(content,), kind="speech", rule=rule, confidence=confidence)
