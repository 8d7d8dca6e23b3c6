"""Findings: what was noticed on the way, each with a code, a severity, a message and a place."""

from newsdoc.diagnostics.catalogue import CATALOGUE, Finding, Severity
from newsdoc.diagnostics.diagnostic import NOWHERE, Collector, Diagnostic, Place, Report
from newsdoc.diagnostics.logger import log
from newsdoc.diagnostics.reporters import REPORTERS, as_json, as_text

__all__ = [
    "CATALOGUE",
    "NOWHERE",
    "REPORTERS",
    "Collector",
    "Diagnostic",
    "Finding",
    "Place",
    "Report",
    "Severity",
    "as_json",
    "as_text",
    "log",
]
