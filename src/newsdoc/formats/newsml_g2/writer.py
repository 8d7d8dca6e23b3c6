"""Writes NewsML-G2: an article as a newsItem, an edition as a newsMessage."""

from __future__ import annotations

from typing import BinaryIO

from lxml import etree

from newsdoc.diagnostics import Report
from newsdoc.formats.newsml_g2 import NewsmlWriteOptions
from newsdoc.formats.newsml_g2.media import medium_address
from newsdoc.formats.newsml_g2.names import NAR, nar
from newsdoc.formats.newsml_g2.passing.putting_back import put_back
from newsdoc.formats.newsml_g2.writing.context import Writing
from newsdoc.formats.newsml_g2.writing.flat import flatten_metadata
from newsdoc.formats.newsml_g2.writing.flattening import flat_edition
from newsdoc.formats.newsml_g2.writing.item import fill_news_item, item_attributes
from newsdoc.formats.newsml_g2.writing.package import fill_news_message
from newsdoc.formats.newsml_g2.writing.verifying import verify
from newsdoc.formats.newsml_g2.writing.versions import fit_to
from newsdoc.io.xml import xml_bytes
from newsdoc.model import Edition

__all__ = ["write"]


def write(edition: Edition, sink: BinaryIO, options: NewsmlWriteOptions, report: Report) -> None:
    """Write a single article as a newsItem, anything else as a newsMessage.

    Raises OutputError where what was made does not fit newsdoc's profile or the standard's schema, which is a fault in newsdoc.
    """
    writing = Writing(options, report, medium_address(options, sink))
    root = _document(flat_edition(edition, report) if writing.flat else edition, writing)
    if writing.flat:
        flatten_metadata(root)
    else:
        _put_back(root, edition, report)
    fit_to(root, options.version, report)
    if options.check:
        verify(root, options.schema, report)
    sink.write(xml_bytes(root) + b"\n")


def _put_back(root: etree._Element, edition: Edition, report: Report) -> None:
    """What articles keep of the items that they were read from."""
    for number, (item, article) in enumerate(zip(root.iter(nar("newsItem")), edition.articles, strict=True), 1):
        put_back(item, article, report, "" if edition.is_single else f"item-{number}-")


def _document(edition: Edition, writing: Writing) -> etree._Element:
    if edition.is_single:
        article = edition.articles[0]
        attributes = item_attributes(article.id, article.version, article.language, writing.options.version)
        root = etree.Element(nar("newsItem"), attributes, nsmap={None: NAR})  # type: ignore[dict-item]
        fill_news_item(root, article, writing)
    else:
        root = etree.Element(nar("newsMessage"), nsmap={None: NAR})  # type: ignore[dict-item]
        fill_news_message(root, edition, writing)
    return root
