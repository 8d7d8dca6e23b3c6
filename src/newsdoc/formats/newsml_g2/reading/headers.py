"""The header that some agencies put into the body: a block of metadata with the headline among it."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator

from attrs import define, field
from lxml import etree

from newsdoc.codec import Plain
from newsdoc.formats.entry import timestamp
from newsdoc.formats.newsml_g2.reading.values import line_in
from newsdoc.markup.layout import Role
from newsdoc.markup.reading.elements import BLOCKS, HEADINGS, classes_of, local_name, nodes_of
from newsdoc.markup.reading.parts import SeenNote, SeenPart
from newsdoc.model import Paragraph

__all__ = ["Header", "without_header"]

_WRAPPERS = frozenset(("article", "main", "div", "section"))
_LINES: tuple[Role, ...] = ("kicker", "headline", "deck")
# What classes call the first paragraphs of a text.
_LEADS = frozenset(["lead", "lede", "intro", "introduction", "ingress", "vorspann", "teaser", "chapo", "chapeau", "entradilla", "sommario", "lid"])
_WORD = re.compile(r"\w+")


@define
class Header:
    """What a header says.

    parts: its printed lines. facts: the article's fields. repeated: lines that only say the metadata again.
    """

    parts: list[SeenPart] = field(factory=list)
    facts: Plain = field(factory=dict)
    repeated: list[str] = field(factory=list)


def without_header(body: etree._Element, metadata: str) -> tuple[etree._Element, Header]:
    """The body without the header that it starts with, and the header. metadata: the words of the item's metadata."""
    header = _header_of(body)
    if header is None:
        return body, Header()
    page = copy.deepcopy(body)
    inner = _header_of(page)
    parent = inner.getparent() if inner is not None else None
    if inner is not None and parent is not None:
        parent.text = f"{parent.text or ''}{inner.tail or ''}"
        parent.remove(inner)
    return page, _read(header, set(_WORD.findall(metadata)))


def _header_of(body: etree._Element) -> etree._Element | None:
    element = body
    while not (element.text or "").strip():
        first = next(element.iterchildren(etree.Element), None)
        if first is None:
            return None
        if local_name(first) == "header":
            return first
        if local_name(first) not in _WRAPPERS:
            return None
        element = first
    return None


def _read(header: etree._Element, metadata: set[str]) -> Header:
    """Headings above and below the headline are kicker and deck. Other lines are notes to editors where the metadata do not say them."""
    from newsdoc.parsing.text.shape import is_prose  # the parser is slow to load

    found = Header()
    for element in _lines(header):
        text = line_in(element)
        role = _role(element, found)
        if moment := timestamp(element.get("datetime") or element.get("data-datetime")):
            _put_moment(found, element, moment, text)
        if role is not None:
            found.parts.append(SeenPart(role, text))
        elif local_name(element) == "p" and (is_prose(text) or _LEADS.intersection(classes_of(element))):
            found.parts.append(SeenPart("block", Paragraph(text)))
        elif "published" in found.facts and found.facts["published"].get("printed") == text:
            continue
        elif metadata.issuperset(_WORD.findall(text)):
            found.repeated.append(text)
        else:
            found.parts.append(SeenPart("editor-note", SeenNote(None, (text,))))
    return found


def _lines(element: etree._Element) -> Iterator[etree._Element]:
    """The elements that hold a line each; text that stands beside them is put into one."""
    for child in nodes_of(element):
        if isinstance(child, str):
            if child.strip():
                line = etree.Element("p")
                line.text = child
                yield line
        elif local_name(child) in BLOCKS and any(local_name(inner) in BLOCKS for inner in child.iterdescendants(etree.Element)):
            yield from _lines(child)
        elif line_in(child):
            yield child


def _role(element: etree._Element, found: Header) -> Role | None:
    classes = classes_of(element)
    if "byline" in classes:
        return "byline"
    met = {part.role for part in found.parts}
    wanted: Role | None = next((role for role in _LINES if role in classes), None)
    if wanted is None and local_name(element) in HEADINGS:
        wanted = "headline" if local_name(element) == "h1" else "deck" if "headline" in met else "kicker"
    return wanted if wanted not in met else None


def _put_moment(found: Header, element: etree._Element, moment: Plain, text: str) -> None:
    """A moment is when it was published, or the end of an embargo where a class says so."""
    if any(word.startswith("embargo") for word in classes_of(element)):
        found.facts.setdefault("embargoed", moment)
    elif local_name(element) == "time":
        found.facts.setdefault("published", {**moment, "printed": text})
