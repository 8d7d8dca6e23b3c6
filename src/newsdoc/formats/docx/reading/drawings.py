"""What is drawn in a paragraph: pictures, and boxes of text (ISO/IEC 29500-1, sections 17.3.3.9, 17.17 and 20.4)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from attrs import frozen
from lxml import etree

from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.formats.docx.names import R, w
from newsdoc.formats.docx.reading.references import References
from newsdoc.formats.docx.reading.shown import PICTURES, shown, within
from newsdoc.markup.reading.addresses import href_of
from newsdoc.markup.reading.parts import one_line

__all__ = ["DRAWN", "Drawings", "Picture"]

Picture: TypeAlias = tuple[str | None, str | None, str | None]  # medium, address, words for it
DRAWN = (w("drawing"), w("pict"), w("object"))
_BOX = w("txbxContent")


@frozen
class Drawings:
    """Reads the drawings of a part."""

    opened: References
    report: Report

    def read(self, element: etree._Element) -> tuple[list[Picture], list[etree._Element]]:
        """The pictures of a drawing, with the words that describe it, and the contents of its boxes."""
        found = list(within(element, _BOX, *PICTURES))
        boxes = [child for child in found if child.tag == _BOX]
        pictures = [child for child in found if child.tag != _BOX]
        alt = one_line([next(_descriptions(element), "")]) or None if pictures else None
        return [self._picture(child, alt) for child in pictures], boxes

    def _picture(self, element: etree._Element, alt: str | None) -> Picture:
        found = self.opened.picture(element.get(f"{{{R}}}embed") or element.get(f"{{{R}}}id") or "")
        if found is not None:
            return found, None, alt
        address = href_of(self.opened.address(element.get(f"{{{R}}}link", "")))
        if not address:
            place = Place(file=self.opened.file, part=self.opened.part)
            self.report(Diagnostic("picture-left-out", "a picture is of no type that newsdoc knows", place))
        return None, address or None, alt


def _descriptions(element: etree._Element) -> Iterator[str]:
    for child in shown(element):
        if child.tag != _BOX and isinstance(child.tag, str):
            if child.get("descr"):
                yield child.get("descr", "")
            yield from _descriptions(child)
