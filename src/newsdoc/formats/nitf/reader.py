"""Reads NITF: what the body shows, with newsdoc's carried copy for what cannot be seen, or what the head says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

import attrs
from lxml import etree

from newsdoc.codec import Plain
from newsdoc.diagnostics import Collector, Diagnostic, Place, Report
from newsdoc.errors import InvalidDocumentError
from newsdoc.formats.base import ReadOptions
from newsdoc.formats.entry import first_entry
from newsdoc.formats.media import embedded, media_addresses, picture_reader
from newsdoc.formats.nitf.changes import with_changes
from newsdoc.formats.nitf.content import written_body
from newsdoc.formats.nitf.extra import extras_of
from newsdoc.formats.nitf.names import CARRIED
from newsdoc.formats.nitf_facts import identity_of, nitf_facts, notes_of, with_dateline
from newsdoc.formats.nitf_sayings import first_value, within
from newsdoc.io.limits import DEFAULT_LIMITS
from newsdoc.io.prologs import without_doctype
from newsdoc.io.sources import name_of, read_all
from newsdoc.io.xmlrepair import parse_damaged_xml
from newsdoc.markup.reading.copies import Copy, load_copy
from newsdoc.markup.reading.credits import with_credits
from newsdoc.markup.reading.elements import local_name
from newsdoc.markup.reading.media import Pictures
from newsdoc.markup.reading.nitf import nitf_parts
from newsdoc.markup.reading.parts import SeenPart
from newsdoc.markup.reading.restoring import Seen, restore
from newsdoc.markup.reading.xhtml import XhtmlReader
from newsdoc.model import Article

__all__ = ["read"]

# What marks the meaning of words, or describes media.
_MEANINGS = frozenset(
    (
        *("chron", "classifier", "copyrite", "event", "function", "location", "money", "object.title", "org", "person", "postaddr", "virtloc"),
        *("q", "media-metadata", "key-list", "tobject"),
    )
)


def read(source: BinaryIO, options: ReadOptions, report: Report) -> Iterator[Article]:
    """The article of each nitf element, of which there is seldom more than one. Damage is reported.

    Raises InvalidDocumentError where it is no NITF, LimitExceededError where it asks too much.
    """
    file, data = name_of(source), read_all(source, options.limits)
    root = parse_damaged_xml(without_doctype(data), file=file, limits=options.limits, report=report)
    found = [element for element in root.iter(etree.Element) if local_name(element) == "nitf" and not _is_inside(element, "nitf")]
    if not found:
        raise InvalidDocumentError("the document holds no nitf element", file=file, place=f"/{etree.QName(root).localname}")
    for nitf in found:
        content = data if len(found) == 1 else etree.tostring(nitf, with_tail=False)
        yield _article(nitf, first_entry("nitf", source, content, identity=identity_of(nitf)), source, options, report)


def _article(nitf: etree._Element, entry: Plain, source: BinaryIO, options: ReadOptions, report: Report) -> Article:
    file = name_of(source)
    copy, pictures = _copy(nitf, file, report), Pictures(options.limits)
    reader = XhtmlReader(picture_reader(pictures, source, options.limits), report, file)
    seen = Seen(
        parts=[*([] if copy else notes_of(nitf)), *nitf_parts(nitf, reader)],
        copy=copy,
        facts={**_facts(nitf), **entry},
        pictures=pictures,
        print_again=_print_again,
        place=_place(nitf, file),
    )
    article = restore(seen, report)
    if copy:
        return with_changes(article, nitf, copy.plain)
    _report_markup(nitf, file, report)
    told = with_credits(with_dateline(article, nitf))
    article = attrs.evolve(told, authors=article.authors or told.authors)  # whom the markup names is not only in the byline
    return attrs.evolve(article, extra=extras_of(nitf, article))


def _facts(nitf: etree._Element) -> Plain:
    """What a document without a copy says. Newsdoc's own says its provider in the doc-id, and may print another distributor."""
    facts = nitf_facts(nitf)
    registrar = first_value(nitf, "doc-id", "regsrc")
    is_own = any(local_name(element) == "meta" and element.get("name") == CARRIED for element in within(nitf, "head"))
    return {**facts, "provider": {"name": registrar}} if is_own and registrar else facts


def _report_markup(nitf: etree._Element, file: str | None, report: Report) -> None:
    """Report once which elements of the body say more than their words and looks, as an article has no place for that."""
    met = [element for element in nitf.iter(etree.Element) if local_name(element) in _MEANINGS and _is_inside(element, "body.content")]
    if met:
        names = ", ".join(sorted({local_name(element) for element in met}))
        report(Diagnostic("nitf-markup-left-out", f"no more than the words is kept of {names}", _place(met[0], file)))


def _is_inside(element: etree._Element, name: str) -> bool:
    return any(local_name(around) == name for around in element.iterancestors())


def _copy(nitf: etree._Element, file: str | None, report: Report) -> Copy | None:
    for element in within(nitf, "head"):
        if local_name(element) == "meta" and element.get("name") == CARRIED:
            return load_copy(element.get("content", ""), report, _place(element, file))
    return None


def _place(element: etree._Element, file: str | None) -> Place:
    return Place(file=file, line=element.sourceline if isinstance(element.sourceline, int) else None)


def _print_again(article: Article) -> Iterator[SeenPart]:
    body = written_body(article, media_addresses(article, Collector(), embedded, "nitf-medium-left-out"))
    yield from nitf_parts(body, XhtmlReader(picture_reader(Pictures(), None, DEFAULT_LIMITS), Collector()))
