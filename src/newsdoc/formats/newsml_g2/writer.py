"""Writes NewsML-G2: an article as a newsItem, an edition as a newsMessage."""

from __future__ import annotations

from typing import BinaryIO

from lxml import etree

from newsdoc.diagnostics import Report
from newsdoc.formats.newsml_g2 import NewsmlWriteOptions
from newsdoc.formats.newsml_g2.item import fill_news_item, item_attributes
from newsdoc.formats.newsml_g2.media import medium_address
from newsdoc.formats.newsml_g2.names import NAR, nar
from newsdoc.formats.newsml_g2.package import fill_news_message
from newsdoc.io.xml import xml_bytes
from newsdoc.model import Edition

__all__ = ["write"]


def write(edition: Edition, sink: BinaryIO, options: NewsmlWriteOptions, report: Report) -> None:
    """Write a single article as a newsItem, anything else as a newsMessage with a packageItem and its newsItems."""
    address = medium_address(options, sink)
    if edition.is_single:
        article = edition.articles[0]
        root = etree.Element(nar("newsItem"), item_attributes(article.id, article.version, article.language), nsmap={None: NAR})  # type: ignore[dict-item]
        fill_news_item(root, article, report, address)
    else:
        root = etree.Element(nar("newsMessage"), nsmap={None: NAR})  # type: ignore[dict-item]
        fill_news_message(root, edition, report, address)
    sink.write(xml_bytes(root) + b"\n")
