"""Findings: what was noticed on the way, each with a code, a severity, a message and a place."""

from newsdoc.diagnostics.catalogue import AREAS, CATALOGUE, Area, Finding, Severity, find_code
from newsdoc.diagnostics.diagnostic import NOWHERE, Collector, Diagnostic, Place, Report
from newsdoc.diagnostics.logger import log
from newsdoc.diagnostics.pages import page_of
from newsdoc.diagnostics.reporters import REPORTERS, as_json, as_text

__all__ = [
    "AREAS",
    "CATALOGUE",
    "NOWHERE",
    "REPORTERS",
    "Area",
    "Collector",
    "Diagnostic",
    "Finding",
    "Place",
    "Report",
    "Severity",
    "as_json",
    "as_text",
    "find_code",
    "log",
    "page_of",
]
