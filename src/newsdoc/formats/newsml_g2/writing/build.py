"""Small helps to build NewsML-G2 elements."""

from __future__ import annotations

import re

from lxml import etree

from newsdoc.formats.newsml_g2.names import nar
from newsdoc.formats.newsml_g2.order import MisplacedError, Slot, model_of

__all__ = ["add", "add_lines", "add_named", "break_lines", "insert", "is_native_uri", "normalized"]

# xs:anyURI as libxml2 understands it, of a URI that the model allows: no empty port, no broken escape, one fragment.
_NATIVE_URI = re.compile(
    r"""[A-Za-z][A-Za-z0-9+.\-]*:
        (?://(?:[^/?\#@]*@)?(?:\[[^\]]*\]|[^/?\#:@\[\]]*)(?::[0-9]{1,5})?(?=[/?\#]|$)|(?!//))
        (?:[^%\#]|%[0-9A-Fa-f]{2})*
        (?:\#(?:[^%\#]|%[0-9A-Fa-f]{2})*)?""",
    re.VERBOSE | re.ASCII,
)


def add(parent: etree._Element, name: str, text: str | None = None, **attributes: str) -> etree._Element:
    """A new child in the slot that the standard has for it, after those that are there, with text and attributes.

    Raises MisplacedError where the parent may not have it.
    """
    tag = nar(name)
    before = _last_of_slot(parent, tag)
    element = etree.SubElement(parent, tag, attributes)
    element.text = text
    if element.getprevious() is not before:
        parent.insert(_index_behind(parent, before), element)
    return element


def insert(parent: etree._Element, element: etree._Element) -> None:
    """Put an element that there is into the slot that the standard has for it: behind the last of its name, or at the slot's end.

    Raises MisplacedError where the parent may not have it. Its tail comes along.
    """
    index = _index_behind(parent, _last_of_slot(parent, element.tag))
    slot = _slot(parent, element.tag)
    for before in range(index, 0, -1):
        tag = parent[before - 1].tag
        if tag == element.tag:
            index = before
            break
        if isinstance(tag, str) and _slot(parent, tag) != slot:
            break
    parent.insert(index, element)


def _last_of_slot(parent: etree._Element, tag: str) -> etree._Element | None:
    """The last child in the tag's slot, or in the slots before it; comments do not count."""
    slot = _slot(parent, tag)
    for child in parent.iterchildren(etree.Element, reversed=True):
        place = _slot(parent, child.tag)
        if place == slot and not slot.many:
            raise MisplacedError(f"{_local(parent.tag)} holds {_local(child.tag)} and can hold no {_local(tag)} beside it")
        if place.number <= slot.number:
            return child
    return None


def _index_behind(parent: etree._Element, child: etree._Element | None) -> int:
    return 0 if child is None else parent.index(child) + 1


def _slot(parent: etree._Element, tag: str) -> Slot:
    slot = model_of(parent.tag).slot(tag)
    if slot is None:
        raise MisplacedError(f"{_local(parent.tag)} can hold no {_local(tag)}")
    return slot


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def add_named(parent: etree._Element, name: str, words: str, **attributes: str) -> etree._Element:
    """A new child whose name element says the words."""
    element = add(parent, name, **attributes)
    add(element, "name", normalized(words))
    return element


def add_lines(parent: etree._Element, name: str, lines: list[str], **attributes: str) -> etree._Element:
    """A new child that holds lines of text with a br between them."""
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
