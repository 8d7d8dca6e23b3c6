"""contentSet: which of the renditions of one content is read. They are alternatives, so one is (NewsML-G2, contentSet)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, TypeAlias

from attrs import frozen
from lxml import etree

from newsdoc.formats.newsml_g2.names import nar
from newsdoc.formats.newsml_g2.reading.values import Item
from newsdoc.markup.reading.elements import all_text, body_of, local_name, nodes_of, text_of

__all__ = ["Rendition", "encoded_of", "renditions_of"]

Kind: TypeAlias = Literal["nitf", "tt", "html", "escaped", "xml", "text"]

# What content is, told by its elements: what contenttype says of it is often wrong.
_SIGNS: tuple[tuple[Kind, frozenset[str]], ...] = (
    ("nitf", frozenset(("nitf", "body.content", "body.head"))),
    ("tt", frozenset(("ttnitf", "rubrik", "ingress", "brodtext", "citat"))),
    ("html", frozenset(("html", "body", "p", "h1", "h2", "h3", "div", "section", "article", "br", "ul", "ol", "table"))),
)
_PART = 2  # times as long is what a part is of
_TELLING = 200  # elements that are looked at
_RANKS: tuple[Kind, ...] = ("html", "nitf", "tt", "escaped", "text", "xml")
_HTML_TAG = re.compile(r"</?(?:html|body|p|div|h[1-6]|section|article|br|ul|ol|li|table|strong|em|b|i|a|span)(?:\s[^<>]*)?/?>", re.IGNORECASE)


@frozen
class Rendition:
    """A rendition of an item's text. carrier: the inlineXML or inlineData. kind: what is in it."""

    carrier: etree._Element
    kind: Kind


def renditions_of(item: Item) -> list[Rendition]:
    """The renditions that have anything, the one to be read first.

    One with text, in the item's language, that is no mere part of another, such as a headline; meant for all receivers rather than for one
    (custom); and with the most markup.
    """
    found = [Rendition(carrier, _kind(carrier)) for carrier in _carriers(item) if not carrier.get("encoding") and (len(carrier) or _length(carrier))]
    measured = [(rendition, item.foreignness(rendition.carrier), _length(rendition.carrier)) for rendition in found]
    longest: dict[int, int] = {}
    for _, foreign, length in measured:
        longest[foreign] = max(length, longest.get(foreign, 0))
    ranked = sorted(measured, key=lambda each: _rank(*each, longest=longest[each[1]]))
    return [rendition for rendition, _, _ in ranked]


def _length(carrier: etree._Element) -> int:
    """How much text it shows."""
    return len("".join(text_of(nodes_of(carrier)).split()))


def encoded_of(item: Item) -> list[etree._Element]:
    """The carriers whose content is encoded bytes, which are not read."""
    return [carrier for carrier in _carriers(item) if carrier.get("encoding")]


def _carriers(item: Item) -> Iterator[etree._Element]:
    for content in item.all("contentSet"):
        yield from content.iterchildren(nar("inlineXML"), nar("inlineData"))


def _rank(rendition: Rendition, foreignness: int, length: int, *, longest: int) -> tuple[int, ...]:
    is_part = length * _PART < longest
    return int(not length), foreignness, int(is_part), int(_is_custom(rendition)), _RANKS.index(rendition.kind), -length


def _is_custom(rendition: Rendition) -> bool:
    return rendition.carrier.get("custom", "").strip().lower() in ("true", "1")


def _kind(carrier: etree._Element) -> Kind:
    text = all_text(body_of(carrier)).strip()
    if len(carrier) == 0:
        return "escaped" if _HTML_TAG.search(text) else "text"
    if text.endswith(">") and _HTML_TAG.match(text):
        return "escaped"
    return next((kind for kind, signs in _SIGNS if _names(carrier) & signs), "xml")


def _names(carrier: etree._Element) -> set[str]:
    return {local_name(element) for element, _ in zip(carrier.iterdescendants(etree.Element), range(_TELLING), strict=False)}
