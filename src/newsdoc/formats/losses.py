"""What a format cannot carry, said in one place for all of them."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.formats.base import Format
from newsdoc.model import Article, Block, Edition, FrozenMap, List, Mark, Table

__all__ = ["features", "report_losses"]

_ABSENT: tuple[object, ...] = (None, (), "", FrozenMap())


def report_losses(edition: Edition, target: Format, report: Report) -> None:
    """Report what of each article the format cannot carry, once for each field, block type and mark type."""
    if not target.never:
        return
    for article in edition.articles:
        lost = dict.fromkeys(feature for feature in features(article) if feature in target.never)
        for feature in lost:
            report(Diagnostic("field-lost", f"{target.name} cannot carry {feature}", Place(path=_path(feature))))


def _path(feature: str) -> str:
    return "$.body" if "." in feature else f"$.{feature}"


def features(article: Article) -> Iterator[str]:
    """The fields that the article uses, its block types as "body.table", its mark types as "marks.link"."""
    for attribute in attrs.fields(Article):
        if getattr(article, attribute.name) not in _ABSENT:
            yield attribute.name
    for block in article.body:
        yield f"body.{block.type}"
        if block.language:
            yield "body.language"
        for marks in _marked(block):
            yield from (f"marks.{mark.type}" for mark in marks)


def _marked(block: Block) -> Iterator[tuple[Mark, ...]]:
    if isinstance(block, List):
        yield from (item.marks for item in block.items)
    elif isinstance(block, Table):
        yield from (cell.marks for row in block.rows for cell in row)
    else:
        yield getattr(block, "marks", ())
