"""Each case in the fixtures: a text, and what each of its lines must become."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

import pytest

from newsdoc.parsing.explain import explain_text
from newsdoc.parsing.rules import RULES

_FILES = sorted(Path(__file__).parent.glob("*fixtures.txt"))
_CASES = [case.partition("\n") for path in _FILES for case in path.read_text(encoding="utf-8").split("\n=== ")[1:]]


@pytest.mark.parametrize("case", _CASES, ids=[title for title, _, _ in _CASES])
def test_each_line_becomes_what_the_fixture_says(case: tuple[str, str, str]) -> None:
    text, _, wanted = case[2].rpartition("\n---\n")
    by_line = groupby(explain_text(text), lambda explained: explained.line)
    found = [" + ".join(part.label for part in parts) for _, parts in by_line]
    lines = [line for line in text.split("\n") if line.strip(" >")]
    assert list(zip(found, lines, strict=False)) == list(zip(wanted.strip().split("\n"), lines, strict=False))
    assert len(found) == len(lines)


def test_rules_have_different_names() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)


def test_an_explanation_names_the_rules_that_spoke() -> None:
    explained = explain_text("A short headline\n\nLeave a Reply")
    assert [line.line for line in explained] == [1, 3]
    assert "headline" in explained[0].rules
    assert "comments" in explained[1].rules
    assert all(0 < line.confidence <= 1 for line in explained)
