"""Lines that were one paragraph are joined again, and others are not."""

from __future__ import annotations

import textwrap

import pytest

from newsdoc.parsing.text.lines import split_lines
from newsdoc.parsing.text.passages import join_lines

PARAGRAPHS = [
    "The harbour office closed the port on Monday as fog lay over the bay, and told the crews of nine boats to wait until it lifts.",
    "Two of the boats had been at sea since Friday, the office said, and their crews asked for bread, coffee and a doctor at the quay.",
    "The office hopes to open the port on Tuesday, when wind is due from the north, it said in a note to the crews and to their owners.",
]
LIST = ["Bread", "Coffee", "Nine ropes", "Two lamps", "A doctor", "Charts of the bay", "Dry socks"]


def _passages(text: str) -> list[str]:
    return [passage.text for passage in join_lines(tuple(split_lines(text)))]


def _wrapped(paragraphs: list[str], width: int = 72) -> str:
    return "\n".join(textwrap.fill(text, width) for text in paragraphs)


@pytest.mark.parametrize("width", [60, 72, 78])
def test_a_text_with_many_short_lines_is_unwrapped(width: int) -> None:
    paragraphs = [*PARAGRAPHS, *LIST, *PARAGRAPHS]
    assert _passages(_wrapped(paragraphs, width)) == paragraphs


def test_a_text_without_spaces_is_unwrapped_too() -> None:
    paragraphs = [
        "港は月曜日に霧のため閉鎖され、九隻の船の乗組員は霧が晴れるまで湾の外で待つように言われた。",
        "二隻は金曜日から海に出ていたと港の事務所は述べ、乗組員はパンとコーヒーと医者を求めている。",
    ]
    assert _passages("\n\n".join(textwrap.fill(text, 20) for text in paragraphs)) == paragraphs


def test_a_text_below_a_wide_headline_is_unwrapped() -> None:
    headline = "Fog closes the port for a day, and nine crews wait outside the bay for bread, coffee, a doctor and the wind from the north"
    assert _passages(f"{headline}\n\n{_wrapped(PARAGRAPHS * 2)}") == [headline, *PARAGRAPHS, *PARAGRAPHS]


def test_a_wide_line_takes_none_of_the_next() -> None:
    address = "https://harbour.example/" + "notes/" * 20
    assert _passages(f"{_wrapped(PARAGRAPHS * 2)}\n{address}\nRead it there.") == [*PARAGRAPHS, *PARAGRAPHS, address, "Read it there."]


@pytest.mark.parametrize(
    "text",
    [
        "The fog came in upon the bay at night,\nAnd all the boats lay waiting for the day,\nAnd none could see the water or the way.",
        "Alder Rovers 3, Birch Town United 2\nCedar Wanderers 1, Elm Park Rangers 10\nFir Athletic 0, Gorse Albion 0\nHazel City 2, Ivy Forest 2",
    ],
)
def test_lines_that_each_start_anew_stay(text: str) -> None:
    assert _passages(text) == text.split("\n")


@pytest.mark.parametrize(
    ("before", "after", "joined"),
    [
        ("well-", "known", "well-known"),
        ("55-", "kilometre", "55-kilometre"),
        ("short-", "and", "short- and"),
        ("Vor-", "und", "Vor- und"),
        ("bay -", "all", "bay - all"),
    ],
)
def test_a_hyphen_at_a_lines_end_joins_a_word(before: str, after: str, joined: str) -> None:
    start = "The harbour office closed the port on Monday as fog lay over"
    middle = "the bay, and told all the crews of the nine boats to"
    text = f"{start}\n{middle} {before}\n{after} of the boats had been at sea since Friday, and\nmore are due."
    assert joined in _passages(text)[0]
