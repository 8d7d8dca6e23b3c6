"""contentSet: the printed article as XHTML."""

from __future__ import annotations

import base64
import re

from lxml import etree

from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.formats.newsml_g2.build import add, break_lines
from newsdoc.markup.names import XHTML, html
from newsdoc.markup.xhtml import ArticleMarkup, language_attributes
from newsdoc.model import Article, Figure

__all__ = ["append_content", "statement_anchors"]

_MEDIA_TYPE = re.compile(r"[A-Za-z0-9!#$&^_.+\-]+/[A-Za-z0-9!#$&^_.+\-]+")
_STATEMENT = re.compile(r"(?:item-[0-9]+-)?statement-([0-9]+)-content-[0-9]+")
_LARGEST = 7_000_000  # bytes: in base 64 still below the 10,000,000 that libxml2 takes in one attribute


def append_content(item: etree._Element, article: Article, prefix: str, report: Report, *, embed_media: bool) -> etree._Element:
    """Append the contentSet, with the article's printed parts as XHTML, and return it.

    prefix: what the ids start with, so that those of several items in one document differ. What medium is not in it is
    reported.
    """
    content = add(item, "contentSet")
    inline = add(content, "inlineXML", contenttype="application/xhtml+xml")
    document = etree.SubElement(inline, html("html"), language_attributes(article.language), nsmap={None: XHTML})  # type: ignore[dict-item]
    etree.SubElement(etree.SubElement(document, html("head")), html("title")).text = article.headline
    body = etree.SubElement(document, html("body"))
    pictures = _embedded(article, report) if embed_media else {}
    ArticleMarkup(article, picture_source=lambda figure: pictures.get(figure.media or "", figure.href)).append_to(body)
    if prefix:
        _prefix_ids(body, prefix)
    for element in (content, document, body):
        break_lines(element)
    return content


def statement_anchors(content: etree._Element) -> dict[int, list[str]]:
    """A statement's number → the ids of the elements round what is said, in the order of the text."""
    found: dict[int, list[str]] = {}
    for span in content.iter(html("span")):
        match = _STATEMENT.fullmatch(span.get("id", ""))
        if match:
            found.setdefault(int(match[1]), []).append(match[0])
    return found


def _embedded(article: Article, report: Report) -> dict[str, str]:
    """The names of the media that figures show → their bytes as data: addresses (RFC 2397)."""
    shown = {block.media for block in article.body if isinstance(block, Figure)}
    found: dict[str, str] = {}
    for name, medium in article.media.items():
        if medium.content is None:
            continue
        if name in shown and len(medium.content) <= _LARGEST and _MEDIA_TYPE.fullmatch(medium.media_type):
            found[name] = f"data:{medium.media_type};base64,{base64.b64encode(medium.content).decode()}"
        else:
            report(Diagnostic("newsml-medium-left-out", f"the medium {name!r} is not in the document", Place(path="$.media")))
    return found


def _prefix_ids(body: etree._Element, prefix: str) -> None:
    for element in body.iter():
        for name in ("id", "data-part-of"):
            if name in element.attrib:
                element.set(name, f"{prefix}{element.get(name)}")
        target = element.get("href", "")
        if target.startswith("#"):
            element.set("href", f"#{prefix}{target[1:]}")
