"""A heading that is deeper than the one before it allows."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from newsdoc.diagnostics import Diagnostic
from newsdoc.model import Article, Heading
from newsdoc.validation.places import at

__all__ = ["heading_levels"]


def heading_levels(article: Article, now: datetime.datetime | None) -> Iterator[Diagnostic]:
    """A level is left out between the two (WCAG 2.2, success criterion 1.3.1)."""
    before = None
    for number, block in enumerate(article.body):
        if isinstance(block, Heading):
            if before is not None and block.level > before + 1:
                message = f"a heading of level {block.level} follows one of level {before}: raise it to {before + 1}"
                yield Diagnostic("heading-skips", message, at("body", number, "level"))
            before = block.level
