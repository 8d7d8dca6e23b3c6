"""Kept elements and attributes without what must not be in a document that newsdoc writes: scripts, and links to what does harm."""

from __future__ import annotations

import attrs
from lxml import etree

from newsdoc.diagnostics import Report
from newsdoc.errors import NewsdocError
from newsdoc.formats.disarming import report_unsafe
from newsdoc.io.xml import parse_xml
from newsdoc.markup.unsafe import disarmed, says_nothing_safe, unsafe_attribute
from newsdoc.model import Extra

__all__ = ["safe_extra"]


def safe_extra(extra: Extra, report: Report) -> Extra | None:
    """What is safe of what was kept, None where nothing is. What is not is reported."""
    if "@" in extra.path:
        words = unsafe_attribute(extra.path.rpartition("@")[2], extra.content)
        safe, taken = (None, [words]) if words else (extra, [])
    else:
        safe, taken = _safe_element(extra)
    report_unsafe(taken, extra.path, report)
    return safe


def _safe_element(extra: Extra) -> tuple[Extra | None, list[str]]:
    try:
        element = parse_xml(extra.content.encode())
    except NewsdocError:
        return extra, []
    taken = disarmed(element)
    if not taken:
        return extra, []
    safe = None if says_nothing_safe(element) else attrs.evolve(extra, content=etree.tostring(element, encoding="unicode"))
    return safe, taken
