"""Reads NewsML-G2: what the content shows, with newsdoc's carried copy for what cannot be seen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from lxml import etree

from newsdoc.diagnostics import Collector, Diagnostic, Place, Report
from newsdoc.errors import InvalidDocumentError
from newsdoc.formats.base import ReadOptions
from newsdoc.formats.entry import first_entry
from newsdoc.formats.media import embedded, embedded_picture, picture_reader
from newsdoc.formats.newsml_g2.content import article_markup, media_addresses
from newsdoc.formats.newsml_g2.facts import guid_of, item_facts
from newsdoc.formats.newsml_g2.names import CARRIED, CARRIED_EDITION, nar
from newsdoc.formats.newsml_g2.places import place_of
from newsdoc.io.limits import Limits
from newsdoc.io.sources import name_of, read_all
from newsdoc.io.xml import parse_xml
from newsdoc.markup.reading.copies import Copy, load_copy
from newsdoc.markup.reading.editions import SeenEdition, SeenSection, restore_edition
from newsdoc.markup.reading.elements import local_name
from newsdoc.markup.reading.media import Pictures
from newsdoc.markup.reading.parts import SeenPart, one_line
from newsdoc.markup.reading.restoring import Seen, restore
from newsdoc.markup.reading.xhtml import XhtmlReader
from newsdoc.model import Article, Edition, Paragraph

__all__ = ["read", "read_edition"]


def read(source: BinaryIO, options: ReadOptions, report: Report) -> Iterator[Article]:
    """An article for each newsItem. Raises InvalidDocumentError where there is none, LimitExceededError where the document asks too much."""
    data = read_all(source, options.limits)
    yield from _Document.parse(source, data, options, report).articles()


def read_edition(source: BinaryIO, options: ReadOptions, report: Report) -> Edition:
    """The articles with their edition; as read."""
    data = read_all(source, options.limits)
    document = _Document.parse(source, data, options, report)
    articles = list(document.articles())
    package = next(document.root.iter(nar("packageItem")), None)
    if package is None:
        return Edition.of(*articles)
    ordered, sections = _by_groups(package, articles)
    return restore_edition(document.copy(package, CARRIED_EDITION), ordered, SeenEdition(sections=sections, joined="none"), report, document.file)


def _by_groups(package: etree._Element, articles: list[Article]) -> tuple[list[Article], list[SeenSection]]:
    """The articles in the order of the package's groups, and the groups; articles that none refers to come last."""
    waiting = list(articles)
    ordered: list[Article] = []
    sections: list[SeenSection] = []
    for group in package.iterfind(f"{nar('groupSet')}/{nar('group')}"):
        before = len(ordered)
        for reference in group.iterfind(nar("itemRef")):
            article = next((article for article in waiting if article.id == reference.get("residref")), None)
            if article is not None:
                waiting.remove(article)
                ordered.append(article)
        if len(ordered) > before:
            sections.append(SeenSection(one_line([group.findtext(nar("title")) or ""]) or None, len(ordered) - before))
    return [*ordered, *waiting], sections


class _Document:
    """One document while it is read."""

    def __init__(self, root: etree._Element, source: BinaryIO, data: bytes, limits: Limits, report: Report) -> None:
        self.root, self.source, self.data, self.limits, self.report = root, source, data, limits, report
        self.file = name_of(source)

    @classmethod
    def parse(cls, source: BinaryIO, data: bytes, options: ReadOptions, report: Report) -> _Document:
        """The document. Raises InvalidDocumentError where it is no XML or holds no newsItem."""
        file = name_of(source)
        document = cls(parse_xml(data, file=file, limits=options.limits), source, data, options.limits, report)
        if next(document.root.iter(nar("newsItem")), None) is None:
            raise InvalidDocumentError("the document holds no newsItem", file=file, place=f"/{local_name(document.root)}")
        return document

    def articles(self) -> Iterator[Article]:
        """The articles, in order."""
        items = [self.root] if self.root.tag == nar("newsItem") else list(self.root.iter(nar("newsItem")))
        for item in items:
            yield self._article(item, alone=len(items) == 1)

    def copy(self, item: etree._Element, rel: str) -> Copy | None:
        """The copy that an item carries."""
        for element in item.iterfind(f"{nar('itemMeta')}/{nar('itemMetaExtProperty')}"):
            if element.get("rel") == rel:
                return load_copy(element.get("value", ""), self.report, place_of(element, self.file))
        return None

    def _article(self, item: etree._Element, *, alone: bool) -> Article:
        pictures = Pictures(self.limits)
        copy = self.copy(item, CARRIED)
        content = self.data if alone else etree.tostring(item)
        entry = first_entry("newsml-g2", self.source, content, identity=guid_of(item))
        place = Place(file=self.file, line=item.sourceline if isinstance(item.sourceline, int) else None)
        seen = Seen(
            parts=list(self._parts(item, pictures)),
            copy=copy,
            facts=entry if copy else {**item_facts(item), **entry},
            pictures=pictures,
            print_again=_print_again,
            place=place,
        )
        return restore(seen, self.report)

    def _report_renditions(self, contents: etree._Element | None) -> None:
        """Report all but the first: they are the same content again (NewsML-G2, contentSet), but nobody has compared them."""
        renditions = contents.findall(nar("inlineXML")) + contents.findall(nar("inlineData")) if contents is not None else []
        for other in renditions[1:]:
            self.report(Diagnostic("rendition-left-out", "another rendition of the content is not read", place_of(other, self.file)))

    def _parts(self, item: etree._Element, pictures: Pictures) -> Iterator[SeenPart]:
        contents = item.find(nar("contentSet"))
        self._report_renditions(contents)
        inline = contents.find(nar("inlineXML")) if contents is not None else None
        if inline is not None:
            body = next((element for element in inline.iter(etree.Element) if local_name(element) == "body"), inline)
            yield from XhtmlReader(picture_reader(pictures, self.source, self.limits), self.report, self.file).parts(body)
        elif contents is not None:
            for data in contents.iterfind(nar("inlineData")):
                for text in "".join(map(str, data.itertext())).splitlines():
                    if text.strip():
                        yield SeenPart("block", Paragraph(text.strip()))
                return


def _print_again(article: Article) -> Iterator[SeenPart]:
    markup = article_markup(article, media_addresses(article, Collector(), embedded))
    pictures = Pictures()
    yield from XhtmlReader(lambda source: embedded_picture(pictures, source), Collector()).parts(markup.body())
