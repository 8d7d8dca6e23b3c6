"""A table of 64 columns."""

from __future__ import annotations

import attrs
from support.cases import sound

import newsdoc
from newsdoc.diagnostics import Report
from newsdoc.model import Cell, Table


def case(report: Report) -> None:
    table = Table([[Cell(str(number)) for number in range(64)]])
    newsdoc.dumps(attrs.evolve(sound(), body=[table], attributions=[], statements=[], media={}), "docx", report=report)
