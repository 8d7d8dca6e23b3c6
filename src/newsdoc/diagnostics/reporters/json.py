"""Findings for programs."""

from __future__ import annotations

import json
from collections.abc import Iterable

import attrs

from newsdoc.diagnostics.diagnostic import Diagnostic

__all__ = ["as_json"]


def as_json(diagnostics: Iterable[Diagnostic]) -> str:
    """A JSON list of objects as schemas/diagnostic-1.0.schema.json describes them."""
    return json.dumps([_plain(diagnostic) for diagnostic in diagnostics], ensure_ascii=False, indent=2) + "\n"


def _plain(diagnostic: Diagnostic) -> dict[str, object]:
    plain = {
        "code": diagnostic.code,
        "severity": diagnostic.severity.value,
        "message": diagnostic.message,
        "advice": diagnostic.advice,
        "clause": diagnostic.clause,
        "place": attrs.asdict(diagnostic.place, filter=lambda _, value: value is not None),
    }
    return {name: value for name, value in plain.items() if value not in (None, {})}
