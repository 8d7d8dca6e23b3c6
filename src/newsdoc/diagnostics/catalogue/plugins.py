"""Findings: other packages."""

from __future__ import annotations

from newsdoc.diagnostics.catalogue.finding import Area, Finding, Severity

__all__ = ["PLUGINS"]

_INFO, _WARNING, _ERROR = Severity

PLUGINS = Area(
    "Other packages",
    (
        Finding(
            "plugin-broken",
            _WARNING,
            "A format or rule of another package cannot be used",
            "Update or remove the package named.",
            "A package whose entry point names a class that is not there",
        ),
    ),
)
