"""XHTML as the printed parts of an article: those that newsdoc wrote (markup/xhtml.py), and what others wrote or changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from attrs import define, field
from lxml import etree

from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.io.deadline import check_time
from newsdoc.markup.layout import Role
from newsdoc.markup.names import LANG
from newsdoc.markup.reading.addresses import href_of
from newsdoc.markup.reading.elements import HEADINGS, LISTS, NOTES, TEXTS, Node, classes_of, holds_blocks, local_name, nodes_of, role_of, text_of
from newsdoc.markup.reading.figures import figure_texts, picture_of_figure, rest_of_figure
from newsdoc.markup.reading.inline import InlineReader
from newsdoc.markup.reading.names import part_name
from newsdoc.markup.reading.parts import SeenNote, SeenPart, SeenText, joined_anchors, one_line
from newsdoc.markup.reading.texts import in_lines
from newsdoc.markup.reading.xhtml_lists import items_of
from newsdoc.markup.reading.xhtml_tables import caption_of, rows_of, stray_nodes
from newsdoc.model import ATTRIBUTION_KINDS, Block, Break, Figure, Footnote, Heading, List, Paragraph, Quote, Table, is_language_tag

__all__ = ["XhtmlReader"]

_LOWEST = 4


@define
class XhtmlReader:
    """Reads the pages of one article.

    picture: where an img's src leads: the name of the medium in the article, or None. file, part: what findings call it.
    has_roles: whether a class or name of those read so far says what part of an article it is.
    """

    picture: Callable[[str], str | None]
    report: Report
    file: str | None = None
    part: str | None = None
    has_roles: bool = field(init=False, default=False)
    _inline: InlineReader = field(init=False)
    _has_headline: bool = field(init=False, default=False)
    _language: str | None = field(init=False, default=None)  # of the element around that says one

    @_inline.default
    def _make_inline(self) -> InlineReader:
        return InlineReader(self.report, self.file)

    def parts(self, page: etree._Element) -> Iterator[SeenPart]:
        """The parts of a page, or of its body, in the order in which they stand."""
        self._has_headline = self._has_headline or any("headline" in classes_of(element) for element in page.iter(etree.Element))
        yield from self._flow(nodes_of(page))

    # --- what stands where ---

    def _flow(self, nodes: Iterable[Node]) -> Iterator[SeenPart]:
        """Blocks, and what stands between them as paragraphs."""
        between: list[Node] = []
        for node in nodes:
            check_time()
            if isinstance(node, str) or not holds_blocks(node):
                between.append(node)
                continue
            yield from self._loose(between)
            between = []
            yield from self._element(node, local_name(node))
        yield from self._loose(between)

    def _loose(self, nodes: list[Node]) -> Iterator[SeenPart]:
        if any(not isinstance(node, str) or node.strip() for node in nodes):
            yield from self._with_pictures(self._text_block(self._inline.read(nodes), "p", None, self._language))

    def _element(self, element: etree._Element, tag: str) -> Iterator[SeenPart]:
        name = part_name(element.get("id"))
        role = role_of(element, tag, name)
        self.has_roles = self.has_roles or name is not None or role != "block"
        if tag in TEXTS and not any(map(holds_blocks, element)):
            yield from self._with_pictures(self._text(element, tag, role, name))
        elif role in NOTES.values():
            yield from self._with_pictures(self._note(element, role, name))
        elif tag == "aside" and "footnote" in classes_of(element):
            yield from self._with_pictures(self._footnote(element, name))
        elif tag in LISTS:
            yield from self._with_pictures(self._list(element, tag, name))
        elif tag == "blockquote":
            yield from self._quotes(element, name)
        elif tag == "table":
            yield from self._with_pictures(self._table(element, name))
        elif tag == "figure":
            yield from self._figure(element, name)
        elif tag == "hr":
            yield SeenPart("block", Break(language=self._own_language(element)), name)
        else:
            yield from self._within(element)

    def _within(self, element: etree._Element) -> Iterator[SeenPart]:
        """What stands in an element that only wraps it, in the language that it says."""
        around, self._language = self._language, self._own_language(element)
        yield from self._flow(nodes_of(element))
        self._language = around

    def _with_pictures(self, parts: Iterable[SeenPart]) -> Iterator[SeenPart]:
        """The parts, and then the pictures that stood within their text, as blocks of their own."""
        yield from parts
        pictures, self._inline.pictures = self._inline.pictures, []
        for picture in pictures:
            yield SeenPart("block", Figure(**self._image(picture)))

    def _own_language(self, element: etree._Element) -> str | None:
        language = element.get(LANG) or element.get("lang")
        return language if language and is_language_tag(language) else self._language

    # --- texts ---

    def _text(self, element: etree._Element, tag: str, role: Role, name: str | None) -> Iterator[SeenPart]:
        if tag == "h1" and role == "block" and not self._has_headline:
            role, self._has_headline = "headline", True
        seen = self._inline.read(nodes_of(element), keeps_space=tag == "pre")
        if role == "block":
            yield from self._text_block(seen, tag, name, self._own_language(element))
            return
        text = one_line([seen.text])
        if seen.marks:
            self._tell("markup-left-out", f"the {role} is kept as plain text: {text[:80]}", element)
        if text and role == "attribution":
            kind = next((known for known in ATTRIBUTION_KINDS if known in classes_of(element)), None)
            yield SeenPart(role, text, name, kind=kind)
        elif text and role in NOTES.values():
            yield SeenPart(role, SeenNote(None, (text,)), name)
        elif text:
            yield SeenPart(role, text, name)

    def _text_block(self, seen: SeenText, tag: str, name: str | None, language: str | None) -> Iterator[SeenPart]:
        if not seen.text.strip():
            return
        block: Block
        if tag in HEADINGS:
            block = Heading(seen.text, seen.marks, language=language, level=min(max(HEADINGS[tag] - 1, 1), _LOWEST))
        elif tag == "blockquote":
            block = Quote(seen.text, seen.marks, language=language)
        else:
            block = Paragraph(seen.text, seen.marks, language=language)
        yield SeenPart("block", block, name, seen.anchors)

    def _lines(self, nodes: Iterable[Node]) -> list[SeenText]:
        """The texts of inline content and of the blocks among it, each block a line of its own; none that are blank."""
        lines: list[SeenText] = []
        between: list[Node] = []
        for node in nodes:
            if isinstance(node, str) or not holds_blocks(node):
                between.append(node)
            else:
                lines += [self._inline.read(between), *self._lines(nodes_of(node))]
                between = []
        lines.append(self._inline.read(between))
        return [line for line in lines if line.text.strip()] if len(lines) > 1 else lines

    def _cell_text(self, nodes: Iterable[Node]) -> SeenText:
        """The text of an item, cell or caption."""
        return in_lines(self._lines(nodes) or [SeenText("")])

    def _note(self, element: etree._Element, role: Role, name: str | None) -> Iterator[SeenPart]:
        """Its heading, and each block of text in it as a paragraph; a heading of which nothing else is left is one."""
        first = next((child for child in element if local_name(child) in TEXTS), None)
        has_heading = first is not None and ("heading" in classes_of(first) or local_name(first) in HEADINGS)
        lines = [line for seen in self._lines(nodes_of(element)) if (line := one_line([seen.text]))]
        heading = lines.pop(0) if has_heading and len(lines) > 1 else None
        if lines:
            yield SeenPart(role, SeenNote(heading, tuple(lines)), name)

    def _footnote(self, element: etree._Element, name: str | None) -> Iterator[SeenPart]:
        """A text that begins with a label and a blank; without a label, or with nothing else, it is a paragraph like others."""
        label_element = next((child for child in element.iter(etree.Element) if "label" in classes_of(child)), None)
        label = one_line([text_of([label_element])]) if label_element is not None else ""
        if label_element is None or not label:
            yield from self._flow(nodes_of(element))
            return
        label_element.text, label_element.tail = "", (label_element.tail or "").removeprefix(" ")
        del label_element[:]
        seen = self._cell_text(nodes_of(element))
        if seen.text.strip():
            block = Footnote(seen.text, seen.marks, label=label, language=self._own_language(element))
            yield SeenPart("block", block, name, seen.anchors)
        else:
            yield from self._text_block(SeenText(label), "p", name, self._own_language(element))

    def _quotes(self, element: etree._Element, name: str | None) -> Iterator[SeenPart]:
        """Each paragraph of a quotation as one of its own."""
        for part in self._within(element):
            if isinstance(part.content, Paragraph):
                quote = Quote(part.content.text, part.content.marks, language=part.content.language)
                yield SeenPart("block", quote, name, part.anchors)
                name = None
            else:
                yield part

    # --- lists, tables, figures ---

    def _list(self, element: etree._Element, tag: str, name: str | None) -> Iterator[SeenPart]:
        texts: list[SeenText] = []
        items = list(items_of(element, self._cell_text, texts))
        if items:
            block = List(items, ordered=tag == "ol", language=self._own_language(element))
            yield SeenPart("block", block, name, joined_anchors(texts))

    def _table(self, element: etree._Element, name: str | None) -> Iterator[SeenPart]:
        yield from self._flow(stray_nodes(element))
        rows, texts = rows_of(element, self._cell_text)
        caption = caption_of(element, self._cell_text)
        if caption and not rows:
            yield from self._text_block(caption, "p", name, self._own_language(element))
        elif rows:
            line = one_line([caption.text]) if caption else ""
            anchors = joined_anchors([*texts, caption] if caption and line else texts)
            yield SeenPart("block", Table(rows, caption=line or None, language=self._own_language(element)), name, anchors)

    def _figure(self, element: etree._Element, name: str | None) -> Iterator[SeenPart]:
        """What it shows with caption and credit; further pictures and other content come after it as blocks of their own."""
        texts = {kind: self._cell_text(nodes) for kind, nodes in figure_texts(element).items()}
        in_texts, self._inline.pictures = self._inline.pictures, []
        lines = {kind: one_line([text.text]) or None for kind, text in texts.items()}
        shown = picture_of_figure(element)
        if shown is not None and any(local_name(around) == "figcaption" for around in shown.iterancestors()):
            in_texts = in_texts[1:]
        others = list(self._with_pictures(self._flow(nodes_of(rest_of_figure(element, shown)))))
        if shown is not None or lines.get("caption") or lines.get("credit") or not others:
            figure = Figure(**self._shown(shown), caption=lines.get("caption"), credit=lines.get("credit"), language=self._own_language(element))
            yield SeenPart("block", figure, name, joined_anchors([texts[kind] for kind in ("caption", "credit") if lines.get(kind)]))
        yield from others
        for picture in in_texts:
            yield SeenPart("block", Figure(**self._image(picture)))

    def _shown(self, element: etree._Element | None) -> dict[str, str | None]:
        """What the figure shows: a picture, a link to one, or words for one."""
        if element is None:
            return {}
        if local_name(element) == "img":
            return self._image(element)
        text = one_line([text_of(nodes_of(element))]) or None
        address = element.get("href", "")
        return {"href": href_of(address), "alt": text if text != address else None}

    def _image(self, element: etree._Element) -> dict[str, str | None]:
        alt = one_line([element.get("alt", "")]) or None
        source = element.get("src", "")
        medium = self.picture(source)
        if medium is not None:
            return {"media": medium, "alt": alt}
        if href_of(source):
            return {"href": href_of(source), "alt": alt}
        self._tell("picture-left-out", f"there is no picture at {source[:200]!r}", element)
        return {"alt": alt}

    def _tell(self, code: str, message: str, element: etree._Element) -> None:
        line = element.sourceline if isinstance(element.sourceline, int) else None
        self.report(Diagnostic(code, message, Place(file=self.file, part=self.part, line=line)))
