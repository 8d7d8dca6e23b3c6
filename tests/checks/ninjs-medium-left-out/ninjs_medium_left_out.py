"""A document without its media."""

from __future__ import annotations

from support.cases import sound

import newsdoc
from newsdoc.diagnostics import Report
from newsdoc.formats.ninjs import NinjsWriteOptions


def case(report: Report) -> None:
    newsdoc.dumps(sound(), "ninjs", options=NinjsWriteOptions(media="none"), report=report)
