"""The order of elements: readers that go by the schema refuse a document whose elements stand in another."""

from __future__ import annotations

from lxml import etree

from newsdoc.formats.newsml_g2.names import nar
from newsdoc.formats.newsml_g2.order import model_of
from newsdoc.formats.newsml_g2.rules.telling import Tell

__all__ = ["in_order", "message_order", "order"]


def message_order(message: etree._Element, tell: Tell) -> None:
    """The header stands first, and what it holds in its order."""
    in_order(message, tell)
    for header in message.iterchildren(nar("header")):
        in_order(header, tell)


def order(item: etree._Element, tell: Tell) -> None:
    """The item's elements, and those of its metadata, stand in the order of the schema; the first that does not is told of."""
    in_order(item, tell)
    for child in item.iterchildren(nar("rightsInfo"), nar("itemMeta"), nar("contentMeta")):
        in_order(child, tell)


def in_order(parent: etree._Element, tell: Tell) -> None:
    """An element's children stand in their order; the first that does not is told of."""
    slots = model_of(str(parent.tag)).slots
    last: etree._Element | None = None
    for child in parent.iterchildren(etree.Element):
        slot = slots.get(str(child.tag))
        if slot is None:
            continue
        if last is not None and slot.number < slots[str(last.tag)].number:
            tell("newsml-order", f"{_name(child)} stands after {_name(last)}, and belongs before it", child)
            return
        last = child


def _name(element: etree._Element) -> str:
    return etree.QName(element).localname
