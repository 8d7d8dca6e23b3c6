"""Where something stands in an XML document, as people look for it."""

from __future__ import annotations

from collections import Counter

from lxml import etree

from newsdoc.diagnostics import Place

__all__ = ["Places", "line_of", "place_of"]


class Places:
    """The places of many elements of one document, in which siblings are counted once."""

    def __init__(self, file: str | None) -> None:
        self._file = file
        self._steps: dict[etree._Element, str] = {}

    def of(self, element: etree._Element) -> Place:
        """The element's line and its path, with a number where it has siblings of its name."""
        steps = [self._step(element), *(self._step(parent) for parent in element.iterancestors())]
        return Place(file=self._file, line=line_of(element), path="/" + "/".join(reversed(steps)))

    def _step(self, element: etree._Element) -> str:
        if element not in self._steps:
            parent = element.getparent()
            self._count([element] if parent is None else list(parent.iterchildren(etree.Element)))
        return self._steps[element]

    def _count(self, siblings: list[etree._Element]) -> None:
        all_of = Counter(sibling.tag for sibling in siblings)
        so_far: Counter[object] = Counter()
        for sibling in siblings:
            so_far[sibling.tag] += 1
            name = etree.QName(sibling).localname
            self._steps[sibling] = name if all_of[sibling.tag] == 1 else f"{name}[{so_far[sibling.tag]}]"


def place_of(element: etree._Element, file: str | None) -> Place:
    """The place of one element."""
    return Places(file).of(element)


def line_of(element: etree._Element) -> int | None:
    """The line that the element starts on."""
    line = element.sourceline
    return line if isinstance(line, int) else None
