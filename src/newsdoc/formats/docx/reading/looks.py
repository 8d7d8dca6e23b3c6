"""How a run looks, as marks (ISO/IEC 29500-1, section 17.3.2)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from lxml import etree

from newsdoc.formats.docx.names import CODE_FONT, w
from newsdoc.model import MarkType, is_language_tag

__all__ = ["Look", "is_hidden", "look_of", "marks_of", "primary_language"]

Look: TypeAlias = Mapping[Any, etree._Element]  # the elements of a run's properties by their names
_OFF = ("0", "false", "off", "none")
_TOGGLES: tuple[tuple[str, MarkType], ...] = (("b", "strong"), ("i", "emphasis"), ("strike", "strike"), ("dstrike", "strike"), ("u", "underline"))
_CHARACTER_STYLES: dict[str, MarkType] = {
    "code": "code",
    "verbatimchar": "code",
    "datelinewords": "dateline",
    "strong": "strong",
    "emphasis": "emphasis",
}
_POSITIONS: dict[str, MarkType] = {"subscript": "subscript", "superscript": "superscript"}
_CODE_FONTS = frozenset(("courier", CODE_FONT.lower(), "consolas", "menlo", "monaco", "lucida console"))


def look_of(run: etree._Element) -> Look:
    """What the run's properties say."""
    properties = run.find(w("rPr"))
    return {child.tag: child for child in properties} if properties is not None else {}


def is_hidden(look: Look) -> bool:
    """Whether nobody sees the run."""
    return w("vanish") in look and _is_on(look[w("vanish")])


def marks_of(look: Look, style: str, languages: frozenset[str]) -> Iterator[tuple[MarkType, str | None]]:
    """The types of the marks, with the language of one of language. style: the name of the run's style. languages: those that need no mark."""
    if style in _CHARACTER_STYLES:
        yield _CHARACTER_STYLES[style], None
    if not look:
        return
    for name, kind in _TOGGLES:
        # Bold is the look of a dateline's words, which LibreOffice states anew where the paragraph is bold too.
        if w(name) in look and _is_on(look[w(name)]) and (kind, style) != ("strong", "datelinewords"):
            yield kind, None
    position = look[w("vertAlign")].get(w("val"), "") if w("vertAlign") in look else ""
    if position in _POSITIONS:
        yield _POSITIONS[position], None
    if style not in _CHARACTER_STYLES and w("rFonts") in look and look[w("rFonts")].get(w("ascii"), "").lower() in _CODE_FONTS:
        yield "code", None
    language = _language(look)
    if language and is_language_tag(language) and primary_language(language) not in languages:
        yield "language", language


def _is_on(element: etree._Element) -> bool:
    return element.get(w("val"), "on") not in _OFF


def _language(look: Look) -> str | None:
    element = look.get(w("lang"))
    if element is None:
        return None
    return element.get(w("bidi") if w("rtl") in look else w("val")) or element.get(w("val"))


def primary_language(language: str | None) -> str:
    """A tag's first subtag; the others, such as regions, word processors add as they see fit."""
    return (language or "").partition("-")[0].lower()
