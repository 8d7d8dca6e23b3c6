"""The text of an item as the printed parts of an article, whatever markup it is in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from lxml import etree

from newsdoc.errors import InvalidDocumentError
from newsdoc.formats.newsml_g2.reading.headers import Header, without_header
from newsdoc.formats.newsml_g2.reading.renditions import Kind, Rendition
from newsdoc.formats.nitf_facts import nitf_facts, notes_of
from newsdoc.io.xml import parse_html
from newsdoc.markup.reading.elements import local_name
from newsdoc.markup.reading.feed_html import prepared
from newsdoc.markup.reading.nitf import nitf_parts
from newsdoc.markup.reading.parts import SeenPart
from newsdoc.markup.reading.plain_text import text_parts
from newsdoc.markup.reading.plain_xml import plain_parts
from newsdoc.markup.reading.tt import tt_parts
from newsdoc.markup.reading.xhtml import XhtmlReader

__all__ = ["read_body", "read_body_of_others"]

_Parts = Callable[[etree._Element, XhtmlReader], Iterable[SeenPart]]


def read_body(rendition: Rendition, reader: XhtmlReader) -> list[SeenPart]:
    """The printed parts of a rendition that newsdoc wrote, in reading order. reader: takes pictures and findings."""
    return list(reader.parts(_body_of(rendition.carrier)))


def read_body_of_others(rendition: Rendition, reader: XhtmlReader, metadata: str) -> tuple[Header, list[SeenPart]]:
    """The header of a rendition, and the printed parts below it. metadata: the words of the item's metadata."""
    if rendition.kind != "html":
        return _nitf_header(rendition.carrier), list(_READERS[rendition.kind](rendition.carrier, reader))
    page, header = without_header(_body_of(rendition.carrier), metadata)
    return header, list(reader.parts(prepared(page)))


def _body_of(element: etree._Element) -> etree._Element:
    """What is shown of a page: its body, or all of it where it has none."""
    return next((inner for inner in element.iter(etree.Element) if local_name(inner) == "body"), element)


def _nitf(carrier: etree._Element, reader: XhtmlReader) -> Iterable[SeenPart]:
    return nitf_parts(_body_of(carrier), reader)


def _nitf_header(carrier: etree._Element) -> Header:
    """What a NITF document says of itself, where there is one."""
    nitf = next((element for element in carrier.iterdescendants(etree.Element) if local_name(element) == "nitf"), None)
    return Header(list(notes_of(nitf)), nitf_facts(nitf)) if nitf is not None else Header()


def _escaped(carrier: etree._Element, reader: XhtmlReader) -> Iterable[SeenPart]:
    """HTML whose signs were escaped, so that it is text to XML."""
    try:
        return reader.parts(prepared(_body_of(parse_html(carrier.text or "", file=reader.file))))
    except InvalidDocumentError:
        return _text(carrier, reader)


def _xml(carrier: etree._Element, reader: XhtmlReader) -> Iterable[SeenPart]:
    return plain_parts(carrier)


def _text(carrier: etree._Element, reader: XhtmlReader) -> Iterator[SeenPart]:
    """Plain text, such as that of IPTC 7901."""
    return text_parts("".join(map(str, carrier.itertext())))


_READERS: dict[Kind, _Parts] = {"nitf": _nitf, "tt": tt_parts, "escaped": _escaped, "xml": _xml, "text": _text}
