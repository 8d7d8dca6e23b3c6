"""What a person changed in a document is what is read from it, and all else is as it was."""

from __future__ import annotations

import pytest
from support.articles import everything

import newsdoc
from newsdoc import Collector

EDITS = [
    ("in a shed.", "in a big shed.", [("$.body[0].text", "changed")], []),
    ("Mind the door.<br/>", "Mind the gap.<br/>", [("$.body[8].text", "changed")], []),
    ("The skull.", "The skulls.", [("$.body[10].caption", "changed")], []),
    ('<em class="bold">went home</em>', "went home", [("$.body[0].marks[1]", "removed")], []),
    ("By Una Tait and", "By Una and", [("$.byline", "changed")], []),
    ("<title>Whale", "<title>Seal", [], []),
    (
        "She weighs forty",
        "She weighs fifty",
        [("$.body[1].text", "changed"), ("$.statements[0]", "removed"), ("$.statements[1]", "removed")],
        ["statement-dropped"],
    ),
]


@pytest.mark.parametrize(("old", "new", "differences", "codes"), EDITS)
def test_an_edit_is_read_and_nothing_else_changes(old: str, new: str, differences: list[tuple[str, str]], codes: list[str]) -> None:
    text, found = newsdoc.dumps(everything(), "nitf").decode(), Collector()
    assert text.count(old) == 1
    article = newsdoc.loads(text.replace(old, new).encode(), "nitf", report=found)
    assert [(difference.path, difference.kind) for difference in newsdoc.diff(everything(), article)] == differences
    assert sorted({diagnostic.code for diagnostic in found}) == codes
