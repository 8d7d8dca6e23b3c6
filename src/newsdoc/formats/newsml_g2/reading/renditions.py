"""contentSet: which of the renditions of one content is read. They are alternatives, so one is (NewsML-G2, contentSet)."""

from __future__ import annotations

import re
from typing import Literal, TypeAlias

from attrs import frozen
from lxml import etree

from newsdoc.formats.newsml_g2.names import nar
from newsdoc.formats.newsml_g2.reading.values import Item, text_of
from newsdoc.markup.reading.elements import local_name

__all__ = ["Rendition", "renditions_of"]

Kind: TypeAlias = Literal["nitf", "tt", "html", "escaped", "xml", "text"]

# What content is, told by its elements: what contenttype says of it is often wrong.
_SIGNS: tuple[tuple[Kind, frozenset[str]], ...] = (
    ("nitf", frozenset(("nitf", "body.content", "body.head"))),
    ("tt", frozenset(("ttnitf", "rubrik", "ingress", "brodtext", "citat"))),
    ("html", frozenset(("html", "body", "p", "h1", "h2", "h3", "div", "section", "article", "br", "ul", "ol", "table"))),
)
_TELLING = 200  # elements that are looked at
_RANKS: tuple[Kind, ...] = ("html", "nitf", "tt", "escaped", "text", "xml")
_ESCAPED = re.compile(r"\s*<(?:!doctype|html|body|p|div|h[1-6]|section|article|br)\b[^<>]*>", re.IGNORECASE)


@frozen
class Rendition:
    """A rendition of an item's text. carrier: the inlineXML or inlineData. kind: what is in it."""

    carrier: etree._Element
    kind: Kind


def renditions_of(item: Item) -> list[Rendition]:
    """The renditions that have anything, the one to be read first.

    One with text, in the item's language, meant for all receivers rather than for one (custom), and with the most markup. Where all are meant
    for one receiver, the longest, as others are headlines and the like.
    """
    found = [
        Rendition(carrier, _kind(carrier))
        for content in item.all("contentSet")
        for carrier in content.iterchildren(nar("inlineXML"), nar("inlineData"))
        if not carrier.get("encoding") and (len(carrier) or text_of(carrier))
    ]
    only_custom = all(_is_custom(rendition) for rendition in found)
    return sorted(found, key=lambda rendition: _rank(rendition, item, by_length=only_custom))


def _rank(rendition: Rendition, item: Item, *, by_length: bool) -> tuple[int, ...]:
    length = -len(text_of(rendition.carrier)) if by_length else 0
    return int(not text_of(rendition.carrier)), item.foreignness(rendition.carrier), int(_is_custom(rendition)), length, _RANKS.index(rendition.kind)


def _is_custom(rendition: Rendition) -> bool:
    return rendition.carrier.get("custom", "").strip().lower() in ("true", "1")


def _kind(carrier: etree._Element) -> Kind:
    if len(carrier) == 0:
        return "escaped" if _ESCAPED.match(carrier.text or "") else "text"
    return next((kind for kind, signs in _SIGNS if _names(carrier) & signs), "xml")


def _names(carrier: etree._Element) -> set[str]:
    return {local_name(element) for element, _ in zip(carrier.iterdescendants(etree.Element), range(_TELLING), strict=False)}
