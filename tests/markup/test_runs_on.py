"""Statements that run on from others, where some of them are gone."""

from __future__ import annotations

import pytest

from newsdoc.markup.runs_on import left_over
from newsdoc.model import Span, Statement


def _statement(continues: bool) -> Statement:
    return Statement("direct", content=[Span(0, 1, 0)], continues=continues)


@pytest.mark.parametrize(
    ("given", "left"),
    [
        # A letter for each statement, ">" before one that continues, "x" after one that is gone.
        ("a >b >c", "a >b >c"),
        ("ax >b >c", "b >c"),
        ("ax >bx >c", "c"),
        ("a >bx >c", "a >c"),
        ("a >b cx >d e", "a >b d e"),
        ("a bx c >d", "a c >d"),
        (">a >b", ">a >b"),
        ("", ""),
    ],
)
def test_a_statement_whose_beginning_is_gone_continues_nothing(given: str, left: str) -> None:
    words = given.split()
    pairs = [(word.startswith(">"), None if word.endswith("x") else _statement(word.startswith(">"))) for word in words]
    assert list(left_over(pairs)) == [_statement(word.startswith(">")) for word in left.split()]
