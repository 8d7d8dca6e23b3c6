"""NITF as the printed parts of an article (IPTC, News Industry Text Format 3.x): its body read as the XHTML that it is like.

The tables say which element is which of XHTML's. What they do not know is inline, and its text is kept.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Iterator

from lxml import etree

from newsdoc.diagnostics import Report
from newsdoc.markup.layout import Role
from newsdoc.markup.names import LANG
from newsdoc.markup.reading.elements import BLOCKS, classes_of, local_name
from newsdoc.markup.reading.nitf_media import CREDIT, as_figure, put_into
from newsdoc.markup.reading.nitf_words import keep_apart
from newsdoc.markup.reading.parts import SeenPart
from newsdoc.markup.reading.xhtml import XhtmlReader
from newsdoc.model import Heading, Paragraph

__all__ = ["nitf_parts"]

_UNSEEN = "template"
_UNWRAPPED = "unwrapped"
# An element → XHTML's, with its classes. Those that have the same name and meaning in both are left out.
_XHTML: dict[str, str] = {
    "hl1": "h1",
    "hl2": "h2",
    "byline": "p.byline",
    "dateline": "p.dateline",
    "distributor": "p.attribution.agency",
    "rights": "p.attribution.copyright",
    "datasource": "p.attribution.source",
    "tagline": "p.author-note",
    "bibliography": "p",
    "note": "aside.editor-note",
    "fn": "aside.footnote",
    "media": "figure",
    "media-object": _UNSEEN,  # bytes, and no words
    "media-caption": "figcaption",
    "media-producer": "figcaption",
    "bq": "blockquote",
    "credit": "p",
    "lang": "span",
    **dict.fromkeys(("body.head", "hedline", "abstract", "body.content", "block", "body.end", "nitf-table", "custom-table"), "div"),
}
# The same for elements that mean something else within certain others.
_XHTML_WITHIN: dict[tuple[str, str], str] = {
    ("hedline", "hl1"): "h1.headline",
    ("hedline", "hl2"): "p.deck",
    ("body.head", "abstract"): _UNSEEN,
    ("note", "body.content"): _UNWRAPPED,
    ("fn", "body.content"): _UNWRAPPED,
    **{(around, "copyrite"): "p.attribution.copyright" for around in ("body.head", "body.content", "block", "body.end")},
}
# The same for elements of a class, where it says more than the name: of an em what it looks like, of a crosshead its level.
_XHTML_OF_CLASS: dict[str, str] = {
    **{f"em.{look}": "strong" for look in ("bold", "bf", "b", "strong")},
    **{f"em.{look}": "u" for look in ("underline", "u")},
    "em.strike": "s",
    "em.subscript": "sub",
    "em.superscript": "sup",
    "em.code": "code",
    "a.dateline": "span",
    **{f"hl2.level-{level}": f"h{level + 1}" for level in (2, 3, 4)},
}
_WITH_HEAD = frozenset(("nitf", "body", "datacontent"))
# What holds one line of text, so that blocks in it are none.
_LINES = frozenset(("kicker", "headline", "deck", "byline", "dateline", "attribution"))
# What a line is where there was one of its role before.
_AGAIN: dict[Role, Callable[[str], SeenPart]] = {
    "headline": lambda text: SeenPart("block", Heading(text)),
    "byline": lambda text: SeenPart("attribution", text, kind="byline"),
    "dateline": lambda text: SeenPart("block", Paragraph(text)),
}


def nitf_parts(element: etree._Element, reader: XhtmlReader) -> Iterator[SeenPart]:
    """The printed parts of a nitf, body or body.content element, whatever its namespace; it stays as it is.

    Those of body.head come first with their roles, then those of body.content, then those of body.end. The abstract in
    body.head is not among them, as it is the article's description, but where the head is not at the head. reader: takes pictures and findings.
    """
    yield from _each_line_once(reader.parts(_as_xhtml(element, reader.report, reader.file)))


def _each_line_once(parts: Iterable[SeenPart]) -> Iterator[SeenPart]:
    """The parts; a further headline, byline or dateline is a heading, credit line or paragraph, as an article has one."""
    met = set()
    for part in parts:
        yield _AGAIN[part.role](part.content) if part.role in met and part.role in _AGAIN and isinstance(part.content, str) else part
        met.add(part.role)


def _as_xhtml(element: etree._Element, report: Report, file: str | None) -> etree._Element:
    """A copy in which XHTML's names stand for NITF's."""
    page = copy.deepcopy(element)
    named = [(inner, local_name(inner), _name_around(inner)) for inner in page.iter(etree.Element)]
    for inner, name, around in named:
        keep_apart(inner, name, around)
    in_lines = set()
    for inner, name, around in named:
        if name == "media":
            as_figure(inner, report, file)
        tag, *classes = _names(inner, name, around)
        if inner.getparent() in in_lines:
            tag, classes = "span" if tag in BLOCKS else tag, []
            in_lines.add(inner)
        elif not _LINES.isdisjoint(classes):
            in_lines.add(inner)
        _rename(inner, name, tag, classes)
    etree.strip_tags(page, _UNWRAPPED)
    return page


def _name_around(element: etree._Element) -> str:
    """A head that stands elsewhere is none: its abstract is printed."""
    around = element.getparent()
    name = local_name(around) if around is not None else ""
    holder = around.getparent() if around is not None else None
    return "" if name == "body.head" and holder is not None and local_name(holder) not in _WITH_HEAD else name


def _names(element: etree._Element, name: str, around: str) -> list[str]:
    """The name in XHTML, and the classes: the element's own, then those that its name stands for."""
    own = classes_of(element)
    known = next((_XHTML_OF_CLASS[key] for kind in own if (key := f"{name}.{kind.lower()}") in _XHTML_OF_CLASS), None)
    if known is None and name == "hedline" and len(element) == 0:
        known = "h1.headline"
    known = known or _XHTML_WITHIN.get((around, name)) or _XHTML.get(name)
    tag, *classes = known.split(".") if known else [name]
    return [tag, *own, *classes]


def _rename(element: etree._Element, name: str, tag: str, classes: list[str]) -> None:
    element.tag = tag
    element.set("class", " ".join(classes))
    if name == "lang" and element.get("iso"):
        element.set(LANG, element.get("iso", ""))
    elif name == "pronounce" and element.get("guide"):
        element.tag = "ruby"
        etree.SubElement(element, "rt").text = element.get("guide")
    elif name == "media-producer":
        put_into(element, "span", CREDIT)
