"""A document without its media."""

from __future__ import annotations

from support.cases import sound

import newsdoc
from newsdoc.diagnostics import Report
from newsdoc.formats.nitf import NitfWriteOptions


def case(report: Report) -> None:
    newsdoc.dumps(sound(), "nitf", options=NitfWriteOptions(media="none"), report=report)
