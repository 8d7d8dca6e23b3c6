"""XHTML's figures: what they show, and the words below (HTML, section 4.4.12)."""

from __future__ import annotations

import copy

from lxml import etree

from newsdoc.markup.reading.elements import Node, classes_of, local_name, nodes_of

__all__ = ["figure_texts", "picture_of_figure", "rest_of_figure"]


def picture_of_figure(figure: etree._Element) -> etree._Element | None:
    """The element that shows the picture, links to it, or has the words for it."""
    for element in figure.iter(etree.Element):
        name, classes = local_name(element), classes_of(element)
        if name == "img" or (name == "a" and "picture" in classes) or (name == "p" and "alt" in classes):
            return element
    return None


def rest_of_figure(figure: etree._Element, picture: etree._Element | None) -> etree._Element:
    """A copy of the figure without its captions and without the element that is its picture."""
    taken = [number for number, element in enumerate(figure.iter(etree.Element)) if element is picture or local_name(element) == "figcaption"]
    rest = copy.deepcopy(figure)
    elements = list(rest.iter(etree.Element))
    for number in taken:
        _take_out(elements[number])
    return rest


def figure_texts(figure: etree._Element) -> dict[str, list[Node]]:
    """The nodes of caption and credit: all of the caption but what is marked as the credit."""
    found: dict[str, list[Node]] = {}
    for caption in figure.iter(etree.Element):
        if local_name(caption) != "figcaption":
            continue
        kept = copy.deepcopy(caption)
        for span in [element for element in kept.iter(etree.Element) if "credit" in classes_of(element)]:
            found.setdefault("credit", []).extend(nodes_of(copy.deepcopy(span)))
            _take_out(span)
        nodes = list(nodes_of(kept))
        if any(not isinstance(node, str) or node.strip() for node in nodes):
            found["caption"] = [*found["caption"], " ", *nodes] if "caption" in found else nodes
    return found


def _take_out(element: etree._Element) -> None:
    """Remove an element, but not the text after it."""
    parent, before = element.getparent(), element.getprevious()
    if parent is None:
        return
    if before is not None:
        before.tail = (before.tail or "") + (element.tail or "")
    else:
        parent.text = (parent.text or "") + (element.tail or "")
    parent.remove(element)
