"""The scorer of passages: its numbers, its trees, and that they were trained on what they are asked of."""

from __future__ import annotations

import importlib.util
import math
from importlib.resources import files
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdoc
from newsdoc import Collector
from newsdoc.formats.text import TextReadOptions
from newsdoc.parsing.scoring.chances import body_chances
from newsdoc.parsing.scoring.looks import LOOKS, look_at
from newsdoc.parsing.scoring.surroundings import FEATURES, densest, features_of
from newsdoc.parsing.scoring.trees import log_odds, read_trees
from newsdoc.parsing.text.lines import split_lines
from newsdoc.parsing.text.passages import Passage, join_lines

STORY = [
    "Delegates returned to the harbour on Monday to resume talks that a storm had cut short two weeks ago, the chairwoman said.",
    "The talks are about who may fish in the bay, and for how long, after the treaty of 1974 ends next year.",
    "Nobody had expected them to be back so soon, as the road along the coast had been closed by a landslide.",
]
PAGE = "\n\n".join(
    [
        "Home",
        "News",
        "Sport",
        "Harbour talks resume after storm",
        "Share",
        "Tweet",
        *STORY,
        "Leave a Reply",
        "Sign up for our newsletter",
        "Most read",
    ]
)


def passages_of(text: str) -> tuple[Passage, ...]:
    return tuple(join_lines(tuple(split_lines(text))))


def test_a_page_s_story_is_likely_body_and_what_stands_around_it_is_not() -> None:
    passages = passages_of(PAGE)
    likely = {passage.text for passage, chance in zip(passages, body_chances(passages), strict=True) if chance > 0.5}
    assert likely == set(STORY)


@given(st.lists(st.text(st.characters(blacklist_categories=["Cs"]), max_size=40), max_size=12))
def test_every_passage_has_numbers_and_a_chance(lines: list[str]) -> None:
    passages = passages_of("\n".join(lines))
    rows = features_of(passages, [look_at(passage) for passage in passages])
    assert [len(row) for row in rows] == [len(FEATURES)] * len(passages)
    assert all(math.isfinite(number) for row in rows for number in row)
    chances = body_chances(passages)
    assert len(chances) == len(passages)
    assert all(0.0 < chance < 1.0 for chance in chances)
    assert chances == body_chances(passages)


def test_numbers_have_different_names() -> None:
    assert len(set(FEATURES)) == len(FEATURES)
    assert FEATURES[: len(LOOKS)] == LOOKS


def test_the_densest_stretch_is_found() -> None:
    assert densest([-1.0, 2.0, 3.0, -1.0, 4.0, -9.0, 5.0]) == (1, 4)
    assert densest([-1.0, -2.0]) == (0, -1)


def test_a_tree_is_read_and_asked() -> None:
    tree = read_trees(iter(["words 4", "= -1.5", "chars 7", "= 0.25", "= 2"]))
    row = [0.0] * len(FEATURES)
    assert log_odds(row, [tree]) == -1.5
    row[FEATURES.index("words")] = 5
    assert log_odds(row, [tree]) == 0.25
    row[FEATURES.index("chars")] = 8
    assert log_odds(row, [tree, tree]) == 4.0


def test_the_shipped_trees_are_whole() -> None:
    text = (files("newsdoc.parsing.scoring") / "trees.txt").read_text(encoding="utf-8")
    said = set()
    for lines in text.strip().split("\n\n"):
        rest = iter(lines.split("\n"))
        tree = read_trees(rest)
        assert next(rest, None) is None
        said |= {tree([number] * len(FEATURES)) for number in (-100.0, 0.0, 100.0)}
    assert len(said) > 100
    assert all(map(math.isfinite, said))


def test_the_other_rules_work_without_it() -> None:
    article = newsdoc.parse(PAGE, options=TextReadOptions(without=("trained",)), report=Collector())
    assert article.headline == "Harbour talks resume after storm"
    assert [block.visible_text for block in article.body] == STORY


@pytest.fixture(scope="module")
def align() -> ModuleType:
    path = Path(__file__).parents[2] / "training" / "align.py"
    if not path.exists():
        pytest.skip("training/ is not beside the tests")
    spec = importlib.util.spec_from_file_location("align", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_passages_are_aligned_with_the_body_that_was_marked(align: ModuleType) -> None:
    body = f"{STORY[0]}\n\nThe treaty\n\n{STORY[1]}\n\n{STORY[2]}"
    passages = ["Harbour talks", STORY[0], "Share this", "The treaty", STORY[1], STORY[0], STORY[2], "The treaty", "A comment of a reader's own."]
    assert align.labels(passages, body) == [0, 1, 0, 1, 1, 0, 1, 0, 0]
    assert align.labels([], body) == []
    assert align.labels(["One two three"], "") == [0]
