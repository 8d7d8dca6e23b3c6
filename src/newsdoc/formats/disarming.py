"""What was unsafe in what is kept of a source, told in the same words by all formats."""

from __future__ import annotations

from collections.abc import Iterable

from newsdoc.diagnostics import Diagnostic, Place, Report

__all__ = ["report_unsafe"]


def report_unsafe(unsafe: Iterable[str], of: str, report: Report) -> None:
    """Report what was taken out. unsafe: what it was. of: what of the source it stood in, by its name or path."""
    for words in unsafe:
        report(Diagnostic("extra-dropped", f"{of} of the item that the article was read from: {words} is left out", Place(path="$.extra")))
