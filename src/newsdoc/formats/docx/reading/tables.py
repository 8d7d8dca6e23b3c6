"""Tables, cell by cell (ISO/IEC 29500-1, section 17.4)."""

from __future__ import annotations

import bisect
from collections.abc import Callable, Iterator

from attrs import define, evolve, frozen
from lxml import etree

from newsdoc.formats.docx.names import w
from newsdoc.formats.docx.reading.shown import shown
from newsdoc.markup.reading.parts import SeenText
from newsdoc.model import Cell

__all__ = ["SeenCell", "table_of"]

_MOST = 1000


@define
class _Placed:
    """A cell on the grid. column: where it starts. width: how many columns it spans."""

    cell: Cell
    text: SeenText
    column: int
    width: int
    rows: int = 1


@frozen
class SeenCell:
    """What is seen of a cell. is_header: whether it heads a row or column."""

    text: SeenText
    is_header: bool


def table_of(element: etree._Element, read: Callable[[etree._Element], SeenCell | None]) -> tuple[list[list[Cell]], list[SeenText]] | None:
    """The rows of cells, and the cells' texts; None where there are no cells. read: what is seen of a cell; nothing of a gap."""
    rows: list[list[_Placed]] = []
    hanging: dict[int, _Placed] = {}
    for row in (child for child in shown(element) if child.tag == w("tr")):
        placed, below = [], {}
        for cell, column, width, merge in _cells(row):
            above = hanging.get(column)
            if merge == "continue" and above is not None and above.width == width:
                above.rows += 1
                below[column] = above
                continue
            seen = read(cell)
            if seen is None:
                continue
            made = Cell(seen.text.text, seen.text.marks, header=seen.is_header, colspan=min(width, _MOST))
            found = _Placed(made, seen.text, column, width)
            placed.append(found)
            if merge is not None:
                below[column] = found
        hanging = below
        rows.append(placed)
    return _finished(rows)


def _finished(rows: list[list[_Placed]]) -> tuple[list[list[Cell]], list[SeenText]] | None:
    """Rows without a cell of their own are left out, and the cells that reach over them are as much shorter."""
    kept = [number for number, row in enumerate(rows) if row]
    if not kept:
        return None
    made = []
    for position, number in enumerate(kept):
        spans = [bisect.bisect_left(kept, number + placed.rows) - position for placed in rows[number]]
        made.append([evolve(placed.cell, rowspan=min(span, _MOST)) for placed, span in zip(rows[number], spans, strict=True)])
    return made, [placed.text for number in kept for placed in rows[number]]


def _cells(row: etree._Element) -> Iterator[tuple[etree._Element, int, int, str | None]]:
    """Each cell with its column, width and vertical merge: restart, continue or none."""
    column = _number(row.find(f"{w('trPr')}/{w('gridBefore')}"), 0)
    for cell in (child for child in shown(row) if child.tag == w("tc")):
        width = max(_number(cell.find(f"{w('tcPr')}/{w('gridSpan')}"), 1), 1)
        merge = cell.find(f"{w('tcPr')}/{w('vMerge')}")
        yield cell, column, width, None if merge is None else merge.get(w("val"), "continue")
        column += width


def _number(element: etree._Element | None, default: int) -> int:
    given = element.get(w("val"), "") if element is not None else ""
    return int(given) if given.isascii() and given.isdigit() and len(given) < 6 else default
