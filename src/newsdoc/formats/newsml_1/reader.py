"""Reads NewsML 1: an article for each NewsItem that has a text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from attrs import frozen
from lxml import etree

from newsdoc.codec import Plain
from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.errors import InvalidDocumentError
from newsdoc.formats.base import ReadOptions
from newsdoc.formats.entry import first_entry
from newsdoc.formats.newsml_1.components import Text, texts_of
from newsdoc.formats.newsml_1.facts import identity_of, item_facts, line_of
from newsdoc.formats.nitf_facts import nitf_facts, notes_of, with_dateline
from newsdoc.io.limits import Limits
from newsdoc.io.prologs import without_doctype
from newsdoc.io.sources import name_of, read_all
from newsdoc.io.xml import parse_html
from newsdoc.io.xmlrepair import parse_damaged_xml
from newsdoc.markup.reading.credits import with_credits
from newsdoc.markup.reading.elements import local_name, nodes_of, text_of
from newsdoc.markup.reading.media import Pictures
from newsdoc.markup.reading.nitf import nitf_parts
from newsdoc.markup.reading.parts import SeenPart, one_line
from newsdoc.markup.reading.plain_text import text_parts
from newsdoc.markup.reading.restoring import Seen, restore
from newsdoc.markup.reading.xhtml import XhtmlReader
from newsdoc.model import Article, Figure

__all__ = ["read"]

_NITF = frozenset(("nitf", "body.head", "body.content"))
_ESCAPED_NITF = re.compile(r"\s*(?:<\?xml\b[^<]*)?(?:<!DOCTYPE[^<]*)?(?=<nitf[\s>])")
_ESCAPED = re.compile(r"\s*<(?:!doctype|html|body|p|div|h[1-6])\b[^<>]*>", re.IGNORECASE)


def read(source: BinaryIO, options: ReadOptions, report: Report) -> Iterator[Article]:
    """An article for each NewsItem with a text.

    Raises InvalidDocumentError where there is none, LimitExceededError where the document asks too much.
    """
    file, data = name_of(source), read_all(source, options.limits)
    root = parse_damaged_xml(without_doctype(data), file=file, limits=options.limits, report=report)
    items = [element for element in root.iter(etree.Element) if local_name(element) == "newsitem"]
    found = [(item, texts) for item in items if (texts := texts_of(item))]
    if not found:
        raise InvalidDocumentError("the document holds no NewsItem with a text", file=file, place=f"/{etree.QName(root).localname}")
    for item, texts in found:
        content = data if len(found) == 1 else etree.tostring(item)
        yield _Item(item, texts, options.limits, file, report).article(first_entry("newsml-1", source, content, identity=identity_of(item)))


@frozen
class _Item:
    """A NewsItem that is read. texts: the main one, then the others."""

    item: etree._Element
    texts: list[Text]
    limits: Limits
    file: str | None
    report: Report

    def article(self, entry: Plain) -> Article:
        """The article. entry: the fields of its first entry."""
        main = self.texts[0]
        nitf = next((element for element in main.content.iter(etree.Element) if local_name(element) == "nitf"), None)
        of_content = nitf_facts(nitf) if nitf is not None else {}
        seen = Seen(
            parts=[*(notes_of(nitf) if nitf is not None else ()), *self._parts()],
            copy=None,
            facts={**of_content, **item_facts(self.item, main.components), **entry},
            pictures=Pictures(),
            print_again=lambda _: (),
            place=self._place(self.item),
        )
        article = restore(seen, self.report)
        return with_credits(article if nitf is None else with_dateline(article, nitf))

    def _parts(self) -> Iterator[SeenPart]:
        """The main text; captions as figures; other texts after it, but for other forms of the same content."""
        main, *others = self.texts
        yield from self._content(main.content)
        for line in ("creditline", "bylinetitle"):
            if words := line_of(main.components, line):
                yield SeenPart("attribution", words)
        for text in others:
            if text.role == "caption":
                yield SeenPart("block", Figure(caption=one_line([text_of(nodes_of(text.content))])))
            elif text.is_equivalent and main.is_equivalent:
                message = "another rendition of the content is not read"
                self.report(Diagnostic("rendition-left-out", message, self._place(text.content)))
            else:
                yield from self._content(text.content)

    def _content(self, content: etree._Element) -> Iterable[SeenPart]:
        """The parts of a DataContent, whatever is in it."""
        reader = XhtmlReader(lambda _: None, self.report, self.file)
        names = {local_name(element) for element in content.iterdescendants(etree.Element)}
        if names & _NITF:
            return nitf_parts(content, reader)
        if names:
            return reader.parts(content)
        text = text_of(nodes_of(content))
        if match := _ESCAPED_NITF.match(text):
            nitf = parse_damaged_xml(text[match.end() :].encode(), file=self.file, limits=self.limits, report=self.report)
            return nitf_parts(nitf, reader)
        return reader.parts(parse_html(text, file=self.file, limits=self.limits)) if _ESCAPED.match(text) else text_parts(text)

    def _place(self, element: etree._Element) -> Place:
        return Place(file=self.file, line=element.sourceline if isinstance(element.sourceline, int) else None)
