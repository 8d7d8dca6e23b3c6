"""Elements and attributes that say nothing."""

from __future__ import annotations

from lxml import etree

from newsdoc.formats.newsml_g2.names import nar
from newsdoc.formats.newsml_g2.rules.telling import Tell
from newsdoc.formats.newsml_g2.rules.walking import BREAKS, INLINE, metadata

__all__ = ["empty"]

# What says all that it has to say by being there, or has rules of its own.
_MAY_BE_EMPTY = frozenset(
    (*INLINE, *map(nar, ("br", "embargoed", "versionCreated", "firstCreated", "contentCreated", "contentModified", "contentSet", "contentMeta")))
)
# What says nothing without words of its own, whatever its attributes.
_OF_WORDS = frozenset(
    map(
        nar,
        ("headline", "slugline", "by", "dateline", "creditline", "description", "edNote", "keyword", "name", "title", "fileName", "generator"),
    )
)
# What may be blank, or has rules of its own.
_MAY_BE_BLANK = ("separator", "qcode", "guid", "version", "standard", "standardversion", "conformance", "href")


def empty(item: etree._Element, tell: Tell) -> None:
    """An element without words, elements and attributes, or an attribute without a value, is told of."""
    for element in metadata(item):
        if _says_nothing(element):
            tell("newsml-empty", f"{etree.QName(element).localname} is empty", element)
        for name in map(str, element.attrib):
            if name not in _MAY_BE_BLANK and not name.startswith("{") and not element.get(name, "").strip():
                tell("newsml-empty", f"{name} is empty", element)


def _says_nothing(element: etree._Element) -> bool:
    if element.tag in _MAY_BE_EMPTY or (element.attrib and element.tag not in _OF_WORDS):
        return False
    return not (element.text or "").strip() and all(map(_is_blank, element))


def _is_blank(child: etree._Element) -> bool:
    """A break, or a comment, with nothing after it."""
    return (child.tag in BREAKS or not isinstance(child.tag, str)) and not (child.tail or "").strip()
