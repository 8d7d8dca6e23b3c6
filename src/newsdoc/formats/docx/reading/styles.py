"""What a document's styles say a paragraph or a run is, by their names, which word processors keep when they rename ids."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal, TypeAlias

from attrs import define, field, frozen
from lxml import etree

from newsdoc.formats.docx.names import w
from newsdoc.markup.layout import Role

__all__ = ["Kind", "ParagraphStyle", "Styles"]

Kind: TypeAlias = Literal[
    "line", "attribution", "note-heading", "note", "heading", "quote", "list", "table-caption", "table-end", "figure", "figure-caption",
    "figure-credit", "break", "footnote", "edition-line", "section-title", "body",
]  # fmt: skip


@frozen
class ParagraphStyle:
    """What a paragraph of the style is. role: of a line or note. level: of a heading, from 1. ordered: whether a list is numbered."""

    kind: Kind = "body"
    role: Role = "block"
    level: int = 1
    ordered: bool = False
    is_house: bool = True


_BODY = ParagraphStyle("body")
# The names of the house's styles (looks.py), small and without blanks.
_HOUSE: dict[str, ParagraphStyle] = {
    "kicker": ParagraphStyle("line", "kicker"),
    "headline": ParagraphStyle("line", "headline"),
    "deck": ParagraphStyle("line", "deck"),
    "byline": ParagraphStyle("line", "byline"),
    "timestamp": ParagraphStyle("line", "published"),
    "dateline": ParagraphStyle("line", "dateline"),
    "attribution": ParagraphStyle("attribution", "attribution"),
    "outletnoteheading": ParagraphStyle("note-heading", "outlet-note"),
    "outletnote": ParagraphStyle("note", "outlet-note"),
    "authornoteheading": ParagraphStyle("note-heading", "author-note"),
    "authornote": ParagraphStyle("note", "author-note"),
    "editornoteheading": ParagraphStyle("note-heading", "editor-note"),
    "editornote": ParagraphStyle("note", "editor-note"),
    **{f"crosshead{level}": ParagraphStyle("heading", level=level) for level in range(1, 5)},
    "quote": ParagraphStyle("quote"),
    "listbullet": ParagraphStyle("list"),
    "listnumber": ParagraphStyle("list", ordered=True),
    "tablecaption": ParagraphStyle("table-caption"),
    "tableend": ParagraphStyle("table-end"),
    "figure": ParagraphStyle("figure"),
    "figurecaption": ParagraphStyle("figure-caption"),
    "figurecredit": ParagraphStyle("figure-credit"),
    "break": ParagraphStyle("break"),
    "footnotetext": ParagraphStyle("footnote"),
    "editiontitle": ParagraphStyle("edition-line"),
    "editionline": ParagraphStyle("edition-line"),
    "sectiontitle": ParagraphStyle("section-title"),
    "bodytext": _BODY,
    "normal": _BODY,
}
# Those of word processors and pandoc.
_OTHERS: dict[str, ParagraphStyle] = {
    "title": ParagraphStyle("line", "headline", is_house=False),
    "subtitle": ParagraphStyle("line", "deck", is_house=False),
    "author": ParagraphStyle("line", "byline", is_house=False),
    **{f"heading{level}": ParagraphStyle("heading", level=level, is_house=False) for level in range(1, 10)},
    **dict.fromkeys(("intensequote", "blocktext"), ParagraphStyle("quote")),
    **{f"listbullet{level}": ParagraphStyle("list") for level in range(2, 6)},
    **{f"listnumber{level}": ParagraphStyle("list", ordered=True) for level in range(2, 6)},
    "imagecaption": ParagraphStyle("figure-caption"),
    "captionedfigure": ParagraphStyle("figure"),
}
_KNOWN = {**_OTHERS, **_HOUSE}
_DEEPEST = 20


def _name(style: etree._Element) -> str:
    element = style.find(w("name"))
    return re.sub(r"\s", "", (element.get(w("val"), "") if element is not None else "")).lower()


@define
class Styles:
    """The styles of one document. language: the one of text that says nothing of it."""

    _paragraphs: Mapping[str, ParagraphStyle] = field(factory=dict)
    language: str | None = None
    _names: Mapping[str, str] = field(factory=dict)

    @classmethod
    def of(cls, root: etree._Element | None) -> Styles:
        """The styles of a styles part."""
        if root is None:
            return cls()
        elements = {style.get(w("styleId"), ""): style for style in root.iterfind(w("style"))}
        paragraphs = {key: _meaning(key, elements) for key, style in elements.items() if style.get(w("type"), "paragraph") == "paragraph"}
        language = root.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}/{w('lang')}")
        names = {key: _name(style) for key, style in elements.items()}
        return cls(paragraphs, language.get(w("val")) if language is not None else None, names)

    def paragraph(self, identity: str) -> ParagraphStyle:
        """What a paragraph of the style is; where styles are not defined, ids are as good as names."""
        return self._paragraphs.get(identity) or _KNOWN.get(identity.lower(), _BODY)

    @property
    def are_newsdocs(self) -> bool:
        """Whether they are those of the house: who writes with them says what a paragraph is."""
        return "outletnote" in self._names.values()

    def is_table_header(self, identity: str) -> bool:
        """Whether cells whose paragraph has the style head a row or column."""
        return self._names.get(identity) == "tableheader"

    def is_table_gap(self, identity: str) -> bool:
        """Whether the style is that of places in a table where no cell is."""
        return self._names.get(identity) == "tablegap"

    def character(self, identity: str) -> str:
        """The name of a character style, small and without blanks."""
        return self._names.get(identity, identity.lower())


def _meaning(identity: str, elements: Mapping[str, etree._Element]) -> ParagraphStyle:
    """What the style is by its name, or that of a style that it is based on."""
    level: int | None = None
    for _ in range(_DEEPEST):
        style = elements.get(identity)
        if style is None:
            break
        outline = style.find(f"{w('pPr')}/{w('outlineLvl')}")
        known = _KNOWN.get(_name(style))
        if known is not None and known is not _BODY:
            return known
        if level is None and outline is not None and outline.get(w("val"), "") in tuple("012345678"):
            level = int(outline.get(w("val"), "0")) + 1
        based = style.find(w("basedOn"))
        identity = based.get(w("val"), "") if based is not None else ""
    return ParagraphStyle("heading", level=level, is_house=False) if level else _BODY
