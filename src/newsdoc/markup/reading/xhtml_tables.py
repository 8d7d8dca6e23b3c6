"""XHTML's tables (HTML, section 4.9)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from lxml import etree

from newsdoc.markup.reading.inline import Node, local_name, nodes_of
from newsdoc.markup.reading.parts import SeenText, one_line
from newsdoc.model import Cell, Table

__all__ = ["table_of"]

_GROUPS = frozenset(("thead", "tbody", "tfoot"))
_MOST = 1000


def table_of(element: etree._Element, read: Callable[[list[Node]], SeenText], language: str | None) -> tuple[Table, list[SeenText]] | None:
    """The table, and the texts that make its visible text; None where it has no cells. read: gives the text of a cell."""
    rows = [found for row in _rows(element) if (found := [cell for cell in row if local_name(cell) in ("td", "th")])]
    if not rows:
        return None
    texts: list[SeenText] = []
    made = []
    for number, row in enumerate(rows):
        cells: list[Cell] = []
        for cell in row:
            texts.append(read(list(nodes_of(cell))))
            cells.append(
                Cell(
                    texts[-1].text,
                    texts[-1].marks,
                    header=local_name(cell) == "th",
                    colspan=_span(cell, "colspan", _MOST),
                    rowspan=_span(cell, "rowspan", len(rows) - number),
                )
            )
        made.append(cells)
    seen_caption = next((read(list(nodes_of(child))) for child in element if local_name(child) == "caption"), None)
    caption = one_line([seen_caption.text]) if seen_caption else ""
    if caption and seen_caption:
        texts.append(seen_caption)
    return Table(made, caption=caption or None, language=language), texts


def _rows(element: etree._Element) -> Iterator[etree._Element]:
    for child in element:
        if local_name(child) == "tr":
            yield child
        elif local_name(child) in _GROUPS:
            yield from (row for row in child if local_name(row) == "tr")


def _span(cell: etree._Element, name: str, most: int) -> int:
    given = cell.get(name, "")
    return min(max(int(given), 1), most, _MOST) if given.isascii() and given.isdigit() and len(given) < 9 else 1
