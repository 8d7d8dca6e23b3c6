"""A judge that is not there."""

from __future__ import annotations

import attrs
from support.judging import judged

from newsdoc.diagnostics import Report
from newsdoc.validation.judges.epubcheck import EPUBCHECK


def case(report: Report) -> None:
    judged(report, attrs.evolve(EPUBCHECK, command=lambda document, folder: None), ".epub")
