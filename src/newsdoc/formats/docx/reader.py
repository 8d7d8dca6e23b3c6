"""Reads Word documents: what their paragraphs show, with newsdoc's carried copy for what cannot be seen."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import BinaryIO

from lxml import etree

from newsdoc.codec import Plain
from newsdoc.diagnostics import Place, Report
from newsdoc.formats.docx import DocxReadOptions
from newsdoc.formats.docx.names import w
from newsdoc.formats.docx.reading.again import print_again
from newsdoc.formats.docx.reading.facts import property_facts
from newsdoc.formats.docx.reading.left_out import report_beside, report_unread
from newsdoc.formats.docx.reading.looks import primary_language
from newsdoc.formats.docx.reading.notes import Notes
from newsdoc.formats.docx.reading.opened import OpenedDocx, open_docx, parse_part
from newsdoc.formats.docx.reading.paragraphs import footnote_labels
from newsdoc.formats.docx.reading.parts import SeenDocument, read_parts
from newsdoc.formats.docx.reading.styles import Styles
from newsdoc.formats.docx.reading.texts import TextReader
from newsdoc.formats.docx.reading.tracked import accept_changes
from newsdoc.formats.entry import first_entry
from newsdoc.io.sources import name_of, read_all
from newsdoc.markup.reading.copies import Copy
from newsdoc.markup.reading.editions import SeenEdition, restore_edition
from newsdoc.markup.reading.parts import SeenPart
from newsdoc.markup.reading.restoring import Seen, restore
from newsdoc.model import Article, Edition

__all__ = ["read", "read_edition"]


def read(source: BinaryIO, options: DocxReadOptions, report: Report) -> Iterator[Article]:
    """The articles: those that newsdoc wrote; a document of others is one article.

    Raises InvalidDocumentError where it is no Word document, LimitExceededError where it asks too much.
    """
    yield from _Document(source, options, report).articles()


def read_edition(source: BinaryIO, options: DocxReadOptions, report: Report) -> Edition:
    """The articles with their edition; as read."""
    document = _Document(source, options, report)
    articles, seen = list(document.articles()), document.seen
    edition = SeenEdition(sections=seen.sections(), joined="all", lines=seen.lines)
    return restore_edition(document.copies.get(0), articles, edition, report, document.opened.file)


class _Document:
    """One document while it is read."""

    def __init__(self, source: BinaryIO, options: DocxReadOptions, report: Report) -> None:
        self.source, self.report = source, report
        self.data = read_all(source, options.limits)
        self.opened = open_docx(self.data, name_of(source), options.limits)
        self.copies = self.opened.copies(report)
        self.seen = _seen(self.opened, self._languages(), report)
        self.label = options.label and not self.copies and not _styles(self.opened).are_newsdocs

    def articles(self) -> Iterator[Article]:
        for number, parts in self.seen.articles.items():
            yield self._article(number, parts)

    def _languages(self) -> list[str]:
        languages = [copy.plain.get("language") for copy in self.copies.values()]
        return [language for language in languages if isinstance(language, str)]

    def _article(self, number: int, parts: list[SeenPart]) -> Article:
        copy: Copy | None = self.copies.get(number)
        entry = first_entry("docx", self.source, self.data)
        facts: Plain = entry if copy else {**property_facts(self.opened), **entry}
        place = Place(file=self.opened.file, part=self.opened.part)
        seen = Seen(parts=parts, copy=copy, facts=facts, pictures=self.opened.pictures, print_again=print_again, place=place, label=self.label)
        return restore(seen, self.report)


def _seen(opened: OpenedDocx, languages: list[str], report: Report) -> SeenDocument:
    styles = _styles(opened)
    body = accept_changes(opened.body())
    languages_around = frozenset(primary_language(language) for language in (*languages, styles.language) if language)
    notes = Notes.of(opened, body, styles)
    reader = TextReader(opened, styles, report, languages_around, footnote_labels(body, styles), notes.labels)
    seen = read_parts(body, reader, _numbered(opened.root_of("numbering")), notes)
    report_unread(opened, body, reader.known, report)
    report_beside(opened, report)
    return seen


def _styles(opened: OpenedDocx) -> Styles:
    parts = opened.related("styles")
    return _known_styles(opened.archive.read(parts[0]), parts[0]) if parts else Styles()


@functools.lru_cache(16)
def _known_styles(data: bytes, part: str) -> Styles:
    """The styles of a part; most documents that are read one after another have the same."""
    return Styles.of(parse_part(data, file=None, part=part))


def _numbered(root: etree._Element | None) -> frozenset[str]:
    """The ids of the numberings whose first level counts and does not show a bullet (ISO/IEC 29500-1, section 17.9)."""
    if root is None:
        return frozenset()
    counting = set()
    for abstract in root.iterfind(w("abstractNum")):
        form = abstract.find(f"{w('lvl')}/{w('numFmt')}")
        if form is not None and form.get(w("val")) not in ("bullet", "none"):
            counting.add(abstract.get(w("abstractNumId")))
    found = {}
    for number in root.iterfind(w("num")):
        abstract_id = number.find(w("abstractNumId"))
        found[number.get(w("numId"), "")] = abstract_id.get(w("val")) if abstract_id is not None else None
    return frozenset(number for number, abstract_id in found.items() if abstract_id in counting)
