"""Documents whose NewsML-G2 is in another namespace, or in none."""

from __future__ import annotations

from lxml import etree

from newsdoc.formats.newsml_g2.names import nar

__all__ = ["adopt"]

_CONTENT = tuple(map(nar, ("inlineXML", "inlineData")))


def adopt(root: etree._Element) -> None:
    """Put the root, and what stands in its namespace, into that of NewsML-G2; content stays as it is."""
    namespace = etree.QName(root).namespace
    waiting = [root]
    while waiting:
        element = waiting.pop()
        name = etree.QName(element)
        if name.namespace == namespace:
            element.tag = nar(name.localname)
        if element.tag not in _CONTENT:
            waiting += element.iterchildren(etree.Element)
