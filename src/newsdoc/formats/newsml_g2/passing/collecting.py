"""What of an item is kept beside the article: all that the article's own item would not say again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from lxml import etree

from newsdoc.formats.newsml_g2.names import nar
from newsdoc.formats.newsml_g2.passing.canonical import canonical, shell
from newsdoc.formats.newsml_g2.passing.message import collected_header
from newsdoc.formats.newsml_g2.passing.paths import BODY, FORMAT, HOLDERS, ID, ITEM, body_digest, path_in_item
from newsdoc.formats.newsml_g2.places import Places
from newsdoc.formats.newsml_g2.writing.item import item_attributes, metadata_of
from newsdoc.model import Article, Extra

__all__ = ["collected"]

_DERIVED = tuple(map(nar, ("firstCreated", "contentCreated", "contentModified")))
# What each writer says of its own documents, and where its schema is.
_OF_THE_DOCUMENT = frozenset(("standard", "standardversion", "conformance", "{http://www.w3.org/2001/XMLSchema-instance}schemaLocation"))


def collected(item: etree._Element, article: Article, read: etree._Element | None, places: Places) -> Iterator[Extra]:
    """What is kept of an item, in its order. read: the rendition that the article was read from.

    Where other renditions of the text are kept, a digest of the text that they repeat is kept with them.
    """
    yield from collected_header(item)
    said = Counter(_said(article))
    for header in _header(item):
        if said[canonical(header)] == 0:
            yield Extra(FORMAT, f"{ITEM}/{etree.QName(header).localname}", canonical(header))
    yield from _attributes(item, ITEM, item_attributes(article.id, article.version, article.language, item.get("standardversion", "")))
    if item.get("guid") not in (None, article.id):
        yield Extra(FORMAT, ID, article.id)
    for child in item.iterchildren(etree.Element):
        name = etree.QName(child).localname
        if child.tag not in map(nar, HOLDERS):
            yield from _child(child, places, said)
        else:
            yield from _attributes(child, f"{ITEM}/{name}", {})
            for inner in child.iterchildren(etree.Element):
                if inner is not read:
                    yield from _child(inner, places, said)
    if any(carrier is not read for carrier in item.iterfind(f"{nar('contentSet')}/*") if carrier.tag in map(nar, ("inlineXML", "inlineData"))):
        yield Extra(FORMAT, BODY, body_digest(article))


def _header(item: etree._Element) -> Iterator[etree._Element]:
    """The catalogues of the message, which hold for each of its items."""
    for message in item.iterancestors(nar("newsMessage")):
        for header in message.iterchildren(nar("header")):
            yield from header.iterchildren(nar("catalogRef"), nar("catalog"))


def _holders(item: etree._Element) -> Iterator[etree._Element]:
    for name in HOLDERS:
        yield from item.iterchildren(nar(name))


def _attributes(element: etree._Element, path: str, own: dict[str, str]) -> Iterator[Extra]:
    others = {str(name): str(value) for name, value in element.attrib.items() if name not in _OF_THE_DOCUMENT and own.get(str(name)) != value}
    if others:
        yield Extra(FORMAT, path, shell(element, others))


def _said(article: Article) -> Iterator[str]:
    """What an item written for the article's fields says, but for dates that it has from others."""
    item = metadata_of(article)
    for parent in (item, *_holders(item)):
        for child in parent.iterchildren(etree.Element):
            if child.tag not in _DERIVED:
                yield canonical(child)


def _child(element: etree._Element, places: Places, said: Counter[str]) -> Iterator[Extra]:
    content = canonical(element)
    if said[content]:
        said[content] -= 1
    else:
        yield Extra(FORMAT, path_in_item(element, places), content)
