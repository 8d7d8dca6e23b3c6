"""Writes plain text: the article's printed parts in reading order, a blank line between them, UTF-8."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from newsdoc.diagnostics import Report
from newsdoc.formats.base import WriteOptions
from newsdoc.markup.layout import Part, layout
from newsdoc.model import Attribution, Block, Break, Edition, Footnote, List, Note, OutletNote, Table

__all__ = ["write"]

_INDENT = "  "
_BREAK = "* * *"


def write(edition: Edition, sink: BinaryIO, options: WriteOptions, report: Report) -> None:
    """Write the articles' text; an empty article is an empty file."""
    paragraphs = [text for article in edition.articles for part in layout(article) for text in _paragraphs(part) if text]
    sink.write("".join(f"{text}\n" for text in "\n\n".join(paragraphs).split("\n") if paragraphs).encode())


def _paragraphs(part: Part) -> Iterator[str]:
    content = part.content
    if isinstance(content, str):
        yield content
    elif isinstance(content, Attribution):
        yield content.text
    elif isinstance(content, OutletNote):
        yield from (content.heading or "", *content.paragraphs)
    elif isinstance(content, Note):
        yield from (content.heading or "", content.text)
    else:
        yield _block(content)


def _block(block: Block) -> str:
    if isinstance(block, List):
        return _list(block)
    if isinstance(block, Table):
        rows = ("\t".join(_cell(cell.text) for cell in row) for row in block.rows)
        return "\n".join([*rows, block.caption] if block.caption else rows)
    if isinstance(block, Footnote):
        return f"[{block.label}] {block.text}"
    return _BREAK if isinstance(block, Break) else block.visible_text


def _list(block: List) -> str:
    """Items numbered at each level, or with a dash; deeper ones are indented."""
    counts: dict[int, int] = {}
    lines = []
    for item in block.items:
        counts = {level: count for level, count in counts.items() if level <= item.level}
        counts[item.level] = counts.get(item.level, 0) + 1
        marker = f"{counts[item.level]}." if block.ordered else "-"
        lines.append(f"{_INDENT * item.level}{marker} {item.text}".rstrip())
    return "\n".join(lines)


def _cell(text: str) -> str:
    """A cell on one line: tabs and line ends part cells and rows."""
    return " ".join(text.split())
