"""Kept elements without what must not be in a document that newsdoc writes: scripts, and links to what does harm."""

from __future__ import annotations

from lxml import etree

from newsdoc.diagnostics import Report
from newsdoc.formats.disarming import report_unsafe
from newsdoc.formats.newsml_g2.rules.unsafe import escaped_unsafe
from newsdoc.markup.unsafe import disarmed, says_nothing_safe

__all__ = ["is_safe"]


def is_safe(element: etree._Element, report: Report) -> bool:
    """Take out of a kept element what is unsafe, and report it; whether it can be written then."""
    taken, escaped = disarmed(element), escaped_unsafe(element)
    report_unsafe((*taken, *escaped), etree.QName(element).localname, report)
    return not escaped and not (taken and says_nothing_safe(element))
