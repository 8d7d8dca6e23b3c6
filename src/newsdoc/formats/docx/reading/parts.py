"""The body of a Word document as the printed parts of its articles."""

from __future__ import annotations

import itertools
import operator
from collections.abc import Iterable, Iterator
from typing import Any

from attrs import define, field
from lxml import etree

from newsdoc.diagnostics import Diagnostic, Place
from newsdoc.formats.docx.names import w
from newsdoc.formats.docx.reading.articles import HEAD, articles_of
from newsdoc.formats.docx.reading.groups import group_at, stripped
from newsdoc.formats.docx.reading.names import edition_line, is_section_title, read_name
from newsdoc.formats.docx.reading.notes import Notes
from newsdoc.formats.docx.reading.paragraphs import ParagraphSeen, Thing, read_paragraphs, style_id
from newsdoc.formats.docx.reading.shown import within
from newsdoc.formats.docx.reading.styles import ParagraphStyle
from newsdoc.formats.docx.reading.tables import SeenCell, table_of
from newsdoc.formats.docx.reading.texts import Content, NoteKey, TextReader
from newsdoc.io.deadline import check_time
from newsdoc.markup.layout import Role
from newsdoc.markup.reading.editions import SeenSection
from newsdoc.markup.reading.names import role_of_name
from newsdoc.markup.reading.parts import SeenContent, SeenNote, SeenPart, SeenText, joined_anchors
from newsdoc.markup.reading.texts import in_lines
from newsdoc.model import Block, Break, Figure, Footnote, Heading, Item, List, Paragraph, Quote, Table

__all__ = ["SeenDocument", "read_parts"]

_LOWEST = 4
_DEEPEST = 8
_BELOW: dict[Role, ParagraphStyle] = {"headline": ParagraphStyle("heading"), "deck": ParagraphStyle(), "kicker": ParagraphStyle()}


@define
class SeenDocument:
    """What is seen of a document: the parts of each article by its number, and of the edition its lines.

    titles: each section's title, with how many articles stand before it.
    """

    articles: dict[int, list[SeenPart]] = field(factory=dict)
    lines: dict[str, str] = field(factory=dict)
    titles: list[tuple[str, int]] = field(factory=list)

    def sections(self) -> list[SeenSection]:
        """The sections: from each title on, and those articles that stand before the first."""
        starts: list[tuple[str | None, int]] = [*([(None, 0)] if not self.titles or self.titles[0][1] else []), *self.titles]
        ends = [start for _, start in starts[1:]] + [len(self.articles)]
        return [SeenSection(title, end - start) for (title, start), end in zip(starts, ends, strict=True)]


def read_parts(body: etree._Element, reader: TextReader, numbered: frozenset[str], notes: Notes | None = None) -> SeenDocument:
    """All parts, in reading order. numbered: the ids of numberings that are numbered and no bullets. notes: Word's own."""
    return _Reading(reader, numbered, notes or Notes()).read(body)


