"""A judge that finds something, in the words that the program itself has."""

from __future__ import annotations

from support.judging import answering, judged

from newsdoc.diagnostics import Report
from newsdoc.validation.judges.open_xml_sdk import OPEN_XML_SDK

ANSWER = """{"file": "document.docx", "ok": false, "errors": [{"description": "Unexpected element", "path": "/word/document.xml",
"xPath": "/w:document[1]", "id": "Sch_UnexpectedElementContentExpectingComplex", "errorType": "Schema"}]}"""


def case(report: Report) -> None:
    judged(report, answering(OPEN_XML_SDK, ANSWER), ".docx")
