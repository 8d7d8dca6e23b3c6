"""XHTML's inline content as a text with marks and anchors."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import define, field
from lxml import etree

from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.markup.names import LANG
from newsdoc.markup.reading.addresses import href_of
from newsdoc.markup.reading.elements import Node, classes_of, is_seen, local_name, nodes_of, text_of
from newsdoc.markup.reading.names import anchor_name
from newsdoc.markup.reading.parts import SeenText, one_line
from newsdoc.markup.reading.texts import TextBuilder
from newsdoc.model import MarkType, is_href, is_language_tag, is_line

__all__ = ["InlineReader"]

_LOOKS: dict[str, MarkType] = {
    **dict.fromkeys(("strong", "b"), "strong"),
    **dict.fromkeys(("em", "i"), "emphasis"),
    **dict.fromkeys(("u", "ins"), "underline"),
    **dict.fromkeys(("s", "strike", "del"), "strike"),
    **dict.fromkeys(("code", "kbd", "samp", "tt"), "code"),
    "sub": "subscript",
    "sup": "superscript",
}

# Elements of HTML in which words stand beside a text rather than in it.
_NAMES_OF_PARTS = "audio button canvas caption datalist desc iframe legend object optgroup option output select svg text textarea title video"
_PARTS = frozenset(_NAMES_OF_PARTS.split())
# Elements of HTML that part no words.
_NAMES_IN_WORDS = """
a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb ruby s samp small span strike strong sub sup
time tspan tt u var wbr
"""
_IN_WORDS = frozenset(_NAMES_IN_WORDS.split())


@define
class InlineReader:
    """Reads the inline content of one document. pictures: the img elements that were met since they were last taken."""

    report: Report
    file: str | None = None
    pictures: list[etree._Element] = field(factory=list)

    def read(self, nodes: Iterable[Node], *, keeps_space: bool = False) -> SeenText:
        """The text of some nodes.

        White space counts as it stands where newsdoc wrote it; a line feed in it shows that somebody laid the markup out
        anew, and then it is folded as a browser does it.
        """
        given = list(nodes)
        builder = TextBuilder(folds=not keeps_space and any("\n" in text for text in _raw_texts(given)))
        self._read(given, builder)
        return builder.finish()

    def _read(self, nodes: Iterable[Node], builder: TextBuilder) -> None:
        for node in nodes:
            if isinstance(node, str):
                builder.add(node)
            elif is_seen(node):
                self._element(node, local_name(node), builder)

    def _element(self, element: etree._Element, name: str, builder: TextBuilder) -> None:
        if name == "br":
            builder.add_break()
            return
        if name == "img":
            self.pictures.append(element)
            return
        if name in _IN_WORDS:
            self._words(element, name, builder)
        else:
            self._part(element, name, builder)

    def _part(self, element: etree._Element, name: str, builder: TextBuilder) -> None:
        """An element that is none of a line: it does not touch another, and one without words parts those that it stands between.

        Of elements that nobody knows, text after them may go on with the word, as endings of names do.
        """
        before = element.getprevious()
        name_before = local_name(before) if before is not None and not before.tail else ""
        start = builder.length
        if name in _PARTS or (name_before and name_before not in _IN_WORDS):
            builder.part()
        self._read(nodes_of(element), builder)
        if name in _PARTS or start == builder.length:
            builder.part()

    def _words(self, element: etree._Element, name: str, builder: TextBuilder) -> None:
        start = builder.length
        self._read(nodes_of(element), builder)
        if name in _LOOKS:
            builder.mark(_LOOKS[name], start)
        elif name == "ruby":
            self._ruby(one_line(text_of(nodes_of(rt)) for rt in element if local_name(rt) == "rt"), start, builder)
        elif name == "a":
            self._link(element, start, builder)
        elif name in ("span", "cite"):
            self._span(element, start, builder)

    def _link(self, element: etree._Element, start: int, builder: TextBuilder) -> None:
        address = element.get("href", "")
        href = href_of(address)
        label = element.get("data-label")
        if "note" in classes_of(element) and label and is_line(label):
            builder.mark("note", start, "label", label)
        elif href:
            builder.mark("link", start, "href", href)
        elif address and not address.startswith("#"):
            place = Place(file=self.file, line=element.sourceline if isinstance(element.sourceline, int) else None)
            self.report(Diagnostic("link-left-out", f"the text of a link to {address[:200]!r} is kept, the link is not", place))

    def _span(self, element: etree._Element, start: int, builder: TextBuilder) -> None:
        anchor = anchor_name(element.get("id")) or anchor_name(element.get("data-part-of"))
        if anchor:
            builder.anchor(anchor, start)
        language = element.get(LANG) or element.get("lang")
        if language and is_language_tag(language):
            builder.mark("language", start, "language", language)
        classes = classes_of(element)
        href, label = element.get("data-href", ""), element.get("data-label", "")
        if "dateline" in classes:
            builder.mark("dateline", start)
        elif "link" in classes and is_href(href):
            builder.mark("link", start, "href", href)
        elif "note" in classes and is_line(label):
            builder.mark("note", start, "label", label)
        elif "ruby" in classes:
            self._ruby(element.get("data-reading", ""), start, builder)

    def _ruby(self, reading: str, start: int, builder: TextBuilder) -> None:
        if is_line(reading):
            builder.mark("ruby", start, "reading", reading)


def _raw_texts(nodes: Iterable[Node]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, str):
            yield node
        else:
            yield from _raw_texts(nodes_of(node))