@define
class _Reading:
    """One body while it is read. _article: the one that parts belong to now. _footnotes: those to come at the end of each article."""

    reader: TextReader
    numbered: frozenset[str]
    notes: Notes
    seen: SeenDocument = field(factory=SeenDocument)
    _article: int = 1
    _footnotes: dict[int, dict[NoteKey, list[SeenPart]]] = field(factory=dict)
    _has_headline: bool = False
    _has_published: bool = False

    def read(self, body: etree._Element) -> SeenDocument:
        things = read_paragraphs(body, self.reader, self.numbered)
        self._has_headline = any(isinstance(thing, ParagraphSeen) and thing.style.role == "headline" for thing in things)
        for self._article, group in itertools.groupby(zip(articles_of(things), things, strict=True), key=operator.itemgetter(0)):
            self._all([thing for _, thing in group])
        if not self.seen.articles:
            self.seen.articles[1] = []
        for article, footnotes in self._footnotes.items():
            _add_to_body(self.seen.articles[article], [part for parts in footnotes.values() for part in parts])
        return self.seen

    # --- what stands where ---

    def _all(self, things: list[Thing]) -> None:
        """Read all parts, of one article."""
        for thing in things:
            check_time()
            # Its name and those of the statements on it are not this article's.
            if isinstance(thing, ParagraphSeen) and thing.article not in (None, self._article):
                thing.forget_names()
        position = 0
        while position < len(things):
            position = self._next(things, position)

    def _next(self, things: list[Thing], position: int) -> int:
        """Read the part that starts at the position; where the next one starts."""
        thing = things[position]
        if not isinstance(thing, ParagraphSeen):
            self._table(thing, None)
            return position + 1
        kind = thing.style.kind
        if kind in ("edition-line", "section-title"):
            self._edition(thing)
            self._beside([thing.content])
            return position + 1
        self.seen.articles.setdefault(self._article, [])  # it is one, even where nothing is printed of it
        if kind == "list":
            return self._list(things, position)
        if kind in ("note", "note-heading"):
            return self._note(things, position)
        if kind in ("figure", "figure-caption", "figure-credit"):
            return self._figure(things, position)
        if kind == "table-caption" and position + 1 < len(things) and not isinstance(things[position + 1], ParagraphSeen):
            self._table(things[position + 1], thing)  # type: ignore[arg-type]
            return position + 2
        self._single(thing)
        return position + 1

    def _add(self, role: Role, content: SeenContent, name: str | None = None, anchors: Any = ()) -> None:
        self.seen.articles.setdefault(self._article, []).append(SeenPart(role, content, name, anchors))

    def _beside(self, contents: Iterable[Content], pictures: int = 0) -> None:
        """What hangs on paragraphs that were read: pictures from a number on, boxes of text, and notes."""
        contents = list(contents)
        for media, href, alt in [picture for content in contents for picture in content.pictures][pictures:]:
            self._add("block", Figure(media=media, href=href, alt=alt))
        for box in (box for content in contents for box in content.boxes):
            self._all(read_paragraphs(box, self.reader, self.numbered))
        for key in (key for content in contents for key, _, _ in content.notes):
            self._footnotes.setdefault(self._article, {})[key] = list(self._footnote(key))

    def _footnote(self, key: NoteKey) -> Iterator[SeenPart]:
        """One of Word's notes, and the pictures in it."""
        label = self.reader.notes[key]
        contents = self.notes.contents(key, self.reader)
        text = stripped(in_lines([content.text for content in contents if content.text.text.strip()]), label)
        if text.text:
            yield SeenPart("block", Footnote(text.text, text.marks, label=label))
        for media, href, alt in [picture for content in contents for picture in content.pictures]:
            yield SeenPart("block", Figure(media=media, href=href, alt=alt))

    def _edition(self, paragraph: ParagraphSeen) -> None:
        """A line of the edition, or a section's title, after which an article begins."""
        if paragraph.is_blank:
            return
        line = next((found for name in paragraph.content.names if (found := edition_line(name))), None)
        if line:
            self.seen.lines[line] = paragraph.line
        elif paragraph.style.kind == "section-title" or any(map(is_section_title, paragraph.content.names)):
            self.seen.titles.append((paragraph.line, len(self.seen.articles)))
        else:
            self._add("block", Paragraph(paragraph.text.text, paragraph.text.marks))

    def _single(self, paragraph: ParagraphSeen) -> None:
        """A paragraph that is a part by itself."""
        style, text, own = self._style(paragraph), paragraph.text, paragraph.own
        if style.kind in ("line", "attribution"):
            self._line(paragraph, style)
        elif style.kind == "break" and paragraph.is_blank:
            self._add("block", Break(language=paragraph.language), own)
        elif style.kind == "footnote" and paragraph.content.label and not paragraph.is_blank:
            footnote = Footnote(text.text, text.marks, label=paragraph.content.label, language=paragraph.language)
            self._add("block", footnote, own, text.anchors)
        elif not paragraph.is_blank:
            self._add("block", self._text_block(paragraph, style), own, text.anchors)
        self._beside([paragraph.content])

    def _style(self, paragraph: ParagraphSeen) -> ParagraphStyle:
        """What the paragraph is where it stands.

        The first heading is the headline where there is no other. A headline, deck or kicker below an article's body is none
        of the article's where it has one at its head; several at its head are one that an editor broke in lines.
        """
        style = paragraph.style
        if style.kind == "heading" and not style.is_house and style.level == 1 and not self._has_headline:
            self._has_headline = True
            return ParagraphStyle("line", "headline")
        if style.role in _BELOW:
            parts = self.seen.articles[self._article]
            if any(part.role == style.role for part in parts) and any(part.role not in HEAD for part in parts):
                return _BELOW[style.role]
        return style

    def _text_block(self, paragraph: ParagraphSeen, style: ParagraphStyle) -> Block:
        text, label = paragraph.text, paragraph.content.label
        given: dict[str, Any] = {"text": text.text, "marks": text.marks, "language": paragraph.language}
        if style.kind == "heading":
            return Heading(**given, level=min(style.level, _LOWEST))
        if style.kind == "quote":
            return Quote(**given)
        if label and style.kind != "footnote":
            given = {**given, "text": f"{label}\t{text.text}", "marks": ()}
        return Paragraph(**given)

    def _line(self, paragraph: ParagraphSeen, style: ParagraphStyle) -> None:
        role = role_of_name(paragraph.own) if paragraph.own and role_of_name(paragraph.own) in ("published", "modified") else style.role
        if role == "published" and paragraph.own is None and self._has_published:
            role = "modified"
        self._has_published = self._has_published or role == "published"
        if paragraph.line:
            if any(mark.type not in ("language", "dateline") for mark in paragraph.text.marks):
                place = Place(file=self.reader.opened.file, part=self.reader.opened.part)
                self.reader.report(Diagnostic("markup-left-out", f"the {role} is kept as plain text: {paragraph.line[:80]}", place))
            self._add(role, paragraph.line, paragraph.own)

    # --- parts of several paragraphs ---

    def _list(self, things: list[Thing], position: int) -> int:
        group = group_at(things, position, ("list",))
        items = [
            Item(paragraph.text.text, paragraph.text.marks, level=min(paragraph.numbering[1] if paragraph.numbering else 0, _DEEPEST))
            for paragraph in group
        ]
        block = List(items, ordered=group[0].style.ordered, language=group[0].language)
        own = next((paragraph.own for paragraph in group if paragraph.own), None)
        self._add("block", block, own, joined_anchors([paragraph.text for paragraph in group]))
        self._beside(paragraph.content for paragraph in group)
        return position + len(group)

    def _note(self, things: list[Thing], position: int) -> int:
        group = group_at(things, position, ("note", "note-heading"))
        lines = [paragraph for paragraph in group if paragraph.line]
        heading = lines[0].line if len(lines) > 1 and lines[0].style.kind == "note-heading" else None
        paragraphs = tuple(paragraph.line for paragraph in (lines[1:] if heading else lines))
        if paragraphs:
            self._add(group[0].style.role, SeenNote(heading, paragraphs), group[0].own)
        self._beside(paragraph.content for paragraph in group)
        return position + len(group)

    def _figure(self, things: list[Thing], position: int) -> int:
        """A picture or what stands in for it, and the caption and credit that follow."""
        first = things[position]
        assert isinstance(first, ParagraphSeen)  # noqa: S101
        is_figure = first.style.kind == "figure"
        contents = [first.content] if is_figure else []
        texts: dict[str, SeenText] = {}
        lines: dict[str, str | None] = {}
        end = position + 1 if is_figure else position
        for kind in ("figure-caption", "figure-credit"):
            thing = things[end] if end < len(things) else None
            if isinstance(thing, ParagraphSeen) and thing.style.kind == kind and thing.own in (None, first.own):
                texts[kind], lines[kind] = thing.text, thing.line or None
                contents.append(thing.content)
                end += 1
        shown = self._shown(first) if is_figure else {}
        figure = Figure(**shown, caption=lines.get("figure-caption"), credit=lines.get("figure-credit"), language=first.language)
        self._add("block", figure, first.own, joined_anchors(list(texts.values())))
        if is_figure and first.content.pictures and not first.is_blank:
            self._add("block", Paragraph(first.text.text, first.text.marks, language=first.language))
        self._beside(contents, pictures=1 if is_figure and first.content.pictures else 0)
        return max(end, position + 1)

    def _shown(self, paragraph: ParagraphSeen) -> dict[str, str | None]:
        if paragraph.content.pictures:
            media, href, alt = paragraph.content.pictures[0]
            return {"media": media, "href": href, "alt": alt}
        text = paragraph.line or None
        href = next((mark.href for mark in paragraph.text.marks if mark.type == "link"), None)
        return {"href": href, "alt": text if text != href else None}

    def _table(self, element: etree._Element, caption: ParagraphSeen | None) -> None:
        contents: list[Content] = [caption.content] if caption else []

        def read(cell: etree._Element) -> SeenCell | None:
            return self._cell(cell, contents)

        found = table_of(element, read)
        line = caption.line if caption else ""
        if found is not None:
            rows, texts = found
            names = [name for content in contents for bookmark in content.names if (name := read_name(bookmark))]
            is_from_elsewhere = any(name.article not in (None, self._article) for name in names)
            own = None if is_from_elsewhere else next((name.part for name in names if name.part), None)
            anchors = () if is_from_elsewhere else joined_anchors([*texts, caption.text] if caption and line else texts)
            self._add("block", Table(rows, caption=line or None), own, anchors)
        elif caption:
            self._single(caption)
            contents = contents[1:]
        self._beside(contents)

    def _cell(self, cell: etree._Element, contents: list[Content]) -> SeenCell | None:
        """A cell's paragraphs as lines of one text; a table within it by its cells. Nothing where no cell is."""
        paragraphs = list(within(cell, w("p")))
        read = [self.reader.read(paragraph) for paragraph in paragraphs]
        contents += read
        style = style_id(paragraphs[0]) if paragraphs else ""
        text = in_lines([content.text for content in read])
        if self.reader.styles.is_table_gap(style) and not text.text.strip():
            return None
        return SeenCell(text, self.reader.styles.is_table_header(style))


def _add_to_body(parts: list[SeenPart], blocks: list[SeenPart]) -> None:
    """Put the blocks after the last of the parts, before the credit lines and notes that end the article."""
    end = next((number for number in range(len(parts), 0, -1) if parts[number - 1].role == "block" or parts[number - 1].role in HEAD), 0)
    parts[end:end] = blocks
