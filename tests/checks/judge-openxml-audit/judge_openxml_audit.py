"""A judge that finds something, in the words that the program itself has."""

from __future__ import annotations

import sys

import attrs

from newsdoc.diagnostics import Report
from newsdoc.validation.judges.openxml_audit import OPENXML_AUDIT
from newsdoc.validation.judging import judge_document

ANSWER = """[{"errors": [{"type": "schema", "severity": "error", "description": "Unexpected element",
"part_uri": "/word/document.xml", "path": "/document[1]"}]}]"""
PROGRAM = "import pathlib, sys; print(sys.argv[1]); pathlib.Path('answer/report.json').write_text(sys.argv[1])"


def case(report: Report) -> None:
    judge = attrs.evolve(OPENXML_AUDIT, command=lambda document, folder: [sys.executable, "-c", PROGRAM, ANSWER])
    for finding in judge_document(b"", None, ".docx", [judge]):
        report(finding)
