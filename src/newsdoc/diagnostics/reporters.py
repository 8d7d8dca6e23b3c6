"""How findings are written down: one function for each kind of report."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable

import attrs

from newsdoc.diagnostics.diagnostic import Diagnostic

__all__ = ["REPORTERS", "as_json", "as_text"]


def as_text(diagnostics: Iterable[Diagnostic]) -> str:
    """One line for each finding: place, severity, message, code."""
    return "".join(f"{diagnostic}\n" for diagnostic in diagnostics)


def as_json(diagnostics: Iterable[Diagnostic]) -> str:
    """A JSON list of objects as schemas/diagnostic-1.0.schema.json describes them."""
    return json.dumps([_plain(diagnostic) for diagnostic in diagnostics], ensure_ascii=False, indent=2) + "\n"


def _plain(diagnostic: Diagnostic) -> dict[str, object]:
    place = attrs.asdict(diagnostic.place, filter=lambda _, value: value is not None)
    plain: dict[str, object] = {"code": diagnostic.code, "severity": diagnostic.severity.value, "message": diagnostic.message}
    return {**plain, "place": place} if place else plain


REPORTERS: dict[str, Callable[[Iterable[Diagnostic]], str]] = {"text": as_text, "json": as_json}
