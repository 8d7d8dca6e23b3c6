"""A judge that takes too long."""

from __future__ import annotations

from support.judging import judged, running

from newsdoc.diagnostics import Report
from newsdoc.validation.judges.epubcheck import EPUBCHECK


def case(report: Report) -> None:
    judged(report, running(EPUBCHECK, "import time; time.sleep(60)"), ".epub", 0.5)
