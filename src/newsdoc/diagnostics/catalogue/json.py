"""Findings: JSON."""

from __future__ import annotations

from newsdoc.diagnostics.catalogue.finding import Area, Finding, Severity

__all__ = ["JSON"]

_INFO, _WARNING, _ERROR = Severity

JSON = Area(
    "JSON",
    (
        Finding(
            "json-syntax",
            _ERROR,
            "This is not JSON",
            "Repair the document at the place given.",
            '{"headline": }',
            clause="RFC 8259, section 2",
            always=True,
        ),
        Finding(
            "json-schema",
            _ERROR,
            "The JSON is not an article",
            "Compare the place with the schema (newsdoc schema article).",
            '"urgency": "high"',
            clause="article-1.0.schema.json",
        ),
        Finding(
            "json-medium-left-out",
            _WARNING,
            "A medium is not in the JSON",
            "Embed it (--json-media embed), or write to a file.",
            "An article with a picture, written to standard output",
        ),
        Finding(
            "article-invalid",
            _ERROR,
            "The article breaks a rule of the model",
            "Repair the value at the place given.",
            "A mark that ends after its text does",
        ),
    ),
)
