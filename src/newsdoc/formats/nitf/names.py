"""Names of NITF 3.6, and the order of its elements (IPTC, nitf-3-6.dtd)."""

from __future__ import annotations

import functools
import importlib.metadata
from collections.abc import Mapping

from lxml import etree

from newsdoc.markup.reading.elements import local_name

__all__ = ["CARRIED", "GENERATOR", "NITF", "ORDER", "VERSION", "arrange", "generator"]

NITF = "http://iptc.org/std/NITF/2006-10-18/"
VERSION = "-//IPTC//DTD NITF 3.6//EN"

# The meta elements that are newsdoc's own: the carried copy, and what made the document.
CARRIED = "newsdoc"
GENERATOR = "generator"

_THINGS = ("classifier", "event", "function", "location", "object.title", "org", "person", "virtloc")
# An element → its children, in their order.
ORDER: Mapping[str, tuple[str, ...]] = {
    "nitf": ("head", "body"),
    "head": ("title", "meta", "tobject", "iim", "docdata", "pubdata", "revision-history"),
    "tobject": ("tobject.property", "tobject.subject"),
    "docdata": (
        *("correction", "evloc", "doc-id", "del-list", "urgency", "fixture", "date.issue", "date.release", "date.expire"),
        *("doc-scope", "series", "ed-msg", "du-key", "doc.copyright", "doc.rights", "key-list", "identified-content"),
    ),
    "key-list": ("keyword",),
    "identified-content": _THINGS,
    "body": ("body.head", "body.content", "body.end"),
    "body.head": ("hedline", "note", "rights", "byline", "distributor", "dateline", "abstract", "series"),
    "hedline": ("hl1", "hl2"),
    "body.end": ("tagline", "bibliography"),
}


def arrange(element: etree._Element) -> None:
    """Put the children that have an order into it, and those of the children that hold others; what has no place comes last."""
    order = ORDER.get(local_name(element), ())
    element[:] = sorted(element, key=lambda child: order.index(local_name(child)) if local_name(child) in order else len(order))
    for child in element:
        if local_name(child) in ORDER and local_name(child) in order:
            arrange(child)


@functools.cache
def generator() -> str:
    """What newsdoc calls itself in its documents."""
    return f"newsdoc {importlib.metadata.version('newsdoc')}"
