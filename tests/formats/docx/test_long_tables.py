"""Tables of many rows."""

from __future__ import annotations

import time

from lxml import etree

from newsdoc.formats.docx.reading.tables import SeenCell, table_of
from newsdoc.markup.reading.parts import SeenText

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def test_a_long_table_takes_no_time_that_grows_with_its_square() -> None:
    row = f"<w:tr>{'<w:tc><w:p/></w:tc>' * 5}</w:tr>"
    table = etree.fromstring(f'<w:tbl xmlns:w="{W}">{row * 6000}</w:tbl>')
    started = time.process_time()
    found = table_of(table, lambda cell: SeenCell(SeenText("a"), is_header=False))
    assert found is not None
    assert len(found[0]) == 6000
    assert time.process_time() - started < 5
