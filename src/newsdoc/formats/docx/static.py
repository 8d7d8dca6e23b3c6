"""The parts of the house template, packed once for each language."""

from __future__ import annotations

import functools
from collections.abc import Callable
from importlib import resources

from lxml import etree

from newsdoc.formats.docx.names import attributes, w
from newsdoc.io.xml import xml_bytes
from newsdoc.io.zipwriter import Entry, deflated

__all__ = ["HOUSE", "house_entries", "house_styles", "numbering_entry"]

HOUSE = "house"
_AS_IT_IS = {
    "theme1.xml": "word/theme/theme1.xml",
    "fontTable.xml": "word/fontTable.xml",
    "webSettings.xml": "word/webSettings.xml",
    "footer1.xml": "word/footer1.xml",
}
_SMALLEST = 9  # zlib's level: they are packed once
_ORDERED = 1  # the abstract numbering of ordered lists
_LANGUAGES = 64
_COUNTS = 256


def _languages(language: str) -> dict[str, str]:
    """A language for letters of every kind: Latin, East Asian and those of complex scripts (ISO/IEC 29500-1, 17.3.2.20)."""
    return attributes(val=language, eastAsia=language, bidi=language)


@functools.lru_cache(_LANGUAGES)
def house_entries(language: str | None) -> tuple[Entry, ...]:
    """The static parts of a document in this language."""
    return (
        _entry("styles.xml", "word/styles.xml", lambda root: _set_style_language(root, language)),
        _entry("settings.xml", "word/settings.xml", lambda root: _set_theme_language(root, language)),
        *_without_language(),
    )


@functools.lru_cache(_COUNTS)
def numbering_entry(ordered_lists: int) -> Entry:
    """The numbering part: number 1 is for all unordered lists, 2 and on for one ordered list each, which starts anew."""

    def add_numbers(root: etree._Element) -> None:
        for number in range(2, ordered_lists + 2):
            element = etree.SubElement(root, w("num"), attributes(numId=number))
            etree.SubElement(element, w("abstractNumId"), attributes(val=_ORDERED))
            for level in range(9):
                override = etree.SubElement(element, w("lvlOverride"), attributes(ilvl=level))
                etree.SubElement(override, w("startOverride"), attributes(val=1))

    return _entry("numbering.xml", "word/numbering.xml", add_numbers)


@functools.cache
def _without_language() -> tuple[Entry, ...]:
    return tuple(_entry(file, part) for file, part in _AS_IT_IS.items())


def _entry(file: str, part: str, change: Callable[[etree._Element], None] | None = None) -> Entry:
    root = etree.fromstring(_text(file), etree.XMLParser(remove_blank_text=True))
    if change:
        change(root)
    return deflated(part, xml_bytes(root, standalone=True), _SMALLEST)


def house_styles() -> bytes:
    """The house's styles part, in no language."""
    return _text("styles.xml")


@functools.cache
def _text(file: str) -> bytes:
    return (resources.files(__package__) / HOUSE / file).read_bytes()


def _set_style_language(root: etree._Element, language: str | None) -> None:
    properties = root.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}")
    if language and properties is not None:
        etree.SubElement(properties, w("lang"), _languages(language))


def _set_theme_language(root: etree._Element, language: str | None) -> None:
    element = root.find(w("themeFontLang"))
    if element is not None and language:
        for name, value in _languages(language).items():
            element.set(name, value)
    elif element is not None:
        root.remove(element)
