"""A judge that finds something, in the words that the program itself has."""

from __future__ import annotations

from support.judging import answering, judged

from newsdoc.diagnostics import Report
from newsdoc.validation.judges.ace import ACE

ANSWER = """{"assertions": [{"earl:testSubject": {"url": "a.xhtml"},
"assertions": [{"earl:result": {"earl:outcome": "fail", "dct:description": "no alt"},
"earl:test": {"earl:impact": "serious", "dct:title": "image-alt"}}]}]}"""


def case(report: Report) -> None:
    judged(report, answering(ACE, ANSWER), ".epub")
