"""Markup that newsdoc does not know, such as results of sports, as paragraphs: no word of it is lost."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from newsdoc.markup.reading.elements import nodes_of, texts_in
from newsdoc.markup.reading.parts import SeenPart, one_line
from newsdoc.model import Paragraph

__all__ = ["plain_parts"]


def plain_parts(element: etree._Element) -> Iterator[SeenPart]:
    """A paragraph for each element that has text of its own, with the words of the elements in it."""
    for text in _texts(element):
        yield SeenPart("block", Paragraph(text))


def _texts(element: etree._Element) -> Iterator[str]:
    nodes = list(nodes_of(element))
    if any(isinstance(node, str) and node.strip() for node in nodes):
        yield one_line(" ".join(texts_in(element)).split())
        return
    for node in nodes:
        if not isinstance(node, str):
            yield from _texts(node)
