"""The body of an item: the best of its renditions, as the parts that people see."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from lxml import etree

from newsdoc.codec import Plain
from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.errors import InvalidDocumentError
from newsdoc.formats.ninjs.labelled import COPY, XHTML_ROLE, Entry, entries_of
from newsdoc.io.encoding import LINE_END, replace_forbidden
from newsdoc.io.limits import Limits
from newsdoc.io.xml import parse_html, parse_xml
from newsdoc.io.xmlrepair import parse_damaged_xml
from newsdoc.markup.names import XHTML
from newsdoc.markup.reading.elements import local_name
from newsdoc.markup.reading.nitf import nitf_parts
from newsdoc.markup.reading.parts import SeenPart, one_line
from newsdoc.markup.reading.xhtml import XhtmlReader
from newsdoc.model import Heading, Paragraph

__all__ = ["BodyReader", "has_body", "markup_parts"]

_ELEMENT = re.compile(
    r"<(?:p|hr|img|div|section|article|html|body|br|span|a|ul|ol|h[1-6]|strong|em|b|i|table|blockquote|figure)(?:\s[^<>]*)?/?>", re.IGNORECASE
)
_FOREIGN = re.compile(r"\s*(?:<\?xml[^<>]*>\s*)?(?:<!DOCTYPE[^<>]*>\s*)?<(?:\w{1,20}:)?\w{0,20}nitf", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_BLANK = re.compile(r"\n[ \t\u00a0]*\n\s*")
_FEEDS = re.compile("[\v\f]")  # line ends that XML forbids
_HTML, _TEXT, _OTHER_XML = range(3)


def _kind(entry: Entry) -> int:
    """What a rendition is by its looks; what is said of its type is often wrong."""
    if _FOREIGN.match(entry.value) or "nitf" in f"{entry.role} {entry.media_type}":
        return _OTHER_XML
    has_entities = "html" in f"{entry.role} {entry.media_type}" and "&" in entry.value
    return _HTML if has_entities or _ELEMENT.search(entry.value) else _TEXT


def _renditions(item: Plain) -> list[Entry]:
    """The renditions, best first: HTML, then plain text, then other XML; of one kind the one with the most to see."""
    entries = [entry for entry in entries_of(item, "bodies") if _is_rendition(entry)]
    return sorted(entries, key=lambda entry: (_kind(entry), -len(_TAG.sub("", entry.value))))


def has_body(item: Plain) -> bool:
    """Whether an item has a text."""
    return any(_is_rendition(entry) for entry in entries_of(item, "bodies"))


def _is_rendition(entry: Entry) -> bool:
    return entry.role != COPY and bool(entry.value.strip())


def markup_parts(reader: XhtmlReader, markup: str, limits: Limits, file: str | None) -> Iterator[SeenPart]:
    """The parts of XHTML, or of HTML as browsers read it."""
    try:
        root = parse_xml(f'<div xmlns="{XHTML}">{markup}</div>'.encode(), file=file, limits=limits)
    except InvalidDocumentError:
        root = parse_html(markup, file=file, limits=limits)
    body = next((element for element in root.iter(etree.Element) if local_name(element) == "body"), root)
    yield from reader.parts(body)


class BodyReader:
    """Reads the body of an item. picture: as XhtmlReader has it."""

    def __init__(self, picture: Callable[[str], str | None], limits: Limits, report: Report, file: str | None) -> None:
        self.picture, self.limits, self.report, self.file = picture, limits, report, file

    def parts(self, item: Plain, headline: str | None) -> list[SeenPart]:
        """The parts of the best rendition. The other ones are reported: they are the same text again, but nobody has compared them.

        headline: the item's own; where the body begins with it, it is no part of the body.
        """
        renditions = _renditions(item)
        for other in renditions[1:]:
            self.report(Diagnostic("rendition-left-out", "another rendition of the body is not read", Place(file=self.file, path=other.path)))
        return list(_without_headline(self._of(renditions[0]), headline)) if renditions else []

    def own_parts(self, item: Plain) -> Iterator[SeenPart]:
        """The parts of the XHTML that newsdoc wrote; of the same in plain text, where that is all that is left."""
        renditions = _renditions(item)
        markup = next((rendition for rendition in renditions if rendition.role == XHTML_ROLE), None)
        if markup:
            yield from self._markup(markup.value)
        elif renditions:
            yield from self._of(renditions[0])

    def _of(self, entry: Entry) -> Iterator[SeenPart]:
        kind = _kind(entry)
        if kind == _OTHER_XML and (body := self._nitf(self._clean(entry.value))) is not None:
            yield from nitf_parts(body, XhtmlReader(self.picture, self.report, self.file))
            return
        if kind != _TEXT:
            yield from self._markup(entry.value)
            return
        for paragraph in _paragraphs("\n".join(LINE_END.split(self._clean(entry.value)))):
            yield SeenPart("block", Paragraph(paragraph))

    def _markup(self, value: str) -> Iterator[SeenPart]:
        yield from markup_parts(XhtmlReader(self.picture, self.report, self.file), self._clean(value), self.limits, self.file)

    def _nitf(self, value: str) -> etree._Element | None:
        """The body of NITF, which may be damaged; None where it is other XML."""
        try:
            root = parse_damaged_xml(value.encode(), file=self.file, limits=self.limits, report=self.report)
        except InvalidDocumentError:
            return None
        return next((element for element in root.iter(etree.Element) if local_name(element) == "body"), None)

    def _clean(self, value: str) -> str:
        return _FEEDS.sub("\n", replace_forbidden(value, report=self.report, file=self.file))


def _paragraphs(text: str) -> Iterator[str]:
    """Paragraphs stand between blank lines; where there are none, each line is one."""
    blank = _BLANK.search(text.strip())
    for piece in _BLANK.split(text.strip()) if blank else text.split("\n"):
        paragraph = "\n".join(filter(None, map(str.strip, piece.split("\n"))))
        if paragraph:
            yield paragraph


def _without_headline(parts: Iterator[SeenPart], headline: str | None) -> Iterator[SeenPart]:
    """The parts, without the item's headline before them; another one among them is a crosshead."""
    begun = False
    for part in parts:
        text = one_line([getattr(part.content, "text", part.content if isinstance(part.content, str) else "")])
        if headline and text == headline and not begun:
            continue
        begun = begun or part.role == "block"
        if headline and part.role == "headline":
            yield SeenPart("block", Heading(text, level=1))
        else:
            yield part
