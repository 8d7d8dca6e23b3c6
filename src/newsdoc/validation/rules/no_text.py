"""An article without a text."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from newsdoc.diagnostics import Diagnostic
from newsdoc.model import Article
from newsdoc.validation.places import at

__all__ = ["no_text"]


def no_text(article: Article, now: datetime.datetime | None) -> Iterator[Diagnostic]:
    """One that is canceled needs none, and what a picture shows is its description."""
    if not article.body and not article.description and article.status in (None, "usable"):
        yield Diagnostic("body-empty", "the article has neither text nor description: look whether it got lost, or cancel it", at("body"))
