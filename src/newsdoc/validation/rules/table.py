"""A table that says nothing."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from newsdoc.diagnostics import Diagnostic
from newsdoc.model import Article, Table
from newsdoc.validation.places import at

__all__ = ["table"]


def table(article: Article, now: datetime.datetime | None) -> Iterator[Diagnostic]:
    """No cell has text."""
    for number, block in enumerate(article.body):
        if isinstance(block, Table) and not any(cell.text.strip() for row in block.rows for cell in row):
            yield Diagnostic("table-empty", "no cell of the table has text: fill it, or take it out", at("body", number))
