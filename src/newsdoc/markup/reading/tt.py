"""The markup of TT's news articles (application/ttnitf+xml), whose elements have Swedish names, as the XHTML that it is like."""

from __future__ import annotations

import copy
from collections.abc import Iterator

from lxml import etree

from newsdoc.markup.reading.elements import local_name
from newsdoc.markup.reading.feed_html import prepared
from newsdoc.markup.reading.parts import SeenPart
from newsdoc.markup.reading.xhtml import XhtmlReader

__all__ = ["tt_parts"]

# An element → XHTML's, with its class. What is not named is as in XHTML.
_XHTML: dict[str, str] = {
    "vinjett": "p.kicker",
    "rubrik": "h1",
    "underrubrik": "p.deck",
    "ingress": "div",
    "brodtext": "div",
    "mellanrubrik": "h3",
    "stycke": "p",
    "citat": "blockquote",
    "byline": "p.byline",
    "signatur": "p.byline",
    "ort": "span.dateline",
    "faktaruta": "div",
    "fakta": "div",
    "bild": "figure",
    "bildtext": "figcaption",
    "fotograf": "span.credit",
    "tabell": "table",
    "rad": "tr",
    "cell": "td",
    "fet": "strong",
    "kursiv": "em",
}


def tt_parts(element: etree._Element, reader: XhtmlReader) -> Iterator[SeenPart]:
    """The printed parts of content in this markup, whatever its namespace; it stays as it is."""
    page = copy.deepcopy(element)
    for inner in page.iter(etree.Element):
        tag, _, kind = _XHTML.get(local_name(inner), local_name(inner)).partition(".")
        inner.tag = tag
        if kind:
            inner.set("class", kind)
    return reader.parts(prepared(page))
