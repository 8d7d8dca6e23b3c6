"""A Word document opened to be read: its parts, what they are related to, and the carried copies."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import define, evolve, field
from lxml import etree

from newsdoc.diagnostics import Collector, Place, Report
from newsdoc.errors import InvalidDocumentError
from newsdoc.formats.docx.names import CARRIED, w
from newsdoc.formats.docx.package_checks import OpenPackage, Relationship, resolve
from newsdoc.formats.docx.pictures import word_picture
from newsdoc.io.archive import Archive
from newsdoc.io.limits import DEFAULT_LIMITS, Limits
from newsdoc.io.xml import parse_xml
from newsdoc.markup.reading.copies import Copy, load_copy
from newsdoc.markup.reading.media import Pictures

__all__ = ["OpenedDocx", "open_docx", "parse_part"]

# The namespaces of strict documents (ISO/IEC 29500-1) differ from those of transitional ones (part 4) in one way.
_STRICT = re.compile(rb"""(?<=["'])http://purl\.oclc\.org/ooxml/(\w+)/(\w+)(?=["'])""")
_TRANSITIONAL = rb"http://schemas.openxmlformats.org/\1/2006/\2"
_CARRIED_NUMBER = re.compile("[1-9][0-9]{0,6}", re.ASCII)


@define
class OpenedDocx:
    """The parts of a document. part: the name of the main one. pictures: those that were met so far."""

    archive: Archive
    limits: Limits
    part: str
    relationships: dict[str, Relationship]
    pictures: Pictures
    _names: dict[str, str | None] = field(factory=dict)

    @property
    def file(self) -> str | None:
        """What errors and findings call it."""
        return self.archive.file

    def body(self) -> etree._Element:
        """The body of the main part. Raises InvalidDocumentError where there is none."""
        body = self.parse(self.part).find(w("body"))
        if body is None:
            raise InvalidDocumentError("the document has no body", file=self.file, place=self.part)
        return body

    def at(self, part: str) -> OpenedDocx:
        """The same document with another part as what is read."""
        return evolve(self, part=part, relationships=OpenPackage(self.archive, self.limits, Collector()).relationships(part))

    def parse(self, part: str) -> etree._Element:
        """The root of a part; as parse_part."""
        return parse_part(self.archive.read(part), file=self.file, part=part, limits=self.limits)

    def related(self, kind: str) -> list[str]:
        """The parts that the main one is related to in this way, by the last word of the relationship's type."""
        rows = (row for row in self.relationships.values() if row.type.rpartition("/")[2] == kind and not row.external)
        return [part for row in rows if (part := resolve(self.part, row.target)) in self.archive]

    def root_of(self, kind: str) -> etree._Element | None:
        """The root of the first such part."""
        parts = self.related(kind)
        return self.parse(parts[0]) if parts else None

    def picture(self, identity: str) -> str | None:
        """The name of a picture that is in the document, whole, and of a type that newsdoc knows. Each part is unpacked once."""
        row = self.relationships.get(identity)
        part = resolve(self.part, row.target) if row and not row.external else ""
        if part not in self.archive:
            return None
        if part not in self._names:
            picture = word_picture(self.archive.read(part))
            self._names[part] = self.pictures.add(picture.media_type, picture.content) if picture else None
        return self._names[part]

    def address(self, identity: str) -> str:
        """Where a relationship leads outside of the document; "" where it does not."""
        row = self.relationships.get(identity)
        return row.target if row and row.external else ""

    def copies(self, report: Report) -> dict[int, Copy]:
        """The carried copies by the number of their article; 0 is the edition's."""
        found: dict[int, Copy] = {}
        for part in self.related("customXml"):
            root = self._custom(part)
            if root is None:
                continue
            number = root.get("number", "1" if root.tag == f"{{{CARRIED}}}article" else "0")
            copy = load_copy(root.text or "", report, Place(file=self.file, part=part))
            if copy is not None and (number == "0" or _CARRIED_NUMBER.fullmatch(number)):
                found.setdefault(int(number), copy)
        return found

    def _custom(self, part: str) -> etree._Element | None:
        """The root of a custom part, where it is newsdoc's."""
        if CARRIED.encode() not in self.archive.read(part):
            return None
        root = self.parse(part)
        return root if root.tag in (f"{{{CARRIED}}}article", f"{{{CARRIED}}}edition") else None

    def core_properties(self) -> Iterator[tuple[str, str]]:
        """What the core properties say, by the local names of their elements."""
        if "docProps/core.xml" in self.archive:
            for element in self.parse("docProps/core.xml").iter(etree.Element):
                if element.text and element.text.strip():
                    yield etree.QName(element).localname, " ".join(element.text.split())


def parse_part(data: bytes, *, file: str | None, part: str, limits: Limits = DEFAULT_LIMITS) -> etree._Element:
    """The root of a part; strict documents' names as transitional ones. Raises InvalidDocumentError, LimitExceededError."""
    if b"//purl.oclc.org/ooxml/" in data:
        data = _STRICT.sub(_TRANSITIONAL, data)
    return parse_xml(data, file=file, part=part, limits=limits)


def open_docx(data: bytes, file: str | None, limits: Limits) -> OpenedDocx:
    """Open a document. Raises InvalidDocumentError where it is no Word document, LimitExceededError where it asks too much."""
    archive = Archive(data, file=file, limits=limits)
    found = Collector()
    package = OpenPackage(archive, limits, found)
    rows = [row for row in package.relationships("").values() if row.type.endswith("/officeDocument") and not row.external]
    part = resolve("", rows[0].target) if rows else ""
    if part not in archive:
        raise InvalidDocumentError("no relationship of the package leads to a document", file=file, place="_rels/.rels")
    return OpenedDocx(archive, limits, part, package.relationships(part), Pictures(limits))
