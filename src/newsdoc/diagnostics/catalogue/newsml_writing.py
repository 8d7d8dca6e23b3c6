"""Findings: NewsML-G2 that is written."""

from __future__ import annotations

from newsdoc.diagnostics.catalogue.finding import Area, Finding, Severity

__all__ = ["NEWSML_WRITING"]

_INFO, _WARNING, _ERROR = Severity

NEWSML_WRITING = Area(
    "NewsML-G2 that is written",
    (
        Finding(
            "newsml-medium-left-out",
            _WARNING,
            "A medium is not in the NewsML-G2 document",
            "Keep the file beside it.",
            "A picture, written to standard output",
        ),
        Finding(
            "newsml-kept-invalid",
            _WARNING,
            "An element that was passed on breaks the standard's schema",
            "Ask the provider to repair it.",
            "A provider's own element, where the schema has no place for it",
        ),
        Finding(
            "newsml-version-lacks",
            _WARNING,
            "The version of NewsML-G2 that is written lacks this",
            "Write a newer one, if the receiver takes it.",
            "An attribute of 2.35 in a document of 2.24",
        ),
        Finding(
            "newsml-flattened",
            _WARNING,
            "The flat profile of NewsML-G2 has no markup for this",
            "Write the full one, if the receiver takes it.",
            "A statement in the flat profile",
        ),
        Finding(
            "newsml-embargo-assumed",
            _WARNING,
            "The end of an embargo is assumed",
            "Give it with its time and zone.",
            "An embargo of 4 May, without a time",
            clause="NewsML-G2 2.35, embargoed",
        ),
        Finding(
            "newsml-edition-left-out",
            _INFO,
            "News items without a package do not tell of their edition",
            "Write a package.",
            "Two articles of an edition, written as items without a package",
        ),
    ),
)
