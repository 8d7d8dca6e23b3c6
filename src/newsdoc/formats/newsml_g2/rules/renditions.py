"""Renditions: a contentSet holds alternatives, of which a receiver takes one; not the parts of a text, one after another."""

from __future__ import annotations

from lxml import etree

from newsdoc.formats.newsml_g2.names import nar
from newsdoc.formats.newsml_g2.rules.telling import Tell
from newsdoc.formats.newsml_g2.rules.walking import inline_contents
from newsdoc.markup.names import LANG
from newsdoc.markup.reading.elements import all_text

__all__ = ["renditions"]

_TELL_APART = ("contenttype", "rendition", LANG)


def renditions(item: etree._Element, tell: Tell) -> None:
    """Two renditions differ in kind, and none is made of several others."""
    found = list(inline_contents(item))
    if len(found) < 2:
        return
    _same_kind(found, tell)
    _joined(found, tell)


def _same_kind(found: list[etree._Element], tell: Tell) -> None:
    seen = set()
    for rendition in found:
        kind = (rendition.tag, *(rendition.get(name, "") for name in _TELL_APART))
        if kind in seen:
            tell("newsml-rendition", "nothing tells this rendition from another: a contentSet holds alternatives, not parts", rendition)
        seen.add(kind)


def _joined(found: list[etree._Element], tell: Tell) -> None:
    """Data that is all the renditions made for somebody (custom), one after another: what a careless receiver makes of them.

    XHTML may hold what they hold in parts, as it has the markup to keep them apart.
    """
    letters = [(rendition, "".join(all_text(rendition).split())) for rendition in found]
    parts = [(rendition, own) for rendition, own in letters if _is_custom(rendition) and own]
    length = sum(len(own) for _, own in parts)
    for rendition, own in letters:
        if rendition.tag == nar("inlineData") and len(own) == length - (len(own) if _is_custom(rendition) else 0):
            others = [part for other, part in parts if other is not rendition]
            if len(others) > 1 and own == "".join(others):
                tell("newsml-rendition-joined", "this rendition is the custom ones, one after another", rendition)


def _is_custom(rendition: etree._Element) -> bool:
    return rendition.get("custom") in ("true", "1")
