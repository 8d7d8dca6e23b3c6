"""Findings as GitHub shows them beside the lines of a change (workflow commands)."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve

from newsdoc.diagnostics.catalogue import Severity
from newsdoc.diagnostics.diagnostic import Diagnostic
from newsdoc.errors import one_line

__all__ = ["as_github"]

_LEVELS = {Severity.INFO: "notice", Severity.WARNING: "warning", Severity.ERROR: "error"}
_IN_MESSAGE = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_IN_VALUE = {**_IN_MESSAGE, ":": "%3A", ",": "%2C"}


def as_github(diagnostics: Iterable[Diagnostic]) -> str:
    """A command for each finding: ::error file=story.json,line=3,col=7,title=json-syntax::what is wrong, and what to do."""
    return "".join(f"{_command(diagnostic)}\n" for diagnostic in diagnostics)


def _command(diagnostic: Diagnostic) -> str:
    place = diagnostic.place
    in_file = place.is_in_file and place.part is None
    values = {
        "file": place.file if place.is_in_file else None,
        "line": place.line if in_file else None,
        "col": place.column if in_file else None,
        "title": diagnostic.code,
    }
    said = ",".join(f"{name}={_escaped(str(value), _IN_VALUE)}" for name, value in values.items() if value is not None)
    within = evolve(place, file=None, line=None, column=None) if in_file else evolve(place, file=None)
    where = f"{within}: " if str(within) else ""
    message = _escaped(f"{where}{diagnostic.message}. {diagnostic.advice}", _IN_MESSAGE)
    return one_line(f"::{_LEVELS[diagnostic.severity]} {said}::{message}")


def _escaped(text: str, escapes: dict[str, str]) -> str:
    return "".join(escapes.get(sign, sign) for sign in text)
