"""Where something stands in an XML document, as people look for it."""

from __future__ import annotations

from lxml import etree

from newsdoc.diagnostics import Place

__all__ = ["line_of", "place_of"]


def place_of(element: etree._Element, file: str | None) -> Place:
    """The element's line and its path, with a number where it has siblings of its name."""
    steps = [_step(element), *(_step(parent) for parent in element.iterancestors())]
    return Place(file=file, line=line_of(element), path="/" + "/".join(reversed(steps)))


def line_of(element: etree._Element) -> int | None:
    """The line that the element starts on."""
    line = element.sourceline
    return line if isinstance(line, int) else None


def _step(element: etree._Element) -> str:
    name = etree.QName(element).localname
    before = sum(1 for _ in element.itersiblings(element.tag, preceding=True))
    alone = before == 0 and next(element.itersiblings(element.tag), None) is None
    return name if alone else f"{name}[{before + 1}]"
