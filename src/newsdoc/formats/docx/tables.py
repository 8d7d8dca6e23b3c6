"""Tables (ISO/IEC 29500-1, section 17.4)."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from attrs import define

from newsdoc.diagnostics import Diagnostic, Report
from newsdoc.formats.docx.grid import MAX_COLUMNS, Grid, Slot, grid_of
from newsdoc.formats.docx.paragraphs import TEXT_WIDTH, ParagraphWriter
from newsdoc.markup.anchors import Anchor, anchors_by_text
from newsdoc.model import Table

__all__ = ["TableWriter"]


@define
class TableWriter:
    """Writes the tables of one article."""

    paragraphs: ParagraphWriter
    report: Report

    def table(self, name: str, block: Table, anchors: list[Anchor]) -> str:
        """The caption above, the table with its bookmark in the first cell, and an end that keeps it from the next table."""
        texts = [cell.text for row in block.rows for cell in row]
        *on_cells, on_caption = anchors_by_text(anchors, [*texts, block.caption or ""])
        caption = ""
        if block.caption:
            caption = self.paragraphs.text(f"{name}-caption", "TableCaption", block.caption, anchors=on_caption, language=block.language)
        grid = grid_of(block)
        if grid.columns > MAX_COLUMNS:
            self.report(Diagnostic("docx-table-wide", f"the table has {grid.columns} columns, and Word can show {MAX_COLUMNS}"))
        rows = "".join(self._rows(name, block, grid, iter(on_cells)))
        return f"{caption}<w:tbl>{self._head(grid, block.language)}{rows}</w:tbl>{self.paragraphs.paragraph('TableEnd', '')}"

    def _head(self, grid: Grid, language: str | None) -> str:
        bidi = "<w:bidiVisual/>" if self.paragraphs.is_rtl(language) else ""
        properties = f'<w:tblPr><w:tblStyle w:val="NewsTable"/>{bidi}<w:tblW w:w="{TEXT_WIDTH}" w:type="dxa"/></w:tblPr>'
        columns = f'<w:gridCol w:w="{TEXT_WIDTH // grid.columns}"/>' * grid.columns
        return f"{properties}<w:tblGrid>{columns}</w:tblGrid>"

    def _rows(self, name: str, block: Table, grid: Grid, on_cells: Iterator[list[Anchor]]) -> Iterator[str]:
        heads = sum(1 for _ in itertools.takewhile(lambda row: all(cell.header for cell in row), block.rows))
        start, end = self.paragraphs.bookmarks.new(name)
        for number, slots in enumerate(grid.rows):
            head = "<w:tblHeader/>" if number < heads else ""
            cells = []
            for slot in slots:
                content = ""
                if slot.cell and not slot.continues:
                    runs = self.paragraphs.texts.runs(slot.cell.text, slot.cell.marks, next(on_cells), block.language)
                    content, start, end = f"{start}{runs}{end}", "", ""
                cells.append(self._cell(slot, grid, content, block.language))
            yield f"<w:tr><w:trPr><w:cantSplit/>{head}</w:trPr>{''.join(cells)}</w:tr>"

    def _cell(self, slot: Slot, grid: Grid, content: str, language: str | None) -> str:
        columns = slot.end - slot.start
        width = f'<w:tcW w:w="{columns * (TEXT_WIDTH // grid.columns)}" w:type="dxa"/>'
        across = f'<w:gridSpan w:val="{columns}"/>' if columns > 1 else ""
        down = f'<w:vMerge w:val="{"continue" if slot.continues else "restart"}"/>' if slot.continues or slot.goes_on else ""
        style = "TableGap" if slot.cell is None else "TableHeader" if slot.cell.header else "TableText"
        return f"<w:tc><w:tcPr>{width}{across}{down}</w:tcPr>{self.paragraphs.paragraph(style, content, language=language)}</w:tc>"
