"""Checks raw text: whether it can be decoded and read, and has a headline."""

from __future__ import annotations

from typing import BinaryIO

import attrs

from newsdoc.diagnostics import Diagnostic, Report
from newsdoc.formats.base import ReadOptions
from newsdoc.formats.text import text_options
from newsdoc.formats.text.reader import read

__all__ = ["check"]


def check(source: BinaryIO, options: ReadOptions, report: Report) -> None:
    """Report what is wrong with the text. That lines were left out is no fault of it."""

    def report_faults(diagnostic: Diagnostic) -> None:
        if diagnostic.code != "text-left-out":
            report(diagnostic)

    for _ in read(source, attrs.evolve(text_options(options), statements=False), report_faults):
        pass
