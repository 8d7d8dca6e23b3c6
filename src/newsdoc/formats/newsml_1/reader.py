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
from newsdoc.formats.newsml_1.components import Text, children, texts_of
from newsdoc.formats.newsml_1.facts import identity_of, item_facts, line_of, lines_of
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
from newsdoc.markup.reading.parts import SeenNote, SeenPart, one_line
from newsdoc.markup.reading.plain_text import text_parts
from newsdoc.markup.reading.restoring import Seen, restore
from newsdoc.markup.reading.xhtml import XhtmlReader
from newsdoc.model import Article, Figure

__all__ = ["read"]

_NITF = frozenset(("nitf", "body.head", "body.content", "body.end", "block", "hl1", "hl2", "media", "bq", "fn", "nitf-table"))
_ESCAPED_NITF = re.compile(r"\s*(?:<\?xml\b[^<]*)?(?:<!DOCTYPE[^<]*)?(?=<nitf[\s>])")
_ESCAPED = re.compile(r"\s*<(?:!doctype|html|body|p|div|h[1-6])\b[^<>]*>", re.IGNORECASE)


def read(source: BinaryIO, options: ReadOptions, report: Report) -> Iterator[Article]:
    """An article for each NewsItem with a text.

    Raises InvalidDocumentError where there is none, LimitExceededError where the document asks too much.
    """
    file, data = name_of(source), read_all(source, options.limits)
    root = parse_damaged_xml(without_doctype(data), file=file, limits=options.limits, report=report)
    items = [(element, texts_of(element)) for element in root.iter(etree.Element) if local_name(element) == "newsitem"]
    found = [(item, texts) for item, texts in items if texts]
    if not found:
        raise InvalidDocumentError("the document holds no NewsItem with a text", file=file, place=f"/{etree.QName(root).localname}")
    _report_without_text((item for item, texts in items if not texts), file, report)
    for item, texts in found:
        content = data if len(found) == 1 else etree.tostring(item)
        yield _Item(item, texts, options.limits, file, report).article(first_entry("newsml-1", source, content, identity=identity_of(item)))


def _report_without_text(items: Iterable[etree._Element], file: str | None, report: Report) -> None:
    """Report the headlines of items that have no more than those."""
    for item in items:
        if words := line_of(tuple(children(item, "newscomponent")), "headline"):
            report(Diagnostic("text-left-out", f"left out (its NewsItem has no text): {words[:200]}", _place(item, file)))


def _place(element: etree._Element, file: str | None) -> Place:
    return Place(file=file, line=element.sourceline if isinstance(element.sourceline, int) else None)


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
        nitf = self._nitf(main.content)
        of_content = nitf_facts(nitf) if nitf is not None else {}
        seen = Seen(
            parts=[*(notes_of(nitf) if nitf is not None else ()), *self._parts(nitf)],
            copy=None,
            facts={**of_content, **item_facts(self.item, main.components), **entry},
            pictures=Pictures(),
            print_again=lambda _: (),
            place=_place(self.item, self.file),
        )
        article = restore(seen, self.report)
        return with_credits(article if nitf is None else with_dateline(article, nitf))

    def _parts(self, nitf: etree._Element | None) -> Iterator[SeenPart]:
        """The main text; captions as figures; other texts after it, but for other forms of the same content. nitf: the main text's."""
        main, *others = self.texts
        for words in lines_of(main.components, "newsline"):
            yield SeenPart("editor-note", SeenNote(None, (words,)))
        yield from self._content(main.content, nitf)
        for line in ("creditline", "bylinetitle"):
            if said := line_of(main.components, line):
                yield SeenPart("attribution", said)
        for text in others:
            if text.role == "caption":
                yield SeenPart("block", Figure(caption=one_line([text_of(nodes_of(text.content))])))
            elif text.is_equivalent and main.is_equivalent:
                message = "another rendition of the content is not read"
                self.report(Diagnostic("rendition-left-out", message, _place(text.content, self.file)))
            else:
                yield from self._content(text.content, self._nitf(text.content))

    def _nitf(self, content: etree._Element) -> etree._Element | None:
        """The NITF in a DataContent, be it escaped or without an element around it; None where it is none."""
        found = {local_name(element): element for element in reversed(list(content.iterdescendants(etree.Element)))}
        if found:
            return found.get("nitf", None if _NITF.isdisjoint(found) else content)
        text = text_of(nodes_of(content))
        match = _ESCAPED_NITF.match(text)
        return parse_damaged_xml(text[match.end() :].encode(), file=self.file, limits=self.limits, report=self.report) if match else None

    def _content(self, content: etree._Element, nitf: etree._Element | None) -> Iterable[SeenPart]:
        """The parts of a DataContent, whatever is in it."""
        reader = XhtmlReader(lambda _: None, self.report, self.file)
        has_elements = next(content.iterchildren(etree.Element), None) is not None
        if nitf is not None:
            return nitf_parts(content if has_elements else nitf, reader)
        if has_elements:
            return reader.parts(content)
        text = text_of(nodes_of(content))
        return reader.parts(parse_html(text, file=self.file, limits=self.limits)) if _ESCAPED.match(text) else text_parts(text)
