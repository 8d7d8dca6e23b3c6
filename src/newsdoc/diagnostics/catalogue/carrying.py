"""Findings: what a format cannot carry."""

from __future__ import annotations

from newsdoc.diagnostics.catalogue.finding import Area, Finding, Severity

__all__ = ["CARRYING"]

_INFO, _WARNING, _ERROR = Severity

CARRYING = Area(
    "What a format cannot carry",
    (
        Finding(
            "field-lost",
            _WARNING,
            "The format has no place for this",
            "Keep the article in JSON as well, which holds everything.",
            "An urgency, written to EPUB without the carried copy",
        ),
        Finding(
            "extra-dropped",
            _WARNING,
            "What was kept of the source does not fit into what is written",
            "Nothing, if the article was changed; if the message says what is wrong with it, ask the provider to repair it.",
            "A foreign element of an item whose body was replaced",
        ),
        Finding(
            "field-unknown",
            _WARNING,
            "A field of a later version is not understood",
            "Nothing: it is kept. A newer newsdoc may understand it.",
            '"mood": "glad" in an article that says newsdoc 1.7',
        ),
        Finding(
            "field-left-out",
            _WARNING,
            "A field of a later version has no place in an article",
            "Keep the document for a newer newsdoc.",
            '"mood" on a paragraph of a newsdoc 1.7 document',
        ),
    ),
)
