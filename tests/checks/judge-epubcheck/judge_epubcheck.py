"""A judge that finds something, in the words that the program itself has."""

from __future__ import annotations

from support.judging import answering, judged

from newsdoc.diagnostics import Report
from newsdoc.validation.judges.epubcheck import EPUBCHECK

ANSWER = """{"messages": [{"ID": "RSC-005", "severity": "ERROR", "message": "not allowed", "locations": []}]}"""


def case(report: Report) -> None:
    judged(report, answering(EPUBCHECK, ANSWER), ".epub")
