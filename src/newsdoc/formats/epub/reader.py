"""Reads EPUB: what its pages show, with newsdoc's carried copy for what cannot be seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import BinaryIO

from lxml import etree

from newsdoc.codec import Plain
from newsdoc.diagnostics import Collector, Place, Report
from newsdoc.errors import InvalidDocumentError
from newsdoc.formats.base import ReadOptions
from newsdoc.formats.entry import first_entry
from newsdoc.formats.epub.content import article_markup
from newsdoc.formats.epub.facts import identity_of, metadata_facts
from newsdoc.formats.epub.opened import OpenedEpub, open_epub
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
from newsdoc.model import Article, Edition

__all__ = ["read", "read_edition"]


def read(source: BinaryIO, options: ReadOptions, report: Report) -> Iterator[Article]:
    """The articles: one for each page that newsdoc wrote; an EPUB of others is one article.

    Raises InvalidDocumentError where it is no EPUB, LimitExceededError where it asks too much.
    """
    data = read_all(source, options.limits)
    opened = open_epub(data, name_of(source), options.limits)
    yield from _articles(opened, lambda: first_entry("epub", source, data, identity=identity_of(opened)), report)


def read_edition(source: BinaryIO, options: ReadOptions, report: Report) -> Edition:
    """The articles with their edition; as read."""
    data = read_all(source, options.limits)
    opened = open_epub(data, name_of(source), options.limits)
    articles = list(_articles(opened, lambda: first_entry("epub", source, data, identity=identity_of(opened)), report))
    file = opened.copies().get("")
    copy = load_copy(opened.archive.read(file), report, Place(file=opened.file, part=file)) if file else None
    seen = SeenEdition(sections=_sections(opened.navigation(), len(articles)), joined="untitled")
    return restore_edition(copy, articles, seen, report, opened.file)


def _articles(opened: OpenedEpub, entry: Callable[[], Plain], report: Report) -> Iterator[Article]:
    pages, copies = opened.pages(), opened.copies()
    if not pages:
        raise InvalidDocumentError("the EPUB has no page to read", file=opened.file, place=opened.part)
    carried = {page: copies[name] for page in pages if (name := opened.item_of(page)) in copies}
    for group in _groups(pages, carried):
        file = next((carried[page] for page in group if page in carried), None)
        yield _article(opened, group, file, entry() if file else {**metadata_facts(opened), **entry()}, report)


def _groups(pages: list[str], carried: Mapping[str, str]) -> Iterator[list[str]]:
    """The pages of each article: one that newsdoc wrote, and those that others put beside it."""
    group: list[str] = []
    for page in pages:
        if page in carried and any(member in carried for member in group):
            yield group
            group = []
        group.append(page)
    yield group


def _article(opened: OpenedEpub, pages: list[str], copy_file: str | None, facts: Plain, report: Report) -> Article:
    pictures = Pictures(opened.limits)
    copy = load_copy(opened.archive.read(copy_file), report, Place(file=opened.file, part=copy_file)) if copy_file else None
    parts = list(_parts(opened, pages, pictures, report))
    place = Place(file=opened.file, part=pages[0])
    return restore(Seen(parts=parts, copy=copy, facts=facts, pictures=pictures, print_again=_print_again, place=place), report)


def _parts(opened: OpenedEpub, pages: list[str], pictures: Pictures, report: Report) -> Iterator[SeenPart]:
    def picture(source: str) -> str | None:
        target = target_of(source, reader.part or "")
        if target.scheme or target.file not in opened.archive:
            return None
        known = picture_of(opened.archive.read(target.file))
        return pictures.add(known.media_type, known.content) if known else None

    reader = XhtmlReader(picture, report, opened.file)
    for page in pages:
        reader.part = page
        yield from reader.parts(opened.page(page, report))


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
