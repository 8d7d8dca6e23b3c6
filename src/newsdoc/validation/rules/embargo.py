"""An embargo that holds nothing back."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from newsdoc.diagnostics import Diagnostic
from newsdoc.model import Article
from newsdoc.validation.moments import is_before, is_past
from newsdoc.validation.places import at

__all__ = ["embargo"]


def embargo(article: Article, now: datetime.datetime | None) -> Iterator[Diagnostic]:
    """It has ended, or the article was published before it had."""
    if article.embargoed is None:
        return
    if now and is_past(article.embargoed, now):
        message = f"the embargo ended {article.embargoed.value}: leave it out, or look whether it is right"
        yield Diagnostic("embargo-past", message, at("embargoed"))
    if article.published and is_before(article.published, article.embargoed):
        message = f"published {article.published.value}, embargoed until {article.embargoed.value}: look whether both are right"
        yield Diagnostic("published-early", message, at("published"))
