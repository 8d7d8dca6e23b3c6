"""Ids, and what refers to them."""

from __future__ import annotations

from lxml import etree

from newsdoc.formats.newsml_g2.names import IDS, REFERENCES
from newsdoc.formats.newsml_g2.rules.telling import Tell
from newsdoc.formats.newsml_g2.rules.walking import metadata

__all__ = ["references", "same_ids"]


def references(item: etree._Element, tell: Tell) -> None:
    """A reference leads to an element of the item."""
    ids = {element.get(name) for element in item.iter(etree.Element) for name in IDS}
    for element in metadata(item):
        for name in REFERENCES:
            for reference in element.get(name, "").split():
                if reference not in ids:
                    tell("newsml-idref", f"there is no element with the id {reference!r}", element)


def same_ids(item: etree._Element, tell: Tell) -> None:
    """An id stands once."""
    seen = set()
    for element in item.iter(etree.Element):
        for name in (element.get(attribute) for attribute in IDS if attribute in element.attrib):
            if name in seen:
                tell("newsml-id-twice", f"the id {name!r} stands on another element already", element)
            seen.add(name)
