"""Reads EPUB: what its pages show, with newsdoc's carried copy for what cannot be seen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import BinaryIO

from lxml import etree

from newsdoc.codec import Plain
from newsdoc.diagnostics import Collector, Place, Report
from newsdoc.errors import InvalidDocumentError
from newsdoc.formats.entry import first_entry
from newsdoc.formats.epub import EpubReadOptions
from newsdoc.formats.epub.content import article_markup
from newsdoc.formats.epub.facts import identity_of, metadata_facts
from newsdoc.formats.epub.opened import open_epub
from newsdoc.formats.epub.pictures import pictures_of
from newsdoc.formats.epub.publication import Page
from newsdoc.formats.epub.targets import target_of
from newsdoc.io.digests import digest
from newsdoc.io.pictures import picture_of
from newsdoc.io.sources import name_of, read_all
from newsdoc.markup.names import html
from newsdoc.markup.reading.copies import load_copy
from newsdoc.markup.reading.editions import SeenEdition, SeenSection, restore_edition
from newsdoc.markup.reading.elements import nodes_of, text_of
from newsdoc.markup.reading.media import Pictures
from newsdoc.markup.reading.parts import SeenPart, one_line
from newsdoc.markup.reading.restoring import Seen, restore
from newsdoc.markup.reading.xhtml import XhtmlReader
from newsdoc.model import Article, Edition, Paragraph
from newsdoc.parsing.text.shape import is_prose

__all__ = ["read", "read_edition"]


def read(source: BinaryIO, options: EpubReadOptions, report: Report) -> Iterator[Article]:
    """The articles: one for each page that newsdoc wrote; an EPUB of others is one article.

    Raises InvalidDocumentError where it is no EPUB, LimitExceededError where it asks too much.
    """
    yield from _Book(source, options, report).articles()


def read_edition(source: BinaryIO, options: EpubReadOptions, report: Report) -> Edition:
    """The articles with their edition; as read."""
    book = _Book(source, options, report)
    articles, opened = list(book.articles()), book.opened
    file = book.copies.get("")
    copy = load_copy(opened.archive.read(file), report, Place(file=opened.file, part=file)) if file else None
    seen = SeenEdition(sections=_sections(opened.navigation(), len(articles)), joined="untitled")
    return restore_edition(copy, articles, seen, report, opened.file)


class _Book:
    """One EPUB while it is read."""

    def __init__(self, source: BinaryIO, options: EpubReadOptions, report: Report) -> None:
        self.source, self.report = source, report
        self.data = read_all(source, options.limits)
        self.opened = open_epub(self.data, name_of(source), options.limits)
        self.copies = self.opened.copies()
        self.label = options.label and not self.copies

    def articles(self) -> Iterator[Article]:
        pages = self.opened.pages()
        if not pages:
            raise InvalidDocumentError("the EPUB has no page to read", file=self.opened.file, place=self.opened.part)
        items = self.opened.items()
        carried = {page: self.copies[name] for page in pages if (name := items.get(page, "")) in self.copies}
        for group in _groups(pages, carried):
            yield self._article(group, next((carried[page] for page in group if page in carried), None))

    def _article(self, pages: list[str], copy_file: str | None) -> Article:
        opened, pictures = self.opened, Pictures(self.opened.limits)
        names: dict[str, str | None] = {}
        copy = load_copy(opened.archive.read(copy_file), self.report, Place(file=opened.file, part=copy_file)) if copy_file else None
        entry = first_entry("epub", self.source, self.data, identity=identity_of(opened))
        facts: Plain = entry if copy_file else {**metadata_facts(opened), **entry}
        reader = XhtmlReader(lambda source: self._picture(source, reader.part or "", pictures, names), self.report, opened.file)
        seen = [(page, self._parts(page, reader)) for page in pages]
        parts = [part for _, of_page in seen for part in of_page]
        chapters = [page for page, of_page in seen if any(map(_is_running_text, of_page))]
        place = Place(file=opened.file, part=(chapters or pages)[0])
        label = self.label and not reader.has_roles and len(chapters) <= 1
        return restore(Seen(parts=parts, copy=copy, facts=facts, pictures=pictures, print_again=_print_again, place=place, label=label), self.report)

    def _parts(self, page: str, reader: XhtmlReader) -> list[SeenPart]:
        reader.part = page
        return list(reader.parts(self.opened.page(page, self.report)))

    def _picture(self, source: str, page: str, pictures: Pictures, names: dict[str, str | None]) -> str | None:
        """The name of a picture. names: those of the files that were asked for, each of which is unpacked once."""
        target = target_of(source, page)
        if target.scheme or target.file not in self.opened.archive:
            return None
        if target.file not in names:
            known = picture_of(self.opened.archive.read(target.file))
            names[target.file] = pictures.add(known.media_type, known.content) if known else None
        return names[target.file]


def _groups(pages: list[str], carried: Mapping[str, str]) -> Iterator[list[str]]:
    """The pages of each article: one that newsdoc wrote, and those that others put beside it."""
    group: list[str] = []
    for page in pages:
        if page in carried and any(member in carried for member in group):
            yield group
            group = []
        group.append(page)
    yield group


def _is_running_text(part: SeenPart) -> bool:
    """Whether the part shows that its page is a chapter, and no cover or title page."""
    return isinstance(part.content, Paragraph) and is_prose(part.content.text)


def _sections(navigation: etree._Element | None, articles: int) -> list[SeenSection]:
    """The sections, as the contents show them: entries with a list below are titles."""
    contents = navigation.find(f".//{html('nav')}[@id='toc']/{html('ol')}") if navigation is not None else None
    if contents is None:
        return [SeenSection(None, articles)]
    found: list[SeenSection] = []
    for entry in contents.iterfind(html("li")):
        title = entry.find(html("span"))
        below = entry.findall(f"{html('ol')}/{html('li')}")
        if title is not None:
            found.append(SeenSection(one_line([text_of(nodes_of(title))]) or None, len(below)))
        elif found and found[-1].title is None:
            found[-1] = SeenSection(None, found[-1].articles + 1)
        else:
            found.append(SeenSection(None, 1))
    return found


def _print_again(article: Article) -> Iterator[SeenPart]:
    page = Page(article, 1, pictures_of(article, 1))
    digests = {picture.file: digest(picture.content) for picture in page.pictures.values()}
    yield from XhtmlReader(digests.get, Collector()).parts(article_markup(page).body())
