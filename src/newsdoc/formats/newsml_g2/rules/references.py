"""Ids, and what refers to them."""

from __future__ import annotations

from lxml import etree

from newsdoc.formats.newsml_g2.rules.telling import Tell
from newsdoc.formats.newsml_g2.rules.walking import metadata

__all__ = ["references", "same_ids"]

_IDREFS = ("idref", "idrefs", "root", "contentrefs", "original", "sourceidref")


def references(item: etree._Element, tell: Tell) -> None:
    """A reference leads to an element of the item."""
    ids = {element.get("id") for element in item.iter(etree.Element)}
    for element in metadata(item):
        for name in _IDREFS:
            for reference in element.get(name, "").split():
                if reference not in ids:
                    tell("newsml-idref", f"there is no element with the id {reference!r}", element)


def same_ids(item: etree._Element, tell: Tell) -> None:
    """An id stands once."""
    seen = set()
    for element in item.iter(etree.Element):
        name = element.get("id")
        if name is not None and name in seen:
            tell("newsml-id-twice", f"the id {name!r} stands on another element already", element)
        seen.add(name)
