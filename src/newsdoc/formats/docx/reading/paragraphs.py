"""The paragraphs of a Word document: what each says of itself, and which bookmarks it is under."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from attrs import define
from lxml import etree

from newsdoc.formats.docx.names import w
from newsdoc.formats.docx.reading.names import read_name
from newsdoc.formats.docx.reading.styles import ParagraphStyle, Styles
from newsdoc.formats.docx.reading.texts import Content, TextReader, primary_language, run_text
from newsdoc.markup.reading.parts import SeenText, one_line
from newsdoc.model import is_language_tag

__all__ = ["ParagraphSeen", "Thing", "footnote_labels", "read_paragraphs", "style_id"]

_THROUGH = frozenset(map(w, ("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo")))
_Part: TypeAlias = tuple[str, int | None]


@define
class ParagraphSeen:
    """A paragraph and what it says of itself. own: the part whose bookmark starts in it. under: the parts whose bookmarks it is under."""

    element: etree._Element
    style: ParagraphStyle
    content: Content
    language: str | None
    article: int | None = None
    own: str | None = None
    under: frozenset[str] = frozenset()
    numbering: tuple[str, int] | None = None

    @property
    def text(self) -> SeenText:
        """Its text."""
        return self.content.text

    @property
    def line(self) -> str:
        """Its text as one line."""
        return one_line([self.text.text])

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to read in it."""
        return not self.text.text.strip()


Thing: TypeAlias = ParagraphSeen | etree._Element


def read_paragraphs(body: etree._Element, reader: TextReader, numbered: frozenset[str]) -> list[Thing]:
    """The paragraphs, and between them the tables as they are. numbered: the ids of numberings that count and show no bullets."""
    things = list(_things(body))
    starts, ends = _ranges(things)
    open_parts: set[_Part] = set()
    read: list[Thing] = []
    for position, thing in enumerate(things):
        if thing.tag == w("tbl"):
            read.append(thing)
        else:
            paragraph = _paragraph(thing, reader, numbered)
            paragraph.own = next((part for part, _ in starts.get(position, ())), None)
            paragraph.under = frozenset(part for part, _ in open_parts)
            read.append(paragraph)
        open_parts.update(starts.get(position, ()))
        open_parts.difference_update(ends.get(position, ()))
    return read


def _paragraph(element: etree._Element, reader: TextReader, numbered: frozenset[str]) -> ParagraphSeen:
    language = _own_language(element, reader.languages)
    content = reader.read(element, language)
    articles = (name.article for bookmark in content.names if (name := read_name(bookmark)))
    article = next((number for number in articles if number is not None), None)
    properties = element.find(w("pPr"))
    numbering = _numbering(properties) if properties is not None else None
    style = reader.styles.paragraph(style_id(element))
    if style.kind == "body" and numbering:
        style = ParagraphStyle("list", ordered=numbering[0] in numbered)
    return ParagraphSeen(element, style, content, language, article, numbering=numbering)


def _own_language(element: etree._Element, around: frozenset[str]) -> str | None:
    """The language of the paragraph's mark, where the text around is in another."""
    language = _value(element, f"{w('pPr')}/{w('rPr')}/{w('lang')}")
    return language if is_language_tag(language) and primary_language(language) not in around else None


def _things(parent: etree._Element) -> Iterator[etree._Element]:
    """Paragraphs and tables, also those in content controls and the like."""
    for child in parent:
        if child.tag in (w("p"), w("tbl")):
            yield child
        elif child.tag in _THROUGH:
            yield from _things(child)


def footnote_labels(body: etree._Element, styles: Styles) -> dict[str, str]:
    """The labels of the footnotes by the bookmarks they are under."""
    found: dict[str, str] = {}
    for paragraph in body.iter(w("p")):
        if styles.paragraph(style_id(paragraph)).kind == "footnote":
            label = [run_text(run) for run in paragraph.iter(w("r")) if styles.character(_value(run, f"{w('rPr')}/{w('rStyle')}")) == "footnotelabel"]
            for start in paragraph.iter(w("bookmarkStart")):
                if one_line(["".join(label)]):
                    found.setdefault(start.get(w("name"), ""), one_line(["".join(label)]))
    return found


def style_id(paragraph: etree._Element) -> str:
    """The id of a paragraph's style."""
    return _value(paragraph, f"{w('pPr')}/{w('pStyle')}")


def _value(element: etree._Element, path: str) -> str:
    found = element.find(path)
    return found.get(w("val"), "") if found is not None else ""


def _numbering(properties: etree._Element) -> tuple[str, int] | None:
    """The numbering's id and the level, from 0; none for the id 0, which takes a paragraph out of its list (section 17.9.18)."""
    identity = _value(properties, f"{w('numPr')}/{w('numId')}")
    level = _value(properties, f"{w('numPr')}/{w('ilvl')}") or "0"
    return (identity, int(level) if level.isdigit() and len(level) < 3 else 0) if identity not in ("", "0") else None


def _ranges(things: Sequence[etree._Element]) -> tuple[dict[int, list[_Part]], dict[int, list[_Part]]]:
    """At which of the paragraphs and tables the bookmarks of parts start, and end: the first and the last of a name count."""
    first: dict[_Part, int] = {}
    last: dict[_Part, int] = {}
    opened: dict[str, _Part] = {}
    for position, thing in enumerate(things):
        for element in thing.iter(w("bookmarkStart"), w("bookmarkEnd")):
            identity = element.get(w("id"), "")
            if element.tag == w("bookmarkStart"):
                name = read_name(element.get(w("name"), ""))
                part = (name.part, name.article) if name and name.part else None
            else:
                part = opened.get(identity)
            if part is not None:
                opened[identity] = part
                first.setdefault(part, position)
                last[part] = position
    return _by_position(first), _by_position(last)


def _by_position(places: dict[_Part, int]) -> dict[int, list[_Part]]:
    found: dict[int, list[_Part]] = {}
    for part, position in places.items():
        found.setdefault(position, []).append(part)
    return found
