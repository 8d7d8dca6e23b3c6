"""All texts of an article that people read, with the keys that lead to them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from newsdoc.model import Article, Block, Break, Figure, List, Mark, Table
from newsdoc.model.paths import Key

__all__ = ["marked_texts", "texts"]

Keys: TypeAlias = tuple[Key, ...]

_LINES = ("headline", "kicker", "deck", "description", "byline")
_FIGURE_LINES = ("alt", "caption", "credit")


def texts(article: Article) -> Iterator[tuple[Keys, str]]:
    """The lines above the body, then the texts of its blocks, in order."""
    for name in _LINES:
        if line := getattr(article, name):
            yield (name,), line
    for number, block in enumerate(article.body):
        for keys, text, _ in _marked(block):
            yield ("body", number, *keys), text
        for keys, text in _unmarked(block):
            yield ("body", number, *keys), text


def marked_texts(article: Article) -> Iterator[tuple[Keys, str, tuple[Mark, ...]]]:
    """The texts of the body that can have marks. The keys are of what has text and marks."""
    for number, block in enumerate(article.body):
        for keys, text, marks in _marked(block):
            yield ("body", number, *keys), text, marks


def _marked(block: Block) -> Iterator[tuple[Keys, str, tuple[Mark, ...]]]:
    if isinstance(block, List):
        for number, item in enumerate(block.items):
            yield ("items", number), item.text, item.marks
    elif isinstance(block, Table):
        for number, row in enumerate(block.rows):
            for column, cell in enumerate(row):
                yield ("rows", number, column), cell.text, cell.marks
    elif not isinstance(block, Figure | Break):
        yield (), block.text, block.marks


def _unmarked(block: Block) -> Iterator[tuple[Keys, str]]:
    names = _FIGURE_LINES if isinstance(block, Figure) else ("caption",) if isinstance(block, Table) else ()
    for name in names:
        if line := getattr(block, name):
            yield (name,), line
