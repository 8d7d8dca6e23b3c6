"""A judge that takes too long."""

from __future__ import annotations

import sys

import attrs

from newsdoc.diagnostics import Report
from newsdoc.validation.judges.epubcheck import EPUBCHECK
from newsdoc.validation.judging import judge_document


def case(report: Report) -> None:
    judge = attrs.evolve(EPUBCHECK, command=lambda document, folder: [sys.executable, "-c", "import time; time.sleep(60)"])
    for finding in judge_document(b"", None, ".epub", [judge], 0.5):
        report(finding)
