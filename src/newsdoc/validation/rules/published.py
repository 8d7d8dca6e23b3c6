"""Dates that no article can have, or not both."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from newsdoc.diagnostics import Diagnostic
from newsdoc.model import Article
from newsdoc.validation.moments import is_before, is_past
from newsdoc.validation.places import at

__all__ = ["published"]


def published(article: Article, now: datetime.datetime | None) -> Iterator[Diagnostic]:
    """Changed before it was published, or published in the future."""
    if article.published is None:
        return
    if article.modified and is_before(article.modified, article.published):
        message = f"modified {article.modified.value}, published {article.published.value}: look whether they are the wrong way round"
        yield Diagnostic("modified-early", message, at("modified"))
    if now and is_past(article.published, now) is False:
        yield Diagnostic("published-late", f"published {article.published.value}, which is yet to come: look whether it is right", at("published"))
