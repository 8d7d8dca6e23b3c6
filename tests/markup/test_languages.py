"""Directions of languages."""

from __future__ import annotations

import pytest

from newsdoc.markup.languages import direction


@pytest.mark.parametrize(
    ("tag", "expected"), [("en", "ltr"), ("ar-EG", "rtl"), ("fa", "rtl"), ("az-Arab", "rtl"), ("ur-Latn", "ltr"), (None, "ltr"), ("he", "rtl")]
)
def test_direction_follows_from_the_tag(tag: str | None, expected: str) -> None:
    assert direction(tag) == expected
