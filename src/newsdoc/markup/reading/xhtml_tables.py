"""XHTML's tables (HTML, section 4.9)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from lxml import etree

from newsdoc.markup.reading.elements import Node, local_name, nodes_of
from newsdoc.markup.reading.parts import SeenText
from newsdoc.model import Cell

__all__ = ["caption_of", "rows_of", "stray_nodes"]

_GROUPS = frozenset(("thead", "tbody", "tfoot"))
_CELLS = frozenset(("td", "th"))
# What has its place in a table, in its groups and in its rows; the groups and rows are looked into.
_KNOWN = {"table": _GROUPS | {"tr", "caption", "colgroup", "col"}, **dict.fromkeys(_GROUPS, frozenset(("tr",))), "tr": _CELLS}
_MOST = 1000
_Read = Callable[[Iterable[Node]], SeenText]


def rows_of(table: etree._Element, read: _Read) -> tuple[list[list[Cell]], list[SeenText]]:
    """The rows of cells, those without any left out, and the cells' texts. read: gives the text of a cell."""
    rows = [found for row in _rows(table) if (found := [cell for cell in row if local_name(cell) in _CELLS])]
    texts: list[SeenText] = []
    made: list[list[Cell]] = []
    for number, row in enumerate(rows):
        made.append([_cell(cell, read, texts, len(rows) - number) for cell in row])
    return made, texts


def caption_of(table: etree._Element, read: _Read) -> SeenText | None:
    """The text of the caption, where there is one."""
    return next((read(nodes_of(child)) for child in table if local_name(child) == "caption"), None)


def stray_nodes(element: etree._Element) -> list[Node]:
    """What stands in a table and in no cell: HTML has no place for it there, and shows it before the table."""
    found: list[Node] = []
    for node in nodes_of(element):
        name = "" if isinstance(node, str) else local_name(node)
        if name not in _KNOWN[local_name(element)]:
            found.append(node)
        elif not isinstance(node, str) and name in _KNOWN and (within := stray_nodes(node)):
            found += [" ", *within] if found else within
    return found


def _cell(cell: etree._Element, read: _Read, texts: list[SeenText], rows_left: int) -> Cell:
    texts.append(read(nodes_of(cell)))
    text, is_header = texts[-1], local_name(cell) == "th"
    return Cell(text.text, text.marks, header=is_header, colspan=_span(cell, "colspan", _MOST), rowspan=_span(cell, "rowspan", rows_left))


def _rows(element: etree._Element) -> Iterator[etree._Element]:
    for child in element:
        if local_name(child) == "tr":
            yield child
        elif local_name(child) in _GROUPS:
            yield from (row for row in child if local_name(row) == "tr")


def _span(cell: etree._Element, name: str, most: int) -> int:
    given = cell.get(name, "")
    return min(max(int(given), 1), most, _MOST) if given.isascii() and given.isdigit() and len(given) < 9 else 1
