"""A link that has no words."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from newsdoc.diagnostics import Diagnostic
from newsdoc.model import Article
from newsdoc.validation.places import at
from newsdoc.validation.texts import marked_texts

__all__ = ["link_text"]


def link_text(article: Article, now: datetime.datetime | None) -> Iterator[Diagnostic]:
    """It stands on white space alone (WCAG 2.2, success criterion 2.4.4)."""
    for path, text, marks in marked_texts(article):
        for number, mark in enumerate(marks):
            if mark.type == "link" and not text[mark.start : mark.end].strip():
                yield Diagnostic("link-text-empty", f"the link to {mark.href} has no words", at(*path, "marks", number))
