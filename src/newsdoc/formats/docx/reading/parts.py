"""The body of a Word document as the printed parts of its articles."""

from __future__ import annotations

from typing import Any

from attrs import define, evolve, field
from lxml import etree

from newsdoc.diagnostics import Diagnostic, Place
from newsdoc.formats.docx.names import w
from newsdoc.formats.docx.reading.names import edition_line, is_section_title, read_name
from newsdoc.formats.docx.reading.paragraphs import ParagraphSeen, Thing, read_paragraphs, style_id
from newsdoc.formats.docx.reading.styles import ParagraphStyle
from newsdoc.formats.docx.reading.tables import SeenCell, table_of
from newsdoc.formats.docx.reading.texts import TextReader
from newsdoc.markup.layout import Role
from newsdoc.markup.reading.editions import SeenSection
from newsdoc.markup.reading.names import role_of_name
from newsdoc.markup.reading.parts import SeenContent, SeenNote, SeenPart, SeenText, joined_anchors, one_line
from newsdoc.model import Block, Break, Figure, Footnote, Heading, Item, List, Paragraph, Quote, Table

__all__ = ["SeenDocument", "read_parts"]

_LOWEST = 4
_DEEPEST = 8


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


def read_parts(body: etree._Element, reader: TextReader, numbered: frozenset[str]) -> SeenDocument:
    """All parts, in reading order. numbered: the ids of numberings that are numbered and no bullets."""
    return _Reading(reader, numbered).read(body)


