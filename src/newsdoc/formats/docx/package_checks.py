"""Checks a package: that each part is well-formed and says what it is, and that relationships lead somewhere."""

from __future__ import annotations

import posixpath
import urllib.parse
from collections.abc import Iterator, Mapping

from attrs import define, field, frozen
from lxml import etree

from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.errors import InvalidDocumentError
from newsdoc.formats.docx.names import CONTENT_TYPES, RELATIONSHIPS, STRICT_R, STRICT_WML, WML, office
from newsdoc.formats.docx.package import CONTENT_TYPE
from newsdoc.io.archive import Archive
from newsdoc.io.limits import Limits
from newsdoc.io.xml import parse_xml

__all__ = ["OpenPackage", "Relationship", "check_package"]

_TYPES = "[Content_Types].xml"
_RELS = "application/vnd.openxmlformats-package.relationships+xml"
_DOCUMENT = (office("officeDocument"), f"{STRICT_R}/officeDocument")
_MAIN_TYPES = (CONTENT_TYPE, CONTENT_TYPE.replace("document.main", "template.main"))
_WITH_MACROS = "application/vnd.ms-word."
_ROOTS = (f"{{{WML}}}document", f"{{{STRICT_WML}}}document")


@frozen
class Relationship:
    """A row of a relationships part."""

    id: str
    type: str
    target: str
    external: bool
    line: int | None


@define
class OpenPackage:
    """The parts of a package, parsed once, with a report for what is wrong with them."""

    archive: Archive
    limits: Limits
    report: Report
    names: frozenset[str] = field(init=False)
    _roots: dict[str, etree._Element | None] = field(factory=dict)

    @names.default
    def _find_names(self) -> frozenset[str]:
        return frozenset(self.archive.names)

    def root(self, part: str) -> etree._Element | None:
        """The root element of a part; None where it is missing, or not well-formed, which is reported once."""
        if part not in self._roots:
            self._roots[part] = self._parse(part) if part in self.names else None
        return self._roots[part]

    def tell(self, code: str, message: str, part: str, at: etree._Element | int | None = None) -> None:
        """Report a finding in a part, at an element or line of it."""
        line = at if at is None or isinstance(at, int) else line_of(at)
        self.report(Diagnostic(code, message, Place(file=self.archive.file, part=part, line=line)))

    def relationships(self, part: str) -> dict[str, Relationship]:
        """The relationships of a part (of the package, for ""), by id."""
        root = self.root(relationships_name(part))
        return {row.id: row for row in _rows(root)} if root is not None else {}

    def _parse(self, part: str) -> etree._Element | None:
        try:
            return parse_xml(self.archive.read(part), file=self.archive.file, part=part, limits=self.limits)
        except InvalidDocumentError as error:
            line = (error.place or "").removeprefix(part).removeprefix(":").partition(":")[0]
            self.tell("xml-syntax", error.message, part, int(line) if line.isdigit() else None)
            return None


def line_of(element: etree._Element) -> int | None:
    """The line that the element stands on."""
    return element.sourceline  # type: ignore[return-value]  # a property, which the stubs do not know as one


def relationships_name(part: str) -> str:
    """The name of the part that holds the relationships of a part (ISO/IEC 29500-2, section 6.5.2.3)."""
    folder, _, name = part.rpartition("/")
    return posixpath.join(folder, "_rels", f"{name}.rels")


def resolve(part: str, target: str) -> str:
    """The part that a target leads to from a part."""
    path = urllib.parse.unquote(target.partition("#")[0])
    return posixpath.normpath(posixpath.join("/", posixpath.dirname(part), path)).lstrip("/")


def check_package(package: OpenPackage) -> str | None:
    """The name of the main document part; None where there is none to be found or read."""
    _check_content_types(package)
    for name in package.archive.names:
        if name.endswith((".xml", ".rels")):
            package.root(name)
        if name.endswith(".rels"):
            _check_relationships(package, name)
    return _document(package)


def _check_content_types(package: OpenPackage) -> None:
    if _TYPES not in package.names:
        package.tell("docx-content-type", f"there is no {_TYPES}", _TYPES)
        return
    root = package.root(_TYPES)
    if root is None:
        return
    types = _content_types(root)
    for name in package.archive.names:
        if name == _TYPES:
            continue
        kind = types.get(f"/{name.lower()}") or types.get(f".{name.lower().rpartition('.')[2]}")
        if kind is None:
            package.tell("docx-content-type", f"{_TYPES} does not say what the part {name} is", _TYPES)
        elif name.endswith(".rels") and kind != _RELS:
            package.tell("docx-content-type", f"the part {name} is said to be {kind}", _TYPES)
    for override in root.iter(f"{{{CONTENT_TYPES}}}Override"):
        if override.get("PartName", "").lstrip("/") not in package.names:
            package.tell("docx-part-missing", f"the part {override.get('PartName')} is not in the package", _TYPES, override)


def _content_types(root: etree._Element) -> Mapping[str, str]:
    """A part's name (with a slash) or a suffix (with a dot), in lower case → the content type."""
    types = {}
    for element in root.iter(f"{{{CONTENT_TYPES}}}Default", f"{{{CONTENT_TYPES}}}Override"):
        name = element.get("PartName") or f".{element.get('Extension', '')}"
        types[name.lower()] = element.get("ContentType", "")
    return types


def _check_relationships(package: OpenPackage, name: str) -> None:
    root = package.root(name)
    if root is None:
        return
    folder, _, file = name.rpartition("/")
    source = posixpath.join(posixpath.dirname(folder), file.removesuffix(".rels"))
    seen = set()
    for row in _rows(root):
        if not row.id or not row.type or not row.target:
            package.tell("docx-relationship", "a relationship lacks its id, type or target", name, row.line)
        elif row.id in seen:
            package.tell("docx-relationship", f"two relationships have the id {row.id}", name, row.line)
        elif not row.external and resolve(source, row.target) not in package.names:
            package.tell("docx-part-missing", f"the part {row.target} is not in the package", name, row.line)
        seen.add(row.id)


def _rows(root: etree._Element) -> Iterator[Relationship]:
    for element in root.iter(f"{{{RELATIONSHIPS}}}Relationship"):
        external = element.get("TargetMode") == "External"
        yield Relationship(element.get("Id", ""), element.get("Type", ""), element.get("Target", ""), external, line_of(element))


def _document(package: OpenPackage) -> str | None:
    row = next((row for row in package.relationships("").values() if row.type in _DOCUMENT), None)
    if row is None:
        package.tell("docx-document", "no relationship of the package leads to a document", relationships_name(""))
        return None
    if row.external:
        package.tell("docx-document", "the document is outside the package", relationships_name(""), row.line)
        return None
    name = resolve("", row.target)
    root = package.root(name)
    if root is None:
        return None
    if root.tag not in _ROOTS:
        package.tell("docx-document", f"the root of a Word document is w:document, not {root.tag}", name, root)
        return None
    if root.find(f"{{{etree.QName(root).namespace}}}body") is None:
        package.tell("docx-document", "the document has no w:body", name, root)
    types = package.root(_TYPES)
    kind = _content_types(types).get(f"/{name.lower()}") if types is not None else CONTENT_TYPE
    if kind not in _MAIN_TYPES and not (kind or "").startswith(_WITH_MACROS):
        package.tell("docx-content-type", f"the part {name} is said to be {kind}", _TYPES)
    return name
