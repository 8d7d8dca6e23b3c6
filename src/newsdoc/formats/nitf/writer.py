"""Writes NITF 3.6: a document is one article."""

from __future__ import annotations

from typing import BinaryIO

from lxml import etree

from newsdoc.diagnostics import Report
from newsdoc.formats.media import media_addresses, medium_address
from newsdoc.formats.nitf import NitfWriteOptions
from newsdoc.formats.nitf.content import written_body
from newsdoc.formats.nitf.head import written_head
from newsdoc.formats.nitf.names import CARRIED, GENERATOR, NITF, ORDER, VERSION, arrange, generator
from newsdoc.formats.nitf.putting_back import put_back
from newsdoc.io.xml import xml_bytes
from newsdoc.markup.carried import carried_json
from newsdoc.markup.reading.elements import local_name
from newsdoc.model import Edition

__all__ = ["write"]


def write(edition: Edition, sink: BinaryIO, options: NitfWriteOptions, report: Report) -> None:
    """Write the edition's article."""
    (article,) = edition.articles
    addresses = media_addresses(article, report, medium_address(options.media, sink), "nitf-medium-left-out")
    language = {"baselang": article.language} if article.language else {}
    root = etree.Element("nitf", {"version": VERSION, **language})
    root.extend((written_head(article), written_body(article, addresses)))
    head = root[0]
    etree.SubElement(head, "meta", name=GENERATOR, content=generator())
    etree.SubElement(head, "meta", name=CARRIED, content=carried_json(article, addresses).decode())
    put_back(root, article, report)
    arrange(root)
    _break_lines(root)
    sink.write(xml_bytes(_in_namespace(root) if options.namespace else root) + b"\n")


def _break_lines(root: etree._Element) -> None:
    """Put each child of an element that holds no text on a line of its own."""
    for element in root.iter(*ORDER, "body.content"):
        if any((text or "").strip() for text in (element.text, *(child.tail for child in element))):
            continue
        if len(element):
            element.text = "\n"
        for child in element:
            child.tail = "\n"


def _in_namespace(root: etree._Element) -> etree._Element:
    moved = etree.Element(f"{{{NITF}}}nitf", {str(name): str(value) for name, value in root.items()}, nsmap={None: NITF})  # type: ignore[dict-item]
    moved.text = root.text
    for element in root.iterdescendants(etree.Element):
        element.tag = f"{{{NITF}}}{local_name(element)}"
    moved.extend(list(root))
    return moved
