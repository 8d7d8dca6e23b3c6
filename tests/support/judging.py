"""Programs that stand for outside judges."""

from __future__ import annotations

import sys

import attrs

from newsdoc.diagnostics import Report
from newsdoc.validation.judges.judge import Judge
from newsdoc.validation.judging import judge_document

__all__ = ["answering", "judged", "running"]

_ANSWER = "import pathlib, sys; print(sys.argv[1]); pathlib.Path('answer/report.json').write_text(sys.argv[1])"


def running(judge: Judge, program: str, *arguments: str) -> Judge:
    """The judge with a Python program in the place of its own."""
    return attrs.evolve(judge, command=lambda document, folder: [sys.executable, "-c", program, *arguments])


def answering(judge: Judge, answer: str) -> Judge:
    """The judge that gives this answer, in print and in its report, whatever the document."""
    return running(judge, _ANSWER, answer)


def judged(report: Report, judge: Judge, suffix: str, seconds: float = 60) -> None:
    """Report what the judge finds in an empty document."""
    for finding in judge_document(b"", None, suffix, [judge], seconds):
        report(finding)
