"""A byline whose authors the article does not know."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from newsdoc.diagnostics import Diagnostic
from newsdoc.model import Article
from newsdoc.validation.places import at

__all__ = ["byline"]


def byline(article: Article, now: datetime.datetime | None) -> Iterator[Diagnostic]:
    """Who wants to know who wrote it, such as an archive, finds nobody."""
    if article.byline and article.body and not article.authors:
        yield Diagnostic("byline-without-author", f"{article.byline!r} stands there, and no author: give their names", at("byline"))
