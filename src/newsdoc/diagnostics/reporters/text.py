"""Findings for people at a terminal."""

from __future__ import annotations

from collections.abc import Iterable

from newsdoc.diagnostics.diagnostic import Diagnostic

__all__ = ["as_text"]


def as_text(diagnostics: Iterable[Diagnostic]) -> str:
    """One line for each finding: place, severity, message, code."""
    return "".join(f"{diagnostic}\n" for diagnostic in diagnostics)
