"""Findings: NITF."""

from __future__ import annotations

from newsdoc.diagnostics.catalogue.finding import Area, Finding, Severity

__all__ = ["NITF"]

_INFO, _WARNING, _ERROR = Severity

NITF = Area(
    "NITF",
    (
        Finding(
            "nitf-root",
            _ERROR,
            "This is not a NITF document",
            "Check that it is the right file; look at the root's name.",
            "An HTML page that is checked as NITF",
            clause="NITF 3.6, nitf-3-6.dtd: nitf",
        ),
        Finding(
            "nitf-profile",
            _ERROR,
            "The document breaks newsdoc's NITF profile",
            "Undo what was changed in it, or write it again with newsdoc.",
            "A table of newsdoc's own with an element that it never writes",
            clause="newsdoc-nitf-1.0.dtd",
        ),
        Finding(
            "nitf-element",
            _ERROR,
            "An element that NITF demands is missing",
            "Ask the provider to repair the document.",
            "A body without body.content",
            clause="NITF 3.6, nitf-3-6.dtd: body",
        ),
        Finding(
            "nitf-headline",
            _WARNING,
            "The document has no headline",
            "Put one into hedline, as hl1.",
            "A hedline without hl1",
            clause="NITF 3.6, nitf-3-6.dtd: hedline",
            general=("headline-empty",),
        ),
        Finding(
            "nitf-order",
            _ERROR,
            "An element stands where NITF has no place for it",
            "Move it to its place, or take it out.",
            "byline before hedline",
            clause="NITF 3.6, nitf-3-6.dtd: body.head",
        ),
        Finding(
            "nitf-attribute",
            _ERROR,
            "An attribute that NITF demands is missing or wrong",
            "Ask the provider to repair the element named.",
            "<media> without media-type",
            clause="NITF 3.6, nitf-3-6.dtd: media",
        ),
        Finding(
            "nitf-date",
            _ERROR,
            "This is no date of NITF",
            "Write it as 20260314T063000Z.",
            '<date.issue norm="yesterday"/>',
            clause="NITF 3.6, nitf-3-6.dtd: date.issue",
        ),
        Finding(
            "nitf-zone",
            _WARNING,
            "A date-time has no time zone",
            "Add the offset, such as Z or +0100, if you know it.",
            '<date.issue norm="20260314T063000"/>',
            clause="NITF 3.6, nitf-3-6.dtd: date.issue",
            general=("time-zone-unknown",),
        ),
        Finding(
            "nitf-markup-left-out",
            _INFO,
            "What the text's markup means is not kept",
            "Keep the document, if names marked in the text matter.",
            "<person>Una Tait</person> in a paragraph",
            clause="NITF 3.6, nitf-3-6.dtd: person, org, location",
        ),
        Finding(
            "nitf-medium-left-out",
            _WARNING,
            "A medium is not in the NITF document",
            "Keep the file beside it.",
            "A picture, written to standard output",
        ),
    ),
)
