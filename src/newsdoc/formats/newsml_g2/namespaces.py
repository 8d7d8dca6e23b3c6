"""Documents whose NewsML-G2 is in another namespace, or in none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lxml import etree

from newsdoc.formats.newsml_g2.names import NAR, nar

__all__ = ["ITEMS", "adopt", "astray"]

ITEMS = frozenset(("newsMessage", "newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem"))
_PARTS = frozenset(("itemMeta", "contentMeta", "contentSet", "groupSet", "conceptSet"))  # of items
_CONTENT = frozenset(("inlineXML", "inlineData"))


def astray(root: etree._Element) -> list[etree._Element]:
    """The messages and items, and parts of items, that are not in the namespace of NewsML-G2."""
    return [element for element in _without_content(root) if etree.QName(element).namespace != NAR and _is_known(element)]


def adopt(root: etree._Element, strays: Iterable[etree._Element]) -> None:
    """Put the strays, and what stands in the namespaces that they are in, into that of NewsML-G2; content stays as it is."""
    namespaces = {etree.QName(stray).namespace for stray in strays}
    for element in _without_content(root):
        name = etree.QName(element)
        if name.namespace in namespaces:
            element.tag = nar(name.localname)


def _is_known(element: etree._Element) -> bool:
    name, around = etree.QName(element).localname, element.getparent()
    return name in ITEMS or (name in _PARTS and around is not None and etree.QName(around).localname in ITEMS)


def _without_content(root: etree._Element) -> Iterator[etree._Element]:
    """The element and those in it, but not what stands in the carriers of content."""
    waiting = [root]
    while waiting:
        element = waiting.pop()
        yield element
        if etree.QName(element).localname not in _CONTENT:
            waiting += reversed(list(element.iterchildren(etree.Element)))
