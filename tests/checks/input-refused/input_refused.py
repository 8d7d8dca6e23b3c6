"""A document of more bytes than the limit that was set."""

from __future__ import annotations

import newsdoc
from newsdoc import Diagnostic, Limits
from newsdoc.diagnostics import Report
from newsdoc.formats.base import ReadOptions


def case(report: Report) -> None:
    options = ReadOptions(limits=Limits(input_bytes=10))
    found: list[Diagnostic] = newsdoc.validate(b'{"newsdoc": "1.0"}', "json", options=options)
    for finding in found:
        report(finding)
