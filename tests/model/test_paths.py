"""JSON paths name a place, whatever the keys on the way to it."""

from __future__ import annotations

import pytest

from newsdoc.model.paths import Key, json_path


@pytest.mark.parametrize(
    ("keys", "path"),
    [
        ((), "$"),
        (("body", 0, "text"), "$.body[0].text"),
        (("media", "a b c", "media_type"), "$.media['a b c'].media_type"),
        (("it's", "a\\b"), r"$['it\'s']['a\\b']"),
        (("", "1st", "a.b", "a-b"), "$['']['1st']['a.b']['a-b']"),
        (("a\nb\x7f\u2028\ufffe",), r"$['a\nb\u007f\u2028\ufffe']"),
        (("Größe",), "$['Größe']"),
    ],
)
def test_a_path_is_one_line_that_tells_keys_apart(keys: tuple[Key, ...], path: str) -> None:
    assert json_path(*keys) == path
