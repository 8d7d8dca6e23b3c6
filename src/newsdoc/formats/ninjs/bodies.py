"""The body of an item: the best of its renditions, as the parts that people see."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from lxml import etree

from newsdoc.codec import Plain
from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.errors import InvalidDocumentError
from newsdoc.formats.ninjs.labelled import COPY, XHTML_ROLE, Entry, entries_of
from newsdoc.formats.ninjs.looks import is_html, paragraphs, with_breaks
from newsdoc.formats.nitf_facts import nitf_facts, notes_of
from newsdoc.io.encoding import LINE_END, replace_forbidden
from newsdoc.io.limits import Limits
from newsdoc.io.xml import parse_html, parse_xml
from newsdoc.io.xmlrepair import parse_damaged_xml
from newsdoc.markup.names import XHTML
from newsdoc.markup.reading.blank_lines import split_at_blank_lines
from newsdoc.markup.reading.elements import body_of, local_name
from newsdoc.markup.reading.nitf import nitf_parts
from newsdoc.markup.reading.parts import SeenPart
from newsdoc.markup.reading.settled_head import other_summary, settled_head
from newsdoc.markup.reading.xhtml import XhtmlReader
from newsdoc.model import Paragraph

__all__ = ["BodyReader", "has_body", "markup_parts", "unread_bodies"]

_FOREIGN = re.compile(r"\s*(?:<\?xml[^<>]*>\s*)?(?:<!DOCTYPE[^<>]*>\s*)?<(?:\w{1,20}:)?\w{0,20}nitf", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_FEEDS = re.compile("[\v\f]")  # line ends that XML forbids
_HTML, _TEXT, _OTHER_XML = range(3)
# Roles of the text itself; what is said of its markup is one as well.
_MAIN = frozenset(("", "main", "body", "text", "plain", "simple", "default", "full", "complete", "richtext", "xhtml", "html", "html5"))
_MARKUP = re.compile("html|nitf|text|xml")
_OTHER_TEXTS = frozenset(("teaser", "summary", "abstract", "lead", "caption", "correction", "corrections", "advisory", "note", "ednote"))


def _kind(entry: Entry) -> int:
    """What a rendition is by its looks; what is said of its type is often wrong."""
    if _FOREIGN.match(entry.value) or "nitf" in f"{entry.role} {entry.media_type}":
        return _OTHER_XML
    has_entities = "html" in f"{entry.role} {entry.media_type}" and "&" in entry.value
    return _HTML if has_entities or is_html(entry.value) else _TEXT


def _standing(entry: Entry) -> int:
    """How near a body is to the text itself: one with a role that nobody knows comes after it, other texts come last."""
    role = entry.role.rpartition(":")[2]
    if role in _OTHER_TEXTS:
        return 2
    return 0 if role in _MAIN or _MARKUP.search(role) else 1


def _renditions(item: Plain) -> list[Entry]:
    """The bodies that are the text, best first: HTML, then plain text, then other XML; of one kind the one with the most to see."""
    entries = [entry for entry in entries_of(item, "bodies") if _is_rendition(entry)]
    best = min(map(_standing, entries), default=0)
    found = [entry for entry in entries if _standing(entry) == best]
    return sorted(found, key=lambda entry: (_kind(entry), -len(_TAG.sub("", entry.value))))


def unread_bodies(item: Plain) -> list[Entry]:
    """The bodies that are no rendition of the text: other texts, such as a teaser, and what is no text at all."""
    read = {entry.path for entry in _renditions(item)}
    return [entry for entry in entries_of(item, "bodies") if entry.path not in read and entry.role != COPY and not _is_blank(entry)]


def _is_blank(entry: Entry) -> bool:
    raw = entry.raw.get("value", "") if isinstance(entry.raw, dict) else entry.raw
    return raw in (None, [], {}) or (isinstance(raw, str) and not raw.strip())


def has_body(item: Plain) -> bool:
    """Whether an item has a text."""
    return any(_is_rendition(entry) for entry in entries_of(item, "bodies"))


def _is_rendition(entry: Entry) -> bool:
    return entry.role != COPY and bool(entry.value.strip())


def markup_parts(reader: XhtmlReader, markup: str, limits: Limits, file: str | None) -> Iterator[SeenPart]:
    """The parts of XHTML, or of HTML as browsers read it; also what stands outside of its body."""
    try:
        root = parse_xml(f'<div xmlns="{XHTML}">{markup}</div>'.encode(), file=file, limits=limits)
    except InvalidDocumentError:
        root = parse_html(markup, file=file, limits=limits)
    yield from reader.parts(root)


class BodyReader:
    """Reads the body of an item. picture: as XhtmlReader has it."""

    def __init__(self, picture: Callable[[str], str | None], limits: Limits, report: Report, file: str | None) -> None:
        self.picture, self.limits, self.report, self.file = picture, limits, report, file

    def read(self, item: Plain, facts: Plain) -> tuple[Plain, list[SeenPart]]:
        """What the best rendition says of its article, and its parts.

        The other ones are reported: they are the same text again, but nobody has compared them. facts: of the item; where the
        body begins with its headline, that is no part of the body.
        """
        renditions = _renditions(item)
        for other in renditions[1:]:
            self.report(Diagnostic("rendition-left-out", "another rendition of the body is not read", Place(file=self.file, path=other.path)))
        if not renditions:
            return {}, []
        head, printed = self._of(renditions[0])
        parts = settled_head(list(split_at_blank_lines(printed)), {**head, **facts})
        return head, [*parts, *other_summary(head, {**head, **facts}, parts)]

    def own_parts(self, item: Plain) -> Iterator[SeenPart]:
        """The parts of the XHTML that newsdoc wrote; of the same in plain text, where that is all that is left."""
        renditions = _renditions(item)
        markup = next((rendition for rendition in renditions if rendition.role == XHTML_ROLE), None)
        if markup:
            yield from self._markup(markup.value)
        elif renditions:
            yield from self._of(renditions[0])[1]

    def _of(self, entry: Entry) -> tuple[Plain, Iterable[SeenPart]]:
        kind = _kind(entry)
        if kind == _OTHER_XML and (root := self._nitf(self._clean(entry.value))) is not None:
            nitf = next((element for element in root.iter(etree.Element) if local_name(element) == "nitf"), None)
            parts = nitf_parts(body_of(root), XhtmlReader(self.picture, self.report, self.file))
            return (nitf_facts(nitf), [*notes_of(nitf), *parts]) if nitf is not None else ({}, parts)
        if kind != _TEXT:
            return {}, self._markup(with_breaks(entry.value))
        texts = paragraphs("\n".join(LINE_END.split(self._clean(entry.value))))
        return {}, (SeenPart("block", Paragraph(text)) for text in texts)

    def _markup(self, value: str) -> Iterator[SeenPart]:
        yield from markup_parts(XhtmlReader(self.picture, self.report, self.file), self._clean(value), self.limits, self.file)

    def _nitf(self, value: str) -> etree._Element | None:
        """NITF, which may be damaged; None where it is other XML."""
        try:
            root = parse_damaged_xml(value.encode(), file=self.file, limits=self.limits, report=self.report)
        except InvalidDocumentError:
            return None
        return root if any(local_name(element) == "body" for element in root.iter(etree.Element)) else None

    def _clean(self, value: str) -> str:
        return _FEEDS.sub("\n", replace_forbidden(value, report=self.report, file=self.file))
