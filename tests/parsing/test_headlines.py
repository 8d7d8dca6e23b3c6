"""Which line of a text is taken for its headline."""

from __future__ import annotations

import pytest

from newsdoc.parsing.evidence.headlines import Candidates
from newsdoc.parsing.labels import Document
from newsdoc.parsing.rules import RULES
from newsdoc.parsing.text.lines import split_lines
from newsdoc.parsing.text.passages import join_lines
from newsdoc.parsing.text.terms import key, likeness, terms
from newsdoc.parsing.text.titles import title_parts

_STORY = """
Ferries leave the island for good
By Ada Lind
March 3, 2024
The last ferries left the island on Sunday, and nobody came down to the quay to see them go.
The island had asked for a bridge, the mayor said, and the ferries were the price of it.
"""


def _candidates(text: str) -> Candidates:
    document = Document.of(tuple(join_lines(tuple(split_lines(text)))))
    for rule in RULES[: next(index for index, rule in enumerate(RULES) if rule.name == "headline")]:
        document.apply(rule)
    return Candidates(document)


@pytest.mark.parametrize(
    "above",
    [
        "",
        "Last ferry leaves the island - The Valley Echo\nMenu\nNews\nWeather\nSport\nLog in",
        "The Valley Echo: Ferries leave the island for good\nMenu\nWeather",
        "Home Islands Ferries leave the island for good",
        "Islands\nFerries and boats",
    ],
)
def test_the_headline_stands_just_above_byline_and_text(above: str) -> None:
    candidates = _candidates(above + _STORY)
    best = candidates.best()
    assert best is not None
    assert candidates.document.passages[best].text == "Ferries leave the island for good"


def test_without_running_text_the_first_line_is_the_headline() -> None:
    assert _candidates("Results\nAlder 3 Birch 2 in the last of the games").best() == 0


def test_nothing_to_read_has_no_headline() -> None:
    assert _candidates("--\n1 2 3").best() is None


def test_evidence_is_never_more_than_all_there_can_be() -> None:
    candidates = _candidates("Last ferry gone from the island - The Valley Echo\nMenu\nWeather" + _STORY)
    assert all(0 <= value <= 1 for index in range(5) for _, value in candidates.evidence(index))


def test_what_opens_a_page_title_is_worth_more_than_the_rest() -> None:
    parts = title_parts(_candidates("Ferries leave the island - The Valley Echo" + _STORY).document.passages)
    assert parts["ferries leave the island"] == 1
    assert parts["the valley echo"] < 0.5


def test_lines_are_compared_by_their_words() -> None:
    assert key("ferries - leave: «the» island") == "ferries leave the island"
    assert likeness(terms("old pier rebuilt"), terms("old pier rebuilt")) == 1
    assert likeness(terms("old pier rebuilt"), terms("new boats")) == 0
    assert likeness(terms("旧码头重建"), terms("旧码头拆除")) > 0.3
