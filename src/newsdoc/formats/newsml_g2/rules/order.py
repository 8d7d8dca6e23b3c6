"""The order of elements: readers that go by the schema refuse a document whose elements stand in another."""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from newsdoc.formats.newsml_g2.names import nar
from newsdoc.formats.newsml_g2.rules.telling import Tell

__all__ = ["message_order", "order"]

_ITEM = "catalogRef|catalog hopHistory pubHistory rightsInfo itemMeta contentMeta partMeta assert inlineRef derivedFrom|derivedFromValue"
# As the Power schema says: between blanks what stands one after another, between | what stands in any order.
_ROWS = {
    "newsMessage": "header itemSet",
    "header": "sent catalogRef|catalog sender transmitId priority origin timestamp|destination|channel|signal",
    "newsItem": f"{_ITEM} contentSet",
    "packageItem": f"{_ITEM} groupSet",
    "rightsInfo": "accountable copyrightHolder copyrightNotice|usageTerms|link",
    "itemMeta": (
        "itemClass provider versionCreated firstCreated embargoed pubStatus role fileName generator profile service title edNote memberOf"
        " instanceOf signal altRep deliverableOf hash expires origRep incomingFeedId metadataCreator link itemMetaExtProperty"
    ),
    "contentMeta": (
        "icon urgency contentCreated contentModified digitalSourceType"
        " located|infoSource|creator|contributor|audience|exclAudience|altId|rating|userInteraction"
        " language|genre|keyword|subject|slugline|headline|dateline|by|creditline|description contentMetaExtProperty"
    ),
}
_PLACES: Mapping[str, Mapping[str, int]] = {
    nar(parent): {nar(name): number for number, names in enumerate(row.split()) for name in names.split("|")} for parent, row in _ROWS.items()
}


def message_order(message: etree._Element, tell: Tell) -> None:
    """The header stands first, and what it holds in its order."""
    _children(message, tell)
    for header in message.iterchildren(nar("header")):
        _children(header, tell)


def order(item: etree._Element, tell: Tell) -> None:
    """The item's elements, and those of its metadata, stand in the order of the schema; the first that does not is told of."""
    _children(item, tell)
    for child in item.iterchildren(nar("rightsInfo"), nar("itemMeta"), nar("contentMeta")):
        _children(child, tell)


def _children(parent: etree._Element, tell: Tell) -> None:
    places = _PLACES.get(str(parent.tag), {})
    last: etree._Element | None = None
    for child in parent.iterchildren(etree.Element):
        place = places.get(str(child.tag))
        if place is None:
            continue
        if last is not None and place < places[str(last.tag)]:
            tell("newsml-order", f"{_name(child)} stands after {_name(last)}, and belongs before it", child)
            return
        last = child


def _name(element: etree._Element) -> str:
    return etree.QName(element).localname
