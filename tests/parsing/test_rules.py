"""Each case in the files of fixtures: a text, and what each of its lines must become."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsdoc.parsing.explain import explain_text
from newsdoc.parsing.rules import RULES

_FIXTURES = sorted(Path(__file__).parent.glob("*fixtures.txt"))
_CASES = [case.partition("\n") for file in _FIXTURES for case in file.read_text(encoding="utf-8").split("\n=== ")[1:]]


@pytest.mark.parametrize("case", _CASES, ids=[title for title, _, _ in _CASES])
def test_each_line_becomes_what_the_fixture_says(case: tuple[str, str, str]) -> None:
    text, _, wanted = case[2].rpartition("\n---\n")
    found = [f"{line.label}: {line.text}" for line in explain_text(text)]
    lines = [line for line in text.split("\n") if line.strip()]
    assert found == [f"{label}: {line}" for label, line in zip(wanted.strip().split("\n"), lines, strict=True)]


def test_rules_have_different_names() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)


def test_an_explanation_names_the_rules_that_spoke() -> None:
    explained = explain_text("A short headline\n\nLeave a Reply")
    assert [line.line for line in explained] == [1, 3]
    assert "headline" in explained[0].rules
    assert "comments" in explained[1].rules
    assert all(0 < line.confidence <= 1 for line in explained)
