"""Texts word by word."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from support.strategies import texts

from newsdoc.comparing.words import edits, stretches, words_of


def shown(old: str, new: str) -> str:
    brackets = {"equal": ("", ""), "delete": ("[-", "-]"), "insert": ("{+", "+}")}
    return "".join(text.join(brackets[op]) for op, text in edits(stretches(old, new)))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It's 3.5  well-known, “so”.\n", ["It's", " ", "3.5", "  ", "well-known", ",", " ", "“", "so", "”", ".", "\n"]),
        ("橋が開通。", ["橋", "が", "開", "通", "。"]),
        ("はし\u3099 BBC放送", ["は", "し\u3099", " ", "BBC", "放", "送"]),
        ("ที่นี่", ["ที่", "นี่"]),
        ("e\u0301te\u0301 été", ["e\u0301te\u0301", " ", "été"]),
        ("می‌گوید،", ["می‌گوید", "،"]),
        ("", []),
    ],
)
def test_a_text_is_split_into_words_signs_and_spaces(text: str, words: list[str]) -> None:
    assert words_of(text) == words


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("The ship sails at noon.", "The ship sails at dawn.", "The ship sails at [-noon-]{+dawn+}."),
        ("The old, grey whale swam home.", "The new, blue whale went home.", "The [-old, grey-]{+new, blue+} whale [-swam-]{+went+} home."),
        ("It was foggy.", "It was very foggy.", "It was {+very +}foggy."),
        ("two  spaces", "two spaces", "two[-  -]{+ +}spaces"),
        ("橋が開通した。", "橋が閉鎖した。", "橋が[-開通-]{+閉鎖+}した。"),
        ("", "new", "{+new+}"),
        ("old", "", "[-old-]"),
        ("a b c a b b a", "c b a b a c", "[-a b -]c{+ b+} a b [-b -]a{+ c+}"),
    ],
)
def test_what_changed_is_shown_word_by_word(old: str, new: str, expected: str) -> None:
    assert shown(old, new) == expected


@given(texts(), texts())
def test_the_words_join_to_both_texts_and_take_turns(old: str, new: str) -> None:
    found = stretches(old, new)
    assert "".join(words_of(old)) == old
    assert "".join(stretch.old for stretch in found) == old
    assert "".join(stretch.new for stretch in found) == new
    assert all(stretch.kept == (stretch.old == stretch.new) for stretch in found)
    assert all(before.kept != after.kept for before, after in itertools.pairwise(found))
    assert all(text for _, text in edits(found))


LONG = " ".join(f"w{number % 1009} w{number * number % 997}" for number in range(22_000))


@pytest.mark.parametrize(
    ("old", "new", "most"),
    [
        ("x " + LONG + " y", "z " + LONG + " a", 2),
        (LONG, LONG.replace("w100 ", "v100 "), 400),
        ("word " * 40_000, "a " + "word " * 39_998 + "b", 10),
        ("ab " * 70_000, "ba " * 70_000, 210_000),
        ("橋" * 100_000 + "が" * 100_000, "が" * 100_000 + "橋" * 100_000, 200_000),
    ],
)
def test_long_texts_are_compared(old: str, new: str, most: int) -> None:
    found = stretches(old, new)
    assert "".join(stretch.old for stretch in found) == old
    assert sum(len(stretch.old) for stretch in found if not stretch.kept) <= most
