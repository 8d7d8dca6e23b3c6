"""Ways through an item that several rules take."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from newsdoc.formats.newsml_g2.names import NAR, nar
from newsdoc.markup.names import html

__all__ = ["BREAKS", "INLINE", "code_of", "inline_contents", "metadata"]

BREAKS = (nar("br"), html("br"))
INLINE = (nar("inlineXML"), nar("inlineData"))


def metadata(item: etree._Element) -> Iterator[etree._Element]:
    """The item's elements without those of the content, as some put HTML into NewsML-G2's own namespace."""
    yield item
    for child in item.iterchildren(f"{{{NAR}}}*"):
        if child.tag == nar("contentSet"):
            yield child
            yield from child.iterchildren(f"{{{NAR}}}*")
        else:
            yield from child.iter(f"{{{NAR}}}*")


def inline_contents(item: etree._Element) -> Iterator[etree._Element]:
    """The renditions that the item holds itself."""
    for contents in item.iterchildren(nar("contentSet")):
        yield from contents.iterchildren(*INLINE)


def code_of(element: etree._Element | None) -> str:
    """The code that the element names by its qcode or uri, without alias and scheme."""
    if element is None:
        return ""
    return (element.get("qcode") or element.get("uri") or "").replace("/", ":").rpartition(":")[2]
