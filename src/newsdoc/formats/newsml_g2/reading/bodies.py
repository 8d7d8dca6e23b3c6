"""The text of an item as the printed parts of an article, whatever markup it is in."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterable, Iterator

from lxml import etree

from newsdoc.errors import InvalidDocumentError
from newsdoc.formats.newsml_g2.reading.headers import Header, without_header
from newsdoc.formats.newsml_g2.reading.renditions import Kind, Rendition
from newsdoc.formats.nitf_facts import nitf_facts, notes_of
from newsdoc.io.limits import Limits
from newsdoc.io.xml import parse_html
from newsdoc.io.xmlrepair import parse_damaged_xml
from newsdoc.markup.reading.blank_lines import split_at_blank_lines
from newsdoc.markup.reading.elements import Node, all_text, body_of, is_seen, local_name, nodes_of
from newsdoc.markup.reading.feed_html import prepared
from newsdoc.markup.reading.nitf import nitf_parts
from newsdoc.markup.reading.parts import SeenPart
from newsdoc.markup.reading.plain_text import text_parts
from newsdoc.markup.reading.plain_xml import plain_parts
from newsdoc.markup.reading.tt import tt_parts
from newsdoc.markup.reading.xhtml import XhtmlReader

__all__ = ["read_body", "read_body_of_others"]

_BLOCK_TAG = re.compile(r"<(?:p|div|br|h[1-6]|ul|ol|table|section|article)\b", re.IGNORECASE)
_NITF_TAG = re.compile(r"<(?:nitf|body\.content)\b")
_OF_HEAD = frozenset(("title", "meta", "link", "base"))
_Parts = Callable[[etree._Element, XhtmlReader], Iterable[SeenPart]]


def read_body(rendition: Rendition, reader: XhtmlReader) -> list[SeenPart]:
    """The printed parts of a rendition that newsdoc wrote, in reading order. reader: takes pictures and findings."""
    return list(reader.parts(body_of(rendition.carrier)))


def read_body_of_others(rendition: Rendition, reader: XhtmlReader, metadata: str, limits: Limits) -> tuple[Header, list[SeenPart]]:
    """The header of a rendition, and the printed parts below it. metadata: the words of the item's metadata.

    limits: also on markup that was escaped, which is a document of its own.
    """
    if rendition.kind == "html":
        page, header = without_header(prepared(_page(rendition.carrier)), metadata)
        parts: Iterable[SeenPart] = reader.parts(page)
    else:
        header = _nitf_header(rendition.carrier)
        parts = _escaped(rendition.carrier, reader, limits) if rendition.kind == "escaped" else _READERS[rendition.kind](rendition.carrier, reader)
    return header, list(split_at_blank_lines(parts))


def _page(carrier: etree._Element) -> etree._Element:
    """What is shown of a page of HTML: its body, or all of the page where anything stands outside of the body."""
    body = body_of(carrier)
    if not _is_beside_others(body, carrier):
        return body
    page = copy.deepcopy(carrier)
    page.tag, page.tail = "body", None
    for element in page.iter(etree.Element):
        around = element.getparent()
        if local_name(element) in _OF_HEAD and around is not None and local_name(around) == "html":
            element.tag = "head"
    etree.strip_tags(page, "{*}html", "{*}body")
    return page


def _is_beside_others(body: etree._Element, carrier: etree._Element) -> bool:
    """Whether anything is shown of the carrier besides the body."""
    inner = body
    while inner is not carrier:
        around = inner.getparent()
        if around is None:
            return False
        if any(_is_shown(node) for node in nodes_of(around) if node is not inner):
            return True
        inner = around
    return False


def _is_shown(node: Node) -> bool:
    return bool(node.strip()) if isinstance(node, str) else is_seen(node) and local_name(node) not in _OF_HEAD


def _nitf(carrier: etree._Element, reader: XhtmlReader) -> Iterable[SeenPart]:
    return nitf_parts(body_of(carrier), reader)


def _nitf_header(carrier: etree._Element) -> Header:
    """What a NITF document says of itself, where there is one."""
    nitf = next((element for element in carrier.iterdescendants(etree.Element) if local_name(element) == "nitf"), None)
    return Header(list(notes_of(nitf)), nitf_facts(nitf)) if nitf is not None else Header()


def _escaped(carrier: etree._Element, reader: XhtmlReader, limits: Limits) -> Iterable[SeenPart]:
    """HTML or NITF whose signs were escaped, so that it is text to XML. Where HTML has no blocks, its lines are paragraphs."""
    text = all_text(body_of(carrier))
    try:
        if _NITF_TAG.search(text):
            return nitf_parts(body_of(parse_damaged_xml(text.encode(), file=reader.file, limits=limits, report=reader.report)), reader)
        page = body_of(parse_html(text if _BLOCK_TAG.search(text) else text.replace("\n", "<br>"), file=reader.file, limits=limits))
        return reader.parts(prepared(page))
    except InvalidDocumentError:
        return _text(carrier, reader)


def _xml(carrier: etree._Element, reader: XhtmlReader) -> Iterable[SeenPart]:
    return plain_parts(carrier)


def _text(carrier: etree._Element, reader: XhtmlReader) -> Iterator[SeenPart]:
    """Plain text, such as that of IPTC 7901."""
    return text_parts(all_text(carrier))


_READERS: dict[Kind, _Parts] = {"nitf": _nitf, "tt": tt_parts, "xml": _xml, "text": _text}
