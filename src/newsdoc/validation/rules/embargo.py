"""An embargo that holds nothing back."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from newsdoc.diagnostics import Diagnostic
from newsdoc.model import Article
from newsdoc.validation.moments import is_past
from newsdoc.validation.places import at

__all__ = ["embargo"]


def embargo(article: Article, now: datetime.datetime | None) -> Iterator[Diagnostic]:
    """It has ended."""
    if article.embargoed and now and is_past(article.embargoed, now):
        message = f"the embargo ended {article.embargoed.value}: leave it out, or look whether it is right"
        yield Diagnostic("embargo-past", message, at("embargoed"))
