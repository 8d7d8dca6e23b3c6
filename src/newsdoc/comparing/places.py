"""Marks and spans as people know them: by the words they stand on."""

from __future__ import annotations

from typing import Any

from newsdoc.comparing.difference import Difference, Where
from newsdoc.comparing.words import edits, stretches

__all__ = ["changed_place", "with_words"]


def with_words(place: dict[str, Any], text: str) -> dict[str, Any]:
    """The mark or span with the words that it stands on in the text."""
    return {**place, "text": text[place["start"] : place["end"]]}


def changed_place(before: dict[str, Any], after: dict[str, Any], where: Where) -> Difference:
    """A mark or span that stands elsewhere or is another, both with their words."""
    words = edits(stretches(before["text"], after["text"])) if before["text"] != after["text"] else ()
    return where.changed(before, after, words)
