"""JSON without its media."""

from __future__ import annotations

from support.cases import sound

import newsdoc
from newsdoc.diagnostics import Report
from newsdoc.formats.json import JsonWriteOptions


def case(report: Report) -> None:
    newsdoc.dumps(sound(), "json", options=JsonWriteOptions(media="none"), report=report)
