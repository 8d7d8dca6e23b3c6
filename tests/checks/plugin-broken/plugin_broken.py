"""A package whose entry point names what is not there."""

from __future__ import annotations

from importlib.metadata import EntryPoint

from newsdoc.diagnostics import Report
from newsdoc.plugins import load_plugins


def case(report: Report) -> None:
    point = EntryPoint("memo", "no_such_module:FORMAT", "newsdoc.formats")
    load_plugins("format", [point], lambda loaded: loaded, report)
