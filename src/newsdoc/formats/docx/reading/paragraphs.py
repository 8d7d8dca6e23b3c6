"""The paragraphs of a Word document: what each says of itself, and which bookmarks it is under."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from attrs import define, evolve
from lxml import etree

from newsdoc.formats.docx.names import w
from newsdoc.formats.docx.reading.looks import primary_language
from newsdoc.formats.docx.reading.names import read_name
from newsdoc.formats.docx.reading.shown import shown
from newsdoc.formats.docx.reading.styles import ParagraphStyle, Styles
from newsdoc.formats.docx.reading.texts import Content, TextReader, run_text
from newsdoc.markup.reading.parts import SeenText, one_line
from newsdoc.model import is_language_tag

__all__ = ["ParagraphSeen", "Thing", "footnote_labels", "labels_taken", "read_paragraphs", "style_id"]

_Part: TypeAlias = tuple[str, int | None]


@define
class ParagraphSeen:
    """A paragraph and what it says of itself.

    own: the part whose bookmark starts in it. under: the parts whose bookmarks it is under. has_lost_name: whether a
    bookmark ends in it that starts nowhere.
    """

    element: etree._Element
    style: ParagraphStyle
    content: Content
    language: str | None
    article: int | None = None
    own: str | None = None
    under: frozenset[str] = frozenset()
    numbering: tuple[str, int] | None = None
    has_lost_name: bool = False

    def forget_names(self) -> None:
        """Take it as a paragraph that is under no bookmark."""
        self.own, self.under = None, frozenset()
        self.content = evolve(self.content, text=evolve(self.content.text, anchors=()), names=())

    @property
    def text(self) -> SeenText:
        """Its text."""
        return self.content.text

    @property
    def line(self) -> str:
        """Its text as one line."""
        return one_line([self.content.words])

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to read in it."""
        return not self.text.text.strip()


Thing: TypeAlias = ParagraphSeen | etree._Element


def read_paragraphs(body: etree._Element, reader: TextReader, numbered: frozenset[str]) -> list[Thing]:
    """The paragraphs, and between them the tables as they are. numbered: the ids of numberings that count and show no bullets."""
    things = list(_things(body))
    starts, ends, lost = _ranges(things, {start.get(w("id"), "") for start in body.iterfind(w("bookmarkStart"))})
    open_parts: set[_Part] = set()
    read: list[Thing] = []
    for position, thing in enumerate(things):
        if thing.tag == w("tbl"):
            read.append(thing)
        else:
            paragraph = _paragraph(thing, reader, numbered)
            paragraph.own = next((part for part, _ in starts.get(position, ())), None)
            paragraph.under = frozenset(part for part, _ in open_parts)
            paragraph.has_lost_name = position in lost
            read.append(paragraph)
        open_parts.update(starts.get(position, ()))
        open_parts.difference_update(ends.get(position, ()))
    return read


def _paragraph(element: etree._Element, reader: TextReader, numbered: frozenset[str]) -> ParagraphSeen:
    language = _own_language(element, reader.languages)
    content = reader.read(element, language)
    names = [name for bookmark in content.names if (name := read_name(bookmark)) and name.article is not None]
    # The words of a statement may have come from elsewhere.
    article = min(names, key=lambda name: name.anchor is not None).article if names else None
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
    """Paragraphs and tables."""
    return (child for child in shown(parent) if child.tag in (w("p"), w("tbl")))


def footnote_labels(body: etree._Element, styles: Styles) -> dict[str, str]:
    """The labels of the footnotes by the bookmarks they are under."""
    found: dict[str, str] = {}
    for paragraph, label in _labelled(body, styles):
        for start in paragraph.iter(w("bookmarkStart")):
            found.setdefault(start.get(w("name"), ""), label)
    return found


def labels_taken(body: etree._Element, styles: Styles) -> set[str]:
    """The labels of the footnotes that are paragraphs of the body."""
    return {label for _, label in _labelled(body, styles)}


def _labelled(body: etree._Element, styles: Styles) -> Iterator[tuple[etree._Element, str]]:
    for paragraph in body.iter(w("p")):
        if styles.paragraph(style_id(paragraph)).kind == "footnote":
            runs = [run for run in paragraph.iter(w("r")) if styles.character(_value(run, f"{w('rPr')}/{w('rStyle')}")) == "footnotelabel"]
            label = one_line(["".join(map(run_text, runs))])
            if label:
                yield paragraph, label


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
    return (identity, int(level) if level.isascii() and level.isdigit() and len(level) < 3 else 0) if identity not in ("", "0") else None


def _ranges(things: Sequence[etree._Element], started: set[str]) -> tuple[dict[int, list[_Part]], dict[int, list[_Part]], set[int]]:
    """At which of the paragraphs and tables the bookmarks of parts start, and end, and where some end that start nowhere.

    The first and the last of a name count. started: the ids of bookmarks that start between paragraphs.
    """
    first: dict[_Part, int] = {}
    last: dict[_Part, int] = {}
    opened: dict[str, _Part] = {}
    lost: set[int] = set()
    for position, thing in enumerate(things):
        for element in thing.iter(w("bookmarkStart"), w("bookmarkEnd")):
            identity = element.get(w("id"), "")
            if element.tag == w("bookmarkStart"):
                started.add(identity)
                name = read_name(element.get(w("name"), ""))
                part = (name.part, name.article) if name and name.part else None
            else:
                part = opened.get(identity)
                if identity not in started:
                    lost.add(position)
            if part is not None:
                opened[identity] = part
                first.setdefault(part, position)
                last[part] = position
    return _by_position(first), _by_position(last), lost


def _by_position(places: dict[_Part, int]) -> dict[int, list[_Part]]:
    found: dict[int, list[_Part]] = {}
    for part, position in places.items():
        found.setdefault(position, []).append(part)
    return found
