"""A table's cells on Word's grid, where every row has the same columns (ISO/IEC 29500-1, section 17.4)."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve, frozen

from newsdoc.errors import OutputError
from newsdoc.model import Cell, Table

__all__ = ["MAX_COLUMNS", "Grid", "Slot", "grid_of"]

MAX_COLUMNS = 63  # Word's limit
_MOST_CONTINUED = 200_000  # Word repeats a cell in every row that it reaches: few cells could ask for millions


@frozen
class Slot:
    """A place on the grid, from the column start up to end.

    cell: what stands there; None where nothing does. continues: whether the cell comes down from a row above.
    goes_on: whether it goes on in the row below.
    """

    start: int
    end: int
    cell: Cell | None
    continues: bool = False
    goes_on: bool = False


@frozen
class Grid:
    """The rows of slots, all of one length and without gaps, and the number of columns."""

    rows: list[list[Slot]]
    columns: int


def grid_of(table: Table) -> Grid:
    """The table's grid, with no more columns than its cells make.

    A cell that would cover one from a row above ends before it, as nothing can stand on two. All rows are of one
    length: LibreOffice puts cells where a row ends early, and these could not be told from cells of the table.
    Raises OutputError where the cells reach over more rows than a document can hold.
    """
    rows, columns = _without_unused_lines(list(_rows(table)))
    return Grid([[*row, Slot(row[-1].end, columns, None)] if row[-1].end < columns else row for row in rows], columns)


def _rows(table: Table) -> Iterator[list[Slot]]:
    hanging: list[tuple[Slot, int]] = []  # from above, with how many rows they still reach down
    continued = 0
    for row in table.rows:
        continued += len(hanging)
        if continued > _MOST_CONTINUED:
            raise OutputError(
                f"a table's cells go on in over {_MOST_CONTINUED:,} places below: let them reach over fewer rows, or write another format"
            )
        slots = [evolve(slot, continues=True, goes_on=left > 1) for slot, left in hanging]
        taken = sorted(slots, key=lambda slot: slot.start)
        hanging = [(slot, left - 1) for slot, left in hanging if left > 1]
        position = above = 0
        for cell in row:
            while above < len(taken) and taken[above].start <= position:
                position = max(position, taken[above].end)
                above += 1
            end = min([position + cell.colspan, *(slot.start for slot in taken[above : above + 1])])
            slot = Slot(position, end, cell, goes_on=cell.rowspan > 1)
            position = end
            slots.append(slot)
            if slot.goes_on:
                hanging.append((slot, cell.rowspan - 1))
        yield list(_without_gaps(sorted(slots, key=lambda slot: slot.start)))


def _without_gaps(slots: list[Slot]) -> Iterator[Slot]:
    position = 0
    for slot in slots:
        if slot.start > position:
            yield Slot(position, slot.start, None)
        yield slot
        position = slot.end


def _without_unused_lines(rows: list[list[Slot]]) -> tuple[list[list[Slot]], int]:
    """The same slots on a grid of only those lines at which a cell starts or ends."""
    lines = sorted({line for row in rows for slot in row for line in (slot.start, slot.end)})
    index = {line: number for number, line in enumerate(lines)}
    return [[evolve(slot, start=index[slot.start], end=index[slot.end]) for slot in row] for row in rows], len(lines) - 1
