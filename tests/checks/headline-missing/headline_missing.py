"""A text of which every line is body."""

from __future__ import annotations

import newsdoc
from newsdoc.diagnostics import Report
from newsdoc.formats.text import TextReadOptions


def case(report: Report) -> None:
    newsdoc.parse("The ferry runs again.", options=TextReadOptions(keep=True, statements=False), report=report)
