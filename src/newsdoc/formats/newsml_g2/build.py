"""Small helps to build NewsML-G2 elements."""

from __future__ import annotations

import re

from lxml import etree

from newsdoc.formats.newsml_g2.names import nar

__all__ = ["add", "add_lines", "add_named", "break_lines", "is_native_uri", "normalized"]

# xs:anyURI as libxml2 understands it, of a URI that the model allows: no empty port, no broken escape, one fragment.
_NATIVE_URI = re.compile(
    r"""[A-Za-z][A-Za-z0-9+.\-]*:
        (?://(?:[^/?\#@]*@)?(?:\[[^\]]*\]|[^/?\#:@\[\]]*)(?::[0-9]{1,5})?(?=[/?\#]|$)|(?!//))
        (?:[^%\#]|%[0-9A-Fa-f]{2})*
        (?:\#(?:[^%\#]|%[0-9A-Fa-f]{2})*)?""",
    re.VERBOSE | re.ASCII,
)


def add(parent: etree._Element, name: str, text: str | None = None, **attributes: str) -> etree._Element:
    """A new last child of the parent, with text and attributes."""
    element = etree.SubElement(parent, nar(name), attributes)
    element.text = text
    return element


def add_named(parent: etree._Element, name: str, words: str, **attributes: str) -> etree._Element:
    """A new last child whose name element says the words."""
    element = add(parent, name, **attributes)
    add(element, "name", normalized(words))
    return element


def add_lines(parent: etree._Element, name: str, lines: list[str], **attributes: str) -> etree._Element:
    """A new last child that holds lines of text with a br between them."""
    element = add(parent, name, lines[0], **attributes)
    for line in lines[1:]:
        add(element, "br").tail = line
    return element


def normalized(line: str) -> str:
    """A line as the standard's normalised strings are: no white space but blanks. The carried copy keeps it as it was."""
    return line.replace("\t", " ")


def is_native_uri(uri: str) -> bool:
    """Whether every schema processor takes the URI, which some do not where its port is empty or an escape is broken."""
    return _NATIVE_URI.fullmatch(uri) is not None


def break_lines(element: etree._Element) -> None:
    """Put each child of an element that holds no text on a line of its own."""
    if len(element):
        element.text = "\n"
    for child in element:
        child.tail = "\n"
