"""A judge that finds something, in the words that the program itself has."""

from __future__ import annotations

import sys

import attrs

from newsdoc.diagnostics import Report
from newsdoc.validation.judges.ace import ACE
from newsdoc.validation.judging import judge_document

ANSWER = """{"assertions": [{"earl:testSubject": {"url": "a.xhtml"},
"assertions": [{"earl:result": {"earl:outcome": "fail", "dct:description": "no alt"},
"earl:test": {"earl:impact": "serious", "dct:title": "image-alt"}}]}]}"""
PROGRAM = "import pathlib, sys; print(sys.argv[1]); pathlib.Path('answer/report.json').write_text(sys.argv[1])"


def case(report: Report) -> None:
    judge = attrs.evolve(ACE, command=lambda document, folder: [sys.executable, "-c", PROGRAM, ANSWER])
    for finding in judge_document(b"", None, ".epub", [judge]):
        report(finding)
