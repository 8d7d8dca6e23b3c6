"""What runs code, or leads to what does."""

from __future__ import annotations

from lxml import etree

from newsdoc.formats.newsml_g2.names import nar
from newsdoc.formats.newsml_g2.rules.telling import Tell
from newsdoc.formats.newsml_g2.rules.walking import inline_contents
from newsdoc.markup.reading.elements import all_text
from newsdoc.markup.unsafe import unsafe_in, unsafe_in_text

__all__ = ["escaped_unsafe", "unsafe", "unsafe_header"]


def unsafe(item: etree._Element, tell: Tell) -> None:
    """An item runs nothing, also not in HTML that stands in it as text."""
    _tell_of(item, tell)
    for content in inline_contents(item):
        for words in escaped_unsafe(content):
            tell("markup-unsafe", words, content)


def unsafe_header(message: etree._Element, tell: Tell) -> None:
    """The header of a message runs nothing."""
    for header in message.iterchildren(nar("header")):
        _tell_of(header, tell)


def _tell_of(element: etree._Element, tell: Tell) -> None:
    for found in unsafe_in(element):
        tell("markup-unsafe", found.words, found.element)


def escaped_unsafe(element: etree._Element) -> list[str]:
    """What is unsafe in HTML that stands in an element as text."""
    return unsafe_in_text(all_text(element)) if element.tag == nar("inlineData") else []
