"""A judge that finds something, in the words that the program itself has."""

from __future__ import annotations

from support.judging import answering, judged

from newsdoc.diagnostics import Report
from newsdoc.validation.judges.openxml_audit import OPENXML_AUDIT

ANSWER = """[{"errors": [{"type": "schema", "severity": "error", "description": "Unexpected element",
"part_uri": "/word/document.xml", "path": "/document[1]"}]}]"""


def case(report: Report) -> None:
    judged(report, answering(OPENXML_AUDIT, ANSWER), ".docx")
