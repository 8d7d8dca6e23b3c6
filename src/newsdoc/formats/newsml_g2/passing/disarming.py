"""Kept elements without what must not be in a document that newsdoc writes: scripts, and links to what does harm."""

from __future__ import annotations

from lxml import etree

from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.formats.newsml_g2.names import nar
from newsdoc.markup.reading.elements import all_text
from newsdoc.markup.unsafe import disarmed, says_nothing_safe, unsafe_in_text

__all__ = ["escaped_unsafe", "is_safe"]


def is_safe(element: etree._Element, report: Report) -> bool:
    """Take out of a kept element what is unsafe, and report it; whether it can be written then."""
    name = etree.QName(element).localname
    taken, escaped = disarmed(element), escaped_unsafe(element)
    for words in (*taken, *escaped):
        message = f"{name} of the item that the article was read from: {words} is left out"
        report(Diagnostic("extra-dropped", message, Place(path="$.extra")))
    return not escaped and not (taken and says_nothing_safe(element))


def escaped_unsafe(element: etree._Element) -> list[str]:
    """What is unsafe in HTML that stands in an element as text."""
    return unsafe_in_text(all_text(element)) if element.tag == nar("inlineData") else []
