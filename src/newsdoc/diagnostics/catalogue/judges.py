"""Findings: outside judges."""

from __future__ import annotations

from newsdoc.diagnostics.catalogue.finding import Area, Finding, Severity

__all__ = ["JUDGES"]

_INFO, _WARNING, _ERROR = Severity

JUDGES = Area(
    "Outside judges (--judges)",
    (
        Finding(
            "judge-epubcheck",
            _ERROR,
            "EPUBCheck found this",
            "Look up the id in EPUBCheck's documentation.",
            "RSC-005: an element that XHTML has not",
        ),
        Finding("judge-ace", _ERROR, "Ace found this", "Look up the rule in Ace's documentation.", "image-alt: a picture without alternative text"),
        Finding("judge-openxml-audit", _ERROR, "openxml-audit found this", "Put right the element named.", "schema: an element that Word has not"),
        Finding(
            "judge-open-xml-sdk",
            _ERROR,
            "The Open XML SDK found this",
            "Put right the element named.",
            "Sch_UnexpectedElementContentExpectingComplex: an element where Word takes none",
        ),
        Finding("judge-missing", _INFO, "An outside judge is not installed", "Install it as the message says.", "--judges without Java"),
        Finding("judge-failed", _WARNING, "An outside judge gave no answer", "Run it by itself to see why.", "EPUBCheck takes more than two minutes"),
    ),
)
