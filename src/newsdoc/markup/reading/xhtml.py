"""XHTML as the printed parts of an article: those that newsdoc wrote (markup/xhtml.py), and what others wrote or changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from attrs import define, field
from lxml import etree

from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.markup.layout import Role
from newsdoc.markup.names import LANG
from newsdoc.markup.reading.inline import InlineReader, Node, classes_of, local_name, nodes_of, text_of
from newsdoc.markup.reading.names import part_name, role_of_name
from newsdoc.markup.reading.parts import SeenNote, SeenPart, SeenText, joined_anchors, one_line
from newsdoc.markup.reading.xhtml_tables import table_of
from newsdoc.model import (
    ATTRIBUTION_KINDS,
    Block,
    Break,
    Figure,
    Footnote,
    Heading,
    Item,
    List,
    Paragraph,
    Quote,
    is_href,
    is_language_tag,
)

__all__ = ["XhtmlReader"]

_LINES: dict[str, Role] = {
    "kicker": "kicker",
    "headline": "headline",
    "deck": "deck",
    "byline": "byline",
    "dateline": "dateline",
    "published": "published",
    "modified": "modified",
}
_NOTES: dict[str, Role] = {"outlet-note": "outlet-note", "author-note": "author-note", "editor-note": "editor-note"}
_HEADINGS = {f"h{number}": number for number in range(1, 7)}
_TEXTS = frozenset((*_HEADINGS, "p", "pre", "dt", "dd", "address", "summary", "legend"))
_UNSEEN = frozenset(("script", "style", "template", "head", "noscript"))
_CONTAINERS = frozenset(
    ("div", "section", "article", "main", "header", "footer", "nav", "aside", "body", "html", "center", "details", "dl", "fieldset", "form", "hgroup")
)
_BLOCKS = _TEXTS | _CONTAINERS | frozenset(("ul", "ol", "menu", "table", "figure", "blockquote", "hr"))
_DEEPEST = 8
_LOWEST = 4


@define
class XhtmlReader:
    """Reads one document.

    picture: where an img's src leads: the name of the medium in the article, or None. file, part: what findings call it.
    """

    picture: Callable[[str], str | None]
    report: Report
    file: str | None = None
    part: str | None = None
    _inline: InlineReader = field(init=False)
    _has_headline: bool = field(init=False, default=False)

    @_inline.default
    def _make_inline(self) -> InlineReader:
        return InlineReader(self.report, self.file)

    def parts(self, body: etree._Element) -> Iterator[SeenPart]:
        """The parts in the order in which they stand."""
        self._has_headline = any("headline" in classes_of(element) for element in body.iter(etree.Element))
        yield from self._flow(nodes_of(body))

    # --- what stands where ---

    def _flow(self, nodes: Iterable[Node]) -> Iterator[SeenPart]:
        """Blocks, and what stands between them as paragraphs."""
        between: list[Node] = []
        for node in nodes:
            if isinstance(node, str) or local_name(node) not in _BLOCKS:
                between.append(node)
                continue
            yield from self._loose(between)
            between = []
            yield from self._element(node, local_name(node))
        yield from self._loose(between)

    def _loose(self, nodes: list[Node]) -> Iterator[SeenPart]:
        if any(not isinstance(node, str) or node.strip() for node in nodes):
            yield from self._with_pictures(self._text_block(self._inline.read(nodes), "p", None))

    def _element(self, element: etree._Element, tag: str) -> Iterator[SeenPart]:
        name = part_name(element.get("id"))
        role = _role(element, tag, name)
        if tag in _TEXTS:
            yield from self._with_pictures(self._text(element, tag, role, name))
        elif role in _NOTES.values():
            yield from self._note(element, role, name)
        elif tag == "aside" and "footnote" in classes_of(element):
            yield from self._footnote(element, name)
        elif tag in ("ul", "ol", "menu"):
            yield from self._list(element, tag, name)
        elif tag == "blockquote":
            yield from self._quotes(element, name)
        elif tag == "table":
            yield from self._table(element, name)
        elif tag == "figure":
            yield self._figure(element, name)
        elif tag == "hr":
            yield SeenPart("block", Break(language=_language(element)), name)
        else:
            yield from self._flow(nodes_of(element))

    def _with_pictures(self, parts: Iterable[SeenPart]) -> Iterator[SeenPart]:
        """The parts, and then the pictures that stood within their text, as blocks of their own."""
        yield from parts
        pictures, self._inline.pictures = self._inline.pictures, []
        for picture in pictures:
            yield SeenPart("block", Figure(**self._image(picture)))

    # --- texts ---

    def _text(self, element: etree._Element, tag: str, role: Role, name: str | None) -> Iterator[SeenPart]:
        if tag == "h1" and role == "block" and not self._has_headline:
            role, self._has_headline = "headline", True
        seen = self._inline.read(nodes_of(element), keeps_space=tag == "pre")
        if role == "block":
            yield from self._text_block(seen, tag, name, _language(element))
            return
        text = one_line([seen.text])
        if seen.marks:
            self._tell("markup-left-out", f"the {role} is kept as plain text: {text[:80]}", element)
        if text and role == "attribution":
            kind = next((known for known in ATTRIBUTION_KINDS if known in classes_of(element)), None)
            yield SeenPart(role, text, name, kind=kind)
        elif text and role in _NOTES.values():
            yield SeenPart(role, SeenNote(None, (text,)), name)
        elif text:
            yield SeenPart(role, text, name)

    def _text_block(self, seen: SeenText, tag: str, name: str | None, language: str | None = None) -> Iterator[SeenPart]:
        if not seen.text.strip():
            return
        block: Block
        if tag in _HEADINGS:
            block = Heading(seen.text, seen.marks, language=language, level=min(max(_HEADINGS[tag] - 1, 1), _LOWEST))
        elif tag == "blockquote":
            block = Quote(seen.text, seen.marks, language=language)
        else:
            block = Paragraph(seen.text, seen.marks, language=language)
        yield SeenPart("block", block, name, seen.anchors)

    def _note(self, element: etree._Element, role: Role, name: str | None) -> Iterator[SeenPart]:
        """Its heading, and each block of text in it as a paragraph."""
        heading: str | None = None
        paragraphs: list[str] = []
        first = next((child for child in element if local_name(child) in _TEXTS), None)
        has_heading = first is not None and ("heading" in classes_of(first) or local_name(first) in _HEADINGS)
        for part in self._flow(nodes_of(element)):
            text = part.content if isinstance(part.content, str) else "" if isinstance(part.content, SeenNote) else part.content.visible_text
            line = one_line([text])
            if line and has_heading and heading is None and not paragraphs:
                heading = line
            elif line:
                paragraphs.append(line)
        if paragraphs:
            yield SeenPart(role, SeenNote(heading, tuple(paragraphs)), name)

    def _footnote(self, element: etree._Element, name: str | None) -> Iterator[SeenPart]:
        """A paragraph that begins with a label and a blank; without a label it is a paragraph like others."""
        inner = next((child for child in element if local_name(child) == "p"), element)
        nodes = list(nodes_of(inner))
        first = next((number for number, node in enumerate(nodes) if not isinstance(node, str) and "label" in classes_of(node)), None)
        label_node = nodes[first] if first is not None else None
        label = one_line([text_of([label_node])]) if label_node is not None else ""
        if not label:
            yield from self._flow(nodes_of(element))
            return
        rest = nodes[(first or 0) + 1 :]
        if rest and isinstance(rest[0], str):
            rest[0] = rest[0].removeprefix(" ")
        seen = self._inline.read(rest)
        if seen.text.strip():
            yield SeenPart("block", Footnote(seen.text, seen.marks, label=label, language=_language(element)), name, seen.anchors)

    def _quotes(self, element: etree._Element, name: str | None) -> Iterator[SeenPart]:
        """Each paragraph of a quotation as one of its own."""
        blocks = [child for child in element if local_name(child) in _BLOCKS]
        if not blocks:
            yield from self._with_pictures(self._text_block(self._inline.read(nodes_of(element)), "blockquote", name, _language(element)))
            return
        for part in self._flow(nodes_of(element)):
            if isinstance(part.content, Paragraph):
                quote = Quote(part.content.text, part.content.marks, language=part.content.language or _language(element))
                yield SeenPart("block", quote, name, part.anchors)
                name = None
            else:
                yield part

    # --- lists, tables, figures ---

    def _list(self, element: etree._Element, tag: str, name: str | None) -> Iterator[SeenPart]:
        texts: list[SeenText] = []
        items = list(self._items(element, 0, texts))
        if items:
            block = List(items, ordered=tag == "ol", language=_language(element))
            yield from self._with_pictures([SeenPart("block", block, name, joined_anchors(texts))])

    def _items(self, element: etree._Element, depth: int, texts: list[SeenText]) -> Iterator[Item]:
        for child in element:
            if local_name(child) in ("ul", "ol", "menu"):
                yield from self._items(child, depth + 1, texts)
            elif local_name(child) == "li":
                inner = [node for node in nodes_of(child) if isinstance(node, str) or local_name(node) not in ("ul", "ol", "menu")]
                seen = self._cell_text(inner)
                texts.append(seen)
                yield Item(seen.text, seen.marks, level=_level(child, depth))
                for nested in child:
                    if local_name(nested) in ("ul", "ol", "menu"):
                        yield from self._items(nested, depth + 1, texts)

    def _cell_text(self, nodes: list[Node]) -> SeenText:
        """The text of an item or cell: inline content, or paragraphs, which become lines of one text."""
        if not any(not isinstance(node, str) and local_name(node) in _BLOCKS for node in nodes):
            return self._inline.read(nodes)
        flat: list[Node] = []
        for node in nodes:
            if isinstance(node, str):
                flat += [node] if node.strip() else []
            else:
                if flat and local_name(node) in _BLOCKS:
                    flat.append(etree.Element("br"))
                flat += nodes_of(node) if local_name(node) in _BLOCKS else [node]
        return self._inline.read(flat)

    def _table(self, element: etree._Element, name: str | None) -> Iterator[SeenPart]:
        found = table_of(element, self._cell_text, _language(element))
        if found is not None:
            table, texts = found
            yield from self._with_pictures([SeenPart("block", table, name, joined_anchors(texts))])

    def _figure(self, element: etree._Element, name: str | None) -> SeenPart:
        texts = dict(self._figure_texts(element))
        figure = Figure(
            **self._shown(element),
            caption=one_line([texts["caption"].text]) or None if "caption" in texts else None,
            credit=one_line([texts["credit"].text]) or None if "credit" in texts else None,
            language=_language(element),
        )
        return SeenPart("block", figure, name, joined_anchors([texts[key] for key in ("caption", "credit") if key in texts]))

    def _figure_texts(self, element: etree._Element) -> Iterator[tuple[str, SeenText]]:
        """Caption and credit; a caption that says no more of itself is all caption."""
        for caption in element:
            if local_name(caption) == "figcaption":
                marked = [(kind, span) for span in caption.iter(etree.Element) for kind in ("caption", "credit") if kind in classes_of(span)]
                if marked:
                    yield from ((kind, self._inline.read(nodes_of(span))) for kind, span in marked)
                else:
                    yield "caption", self._cell_text(list(nodes_of(caption)))

    def _shown(self, element: etree._Element) -> dict[str, str | None]:
        """What the figure shows: a picture, a link to one, or words for one."""
        for child in element.iter(etree.Element):
            if local_name(child) == "img":
                return self._image(child)
            text = one_line([text_of(nodes_of(child))]) or None
            if local_name(child) == "a" and "picture" in classes_of(child):
                href = child.get("href", "")
                return {"href": href if is_href(href) else None, "alt": text if text != href else None}
            if local_name(child) == "p" and "alt" in classes_of(child):
                return {"alt": text}
        return {}

    def _image(self, element: etree._Element) -> dict[str, str | None]:
        alt = one_line([element.get("alt", "")]) or None
        source = element.get("src", "")
        medium = self.picture(source)
        if medium is not None:
            return {"media": medium, "alt": alt}
        if is_href(source):
            return {"href": source, "alt": alt}
        self._tell("picture-left-out", f"there is no picture at {source[:200]!r}", element)
        return {"alt": alt}

    def _tell(self, code: str, message: str, element: etree._Element) -> None:
        line = element.sourceline if isinstance(element.sourceline, int) else None
        self.report(Diagnostic(code, message, Place(file=self.file, part=self.part, line=line)))


def _role(element: etree._Element, tag: str, name: str | None) -> Role:
    """What an element's class says it is, or else its name."""
    classes = classes_of(element)
    for known in classes:
        if known in _LINES and tag in _TEXTS:
            return _LINES[known]
        if known == "attribution" and tag in _TEXTS:
            return "attribution"
        if known in _NOTES:
            return _NOTES[known]
    return role_of_name(name) if name else "block"


def _language(element: etree._Element) -> str | None:
    language = element.get(LANG) or element.get("lang")
    return language if language and is_language_tag(language) else None


def _level(element: etree._Element, depth: int) -> int:
    given = element.get("data-level", "")
    return min(int(given) if given.isascii() and given.isdigit() and len(given) == 1 else depth, _DEEPEST)
