"""A medium that comes along and is not shown."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from newsdoc.diagnostics import Diagnostic
from newsdoc.model import Article, Figure
from newsdoc.validation.places import at

__all__ = ["medium_unused"]


def medium_unused(article: Article, now: datetime.datetime | None) -> Iterator[Diagnostic]:
    """No figure names it."""
    shown = {block.media for block in article.body if isinstance(block, Figure)}
    for name in article.media:
        if name not in shown:
            yield Diagnostic("media-unused", f"no figure shows {name!r}: show it, or leave it out", at("media", name))
