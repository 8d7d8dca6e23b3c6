"""contentSet: the printed article as XHTML."""

from __future__ import annotations

import re
from collections.abc import Mapping

from lxml import etree

from newsdoc.diagnostics import Report
from newsdoc.formats import media
from newsdoc.formats.newsml_g2.media import MediumAddress
from newsdoc.formats.newsml_g2.writing.build import add, break_lines
from newsdoc.markup.names import XHTML, html
from newsdoc.markup.xhtml import ArticleMarkup, language_attributes
from newsdoc.model import Article

__all__ = ["append_content", "article_markup", "media_addresses", "prefix_ids", "statement_anchors"]

_STATEMENT = re.compile(r"statement-([0-9]+)-content-[0-9]+")


def append_content(item: etree._Element, article: Article, printed: etree._Element) -> None:
    """Append the contentSet, with the article's printed parts as XHTML: printed is a body element that holds them."""
    content = add(item, "contentSet")
    inline = add(content, "inlineXML", contenttype="application/xhtml+xml")
    document = etree.SubElement(inline, html("html"), language_attributes(article.language), nsmap={None: XHTML})  # type: ignore[dict-item]
    etree.SubElement(etree.SubElement(document, html("head")), html("title")).text = article.headline
    body = etree.SubElement(document, html("body"))
    body.extend(printed)
    for element in (content, document, body):
        break_lines(element)


def article_markup(article: Article, pictures: Mapping[str, str]) -> ArticleMarkup:
    """What writes the article's printed parts. pictures: where media are, by their names."""
    return ArticleMarkup(article, picture_source=lambda figure: pictures.get(figure.media or "", figure.href))


def statement_anchors(printed: etree._Element) -> dict[int, list[str]]:
    """A statement's number → the ids of the elements round what is said, in the order of the text."""
    found: dict[int, list[str]] = {}
    for span in printed.iter(html("span")):
        match = _STATEMENT.fullmatch(span.get("id", ""))
        if match:
            found.setdefault(int(match[1]), []).append(match[0])
    return found


def media_addresses(article: Article, report: Report, address: MediumAddress) -> dict[str, str]:
    """The names of the media that figures show → where their bytes are for the document. What is left out is reported."""
    return media.media_addresses(article, report, address, "newsml-medium-left-out")


def prefix_ids(body: etree._Element, prefix: str) -> None:
    """Put the prefix before all ids and what refers to them, so that those of several items in one document differ."""
    for element in body.iter():
        for name in ("id", "data-part-of"):
            if name in element.attrib:
                element.set(name, f"{prefix}{element.get(name)}")
        target = element.get("href", "")
        if target.startswith("#"):
            element.set("href", f"#{prefix}{target[1:]}")
