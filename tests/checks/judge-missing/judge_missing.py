"""A judge that is not there, or gives no answer."""

from __future__ import annotations

import attrs

from newsdoc.diagnostics import Report
from newsdoc.validation.judges.epubcheck import EPUBCHECK
from newsdoc.validation.judging import judge_document


def case(report: Report) -> None:
    judge = attrs.evolve(EPUBCHECK, command=lambda document, folder: None)
    for finding in judge_document(b"", None, ".epub", [judge], 60):
        report(finding)