@define
class _Reading:
    """One body while it is read. _article: the one that parts belong to now. _waiting: parts that stand before the next one's first name."""

    reader: TextReader
    numbered: frozenset[str]
    seen: SeenDocument = field(factory=SeenDocument)
    _article: int = 1
    _waiting: list[SeenPart] | None = None
    _has_headline: bool = False
    _has_published: bool = False

    def read(self, body: etree._Element) -> SeenDocument:
        things = read_paragraphs(body, self.reader, self.numbered)
        self._has_headline = any(isinstance(thing, ParagraphSeen) and thing.style.role == "headline" for thing in things)
        position = 0
        while position < len(things):
            position = self._next(things, position)
        self._settle(self._article)
        self.seen.articles.setdefault(1, [])
        return self.seen

    # --- what stands where ---

    def _next(self, things: list[Thing], position: int) -> int:
        """Read the part that starts at the position; where the next one starts."""
        thing = things[position]
        if not isinstance(thing, ParagraphSeen):
            self._table(thing, None)
            return position + 1
        if thing.article is not None:
            self._turn_to(thing.article)
        kind = thing.style.kind
        if kind in ("edition-line", "section-title"):
            self._edition(thing)
        elif kind == "list":
            return self._list(things, position)
        elif kind in ("note", "note-heading"):
            return self._note(things, position)
        elif kind in ("figure", "figure-caption", "figure-credit"):
            return self._figure(things, position)
        elif kind == "table-caption" and position + 1 < len(things) and not isinstance(things[position + 1], ParagraphSeen):
            self._table(things[position + 1], thing)  # type: ignore[arg-type]
            return position + 2
        else:
            self._single(thing)
        return position + 1

    def _turn_to(self, article: int) -> None:
        self._article = article
        self._settle(article)

    def _settle(self, article: int) -> None:
        waiting, self._waiting = self._waiting or [], None
        self.seen.articles.setdefault(article, []).extend(waiting)

    def _add(self, role: Role, content: SeenContent, name: str | None = None, anchors: Any = ()) -> None:
        part = SeenPart(role, content, name, anchors)
        if self._waiting is not None:
            self._waiting.append(part)
        else:
            self.seen.articles.setdefault(self._article, []).append(part)

    def _edition(self, paragraph: ParagraphSeen) -> None:
        """A line of the edition, or a section's title, after which an article begins."""
        if paragraph.is_blank:
            return
        line = next((found for name in paragraph.content.names if (found := edition_line(name))), None)
        if line:
            self.seen.lines[line] = paragraph.line
        elif paragraph.style.kind == "section-title" or any(map(is_section_title, paragraph.content.names)):
            self.seen.titles.append((paragraph.line, len(self.seen.articles)))
            self._waiting = self._waiting or []
        else:
            self._add("block", Paragraph(paragraph.text.text, paragraph.text.marks))

    def _single(self, paragraph: ParagraphSeen) -> None:
        """A paragraph that is a part by itself."""
        style, text, own = paragraph.style, paragraph.text, paragraph.own
        if style.kind == "heading" and not style.is_house and style.level == 1 and not self._has_headline:
            style, self._has_headline = ParagraphStyle("line", "headline"), True
        if style.kind in ("line", "attribution"):
            self._line(paragraph, style)
        elif style.kind == "break" and paragraph.is_blank:
            self._add("block", Break(language=paragraph.language), own)
        elif style.kind == "footnote" and paragraph.content.label and not paragraph.is_blank:
            footnote = Footnote(text.text, text.marks, label=paragraph.content.label, language=paragraph.language)
            self._add("block", footnote, own, text.anchors)
        elif not paragraph.is_blank:
            self._add("block", self._text_block(paragraph, style), own, text.anchors)
        self._pictures(paragraph)

    def _pictures(self, paragraph: ParagraphSeen) -> None:
        for media, href, alt in paragraph.content.pictures:
            self._add("block", Figure(media=media, href=href, alt=alt))

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

    def _group(self, things: list[Thing], position: int, kind: tuple[str, ...]) -> list[ParagraphSeen]:
        """The paragraphs of some kinds from the position on that belong to one part.

        Those under its bookmark, and those without a name that follow them in the same style.
        """
        first = things[position]
        group = [first] if isinstance(first, ParagraphSeen) else []
        own = group[0].own if group else None
        for number in range(position + 1, len(things)):
            thing = things[number]
            if not isinstance(thing, ParagraphSeen) or thing.style.kind not in kind or thing.style.role != group[0].style.role:
                break
            if thing.own is not None and thing.own != own:
                break
            is_under = own is not None and own in thing.under
            if not is_under and not _continues(group, thing):
                break
            group.append(thing)
        return group

    def _list(self, things: list[Thing], position: int) -> int:
        group = self._group(things, position, ("list",))
        items = [
            Item(paragraph.text.text, paragraph.text.marks, level=min(paragraph.numbering[1] if paragraph.numbering else 0, _DEEPEST))
            for paragraph in group
        ]
        first = group[0]
        block = List(items, ordered=first.style.ordered, language=first.language)
        self._add("block", block, first.own, joined_anchors([paragraph.text for paragraph in group]))
        for paragraph in group:
            self._pictures(paragraph)
        return position + len(group)

    def _note(self, things: list[Thing], position: int) -> int:
        group = self._group(things, position, ("note", "note-heading"))
        headings = [paragraph.line for paragraph in group if paragraph.style.kind == "note-heading" and paragraph.line]
        paragraphs = [paragraph.line for paragraph in group if paragraph.style.kind == "note" and paragraph.line]
        heading = headings[0] if headings else None
        if heading and not paragraphs:
            heading, paragraphs = None, headings
        if paragraphs:
            self._add(group[0].style.role, SeenNote(heading, tuple(paragraphs)), group[0].own)
        return position + len(group)

    def _figure(self, things: list[Thing], position: int) -> int:
        """A picture or what stands in for it, and the caption and credit that follow."""
        first = things[position]
        assert isinstance(first, ParagraphSeen)  # noqa: S101
        shown = self._shown(first) if first.style.kind == "figure" else {}
        texts: dict[str, SeenText] = {}
        end = position + 1 if first.style.kind == "figure" else position
        for kind in ("figure-caption", "figure-credit"):
            thing = things[end] if end < len(things) else None
            if isinstance(thing, ParagraphSeen) and thing.style.kind == kind and thing.own in (None, first.own):
                texts[kind] = thing.text
                end += 1
        end = max(end, position + 1)
        lines = {kind: one_line([text.text]) or None for kind, text in texts.items()}
        figure = Figure(**shown, caption=lines.get("figure-caption"), credit=lines.get("figure-credit"), language=first.language)
        self._add("block", figure, first.own, joined_anchors(list(texts.values())))
        for media, href, alt in first.content.pictures[1:]:
            self._add("block", Figure(media=media, href=href, alt=alt))
        return end

    def _shown(self, paragraph: ParagraphSeen) -> dict[str, str | None]:
        if paragraph.content.pictures:
            media, href, alt = paragraph.content.pictures[0]
            return {"media": media, "href": href, "alt": alt}
        text = paragraph.line or None
        href = next((mark.href for mark in paragraph.text.marks if mark.type == "link"), None)
        return {"href": href, "alt": text if text != href else None}

    def _table(self, element: etree._Element, caption: ParagraphSeen | None) -> None:
        names: list[str] = []

        def read(cell: etree._Element) -> SeenCell | None:
            return self._cell(cell, names)

        found = table_of(element, read)
        line = caption.line if caption else ""
        if found is None:
            return
        rows, texts = found
        known = [name for bookmark in (*names, *(caption.content.names if caption else ())) if (name := read_name(bookmark))]
        if (article := next((name.article for name in known if name.article is not None), None)) is not None:
            self._turn_to(article)
        own = next((name.part for name in known if name.part), None)
        anchors = joined_anchors([*texts, caption.text] if caption and line else texts)
        self._add("block", Table(rows, caption=line or None), own, anchors)

    def _cell(self, cell: etree._Element, names: list[str]) -> SeenCell | None:
        """A cell's paragraphs as lines of one text; a table within it by its cells. Nothing where no cell is."""
        texts = []
        for paragraph in cell.iter(w("p")):
            content = self.reader.read(paragraph)
            names.extend(content.names)
            texts.append(content.text)
        first = cell.find(w("p"))
        style = style_id(first) if first is not None else ""
        text = _in_lines(texts)
        if self.reader.styles.is_table_gap(style) and not text.text.strip():
            return None
        return SeenCell(text, self.reader.styles.is_table_header(style))


def _continues(group: list[ParagraphSeen], thing: ParagraphSeen) -> bool:
    """Whether an unnamed paragraph goes on with the part: a further item of its list, or paragraph of the outlet's note."""
    if thing.style.kind == "list":
        known = [paragraph.numbering[0] for paragraph in group if paragraph.numbering]
        same_list = not known or thing.numbering is None or thing.numbering[0] in known
        is_nested = thing.numbering is not None and group[0].numbering is not None and thing.numbering[1] > group[0].numbering[1]
        return (same_list or is_nested) and thing.style.ordered == group[0].style.ordered
    if thing.style.kind == "note-heading":
        return False
    return thing.style.role == "outlet-note" or group[-1].style.kind == "note-heading"


def _in_lines(texts: list[SeenText]) -> SeenText:
    """Texts as the lines of one."""
    if len(texts) == 1:
        return texts[0]
    marks, offset = [], 0
    for text in texts:
        marks += [evolve(mark, start=mark.start + offset, end=mark.end + offset) for mark in text.marks]
        offset += len(text.text) + 1
    return SeenText("\n".join(text.text for text in texts), tuple(marks), joined_anchors(texts))
