"""Checks the stories of a Word document: where there is text, and what refers to something else, such as a style or a note."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from lxml import etree

from newsdoc.formats.docx.names import STRICT_R, STRICT_WML, WML, WP, R
from newsdoc.formats.docx.package_checks import OpenPackage, resolve

__all__ = ["check_markup"]

_STORIES = ("header", "footer", "footnotes", "endnotes", "comments")
# What is referred to by its id: the element that refers, the part of what is meant, and what it is there.
_REFERENCES = (
    ("footnoteReference", "footnotes", "footnote", "id"),
    ("endnoteReference", "endnotes", "endnote", "id"),
    ("commentReference", "comments", "comment", "id"),
    ("numId", "numbering", "num", "numId"),
)
_NO_NUMBERING = "0"  # ISO/IEC 29500-1, section 17.9.18
_TEXTS = ("t", "delText", "instrText", "delInstrText", "fldData")
_STYLE_KINDS = {"pStyle": "paragraph", "rStyle": "character", "tblStyle": "table"}


def check_markup(package: OpenPackage, document: str) -> None:
    """Check the main document part and its headers, footers and notes."""
    styles = _styles(package, document)
    targets = {refers: _ids(package, document, *where) for refers, *where in _REFERENCES}
    for part in (document, *_related(package, document, *_STORIES)):
        root = package.root(part)
        if root is not None:
            _check_text(package, part, root)
            _check_styles(package, part, root, styles)
            _check_references(package, part, root, targets)
            _check_relationships(package, part, root)
            _check_bookmarks(package, part, root)
            _check_drawings(package, part, root)


def _related(package: OpenPackage, part: str, *kinds: str) -> Iterator[str]:
    for row in package.relationships(part).values():
        if row.type.rpartition("/")[2] in kinds and not row.external:
            yield resolve(part, row.target)


def _styles(package: OpenPackage, document: str) -> set[tuple[str, str]]:
    """(kind, id) of each style that is defined."""
    found = set()
    for part in _related(package, document, "styles"):
        root = package.root(part)
        for element in _elements(root, "style") if root is not None else ():
            found.add((_attribute(element, "type") or "paragraph", _attribute(element, "styleId") or ""))
    return found


def _ids(package: OpenPackage, document: str, kind: str, name: str, key: str) -> set[str]:
    """The ids of the elements of a name in the document's parts of a kind."""
    roots = [root for part in _related(package, document, kind) if (root := package.root(part)) is not None]
    return {_attribute(element, key) or "" for root in roots for element in _elements(root, name)}


def _check_text(package: OpenPackage, part: str, root: etree._Element) -> None:
    """Characters stand in w:t and its kin, and these in a run."""
    for element in root.iter(f"{{{WML}}}*", f"{{{STRICT_WML}}}*"):
        name = etree.QName(element).localname
        if name not in _TEXTS and any(text and text.strip() for text in (element.text, *(child.tail for child in element))):
            package.tell("docx-text-stray", f"w:{name} holds text that is in no w:t", part, element)
        elif name == "body" and (stray := next(_children(element, "r", *_TEXTS), None)) is not None:
            package.tell("docx-text-stray", "the text is in no paragraph", part, stray)


def _check_references(package: OpenPackage, part: str, root: etree._Element, targets: Mapping[str, set[str]]) -> None:
    for element in _elements(root, *targets):
        name = etree.QName(element).localname
        value = _attribute(element, "val" if name == "numId" else "id") or ""
        if value not in targets[name] and not (name == "numId" and value == _NO_NUMBERING):
            package.tell("docx-reference", f"w:{name} refers to {value!r}, which is not there", part, element)


def _check_styles(package: OpenPackage, part: str, root: etree._Element, styles: set[tuple[str, str]]) -> None:
    reported = set()
    for element in _elements(root, *_STYLE_KINDS):
        used = (_STYLE_KINDS[etree.QName(element).localname], _attribute(element, "val") or "")
        if used not in styles and used not in reported:
            reported.add(used)
            package.tell("docx-style-unknown", f"the {used[0]} style {used[1]!r} is not defined", part, element)


def _check_relationships(package: OpenPackage, part: str, root: etree._Element) -> None:
    known = package.relationships(part)
    for element in root.iter(etree.Element):
        for name, value in element.attrib.items():
            if str(name).startswith((f"{{{R}}}", f"{{{STRICT_R}}}")) and str(value) not in known:
                package.tell("docx-relationship", f"there is no relationship {value!s}", part, element)


def _check_bookmarks(package: OpenPackage, part: str, root: etree._Element) -> None:
    names, starts, ends = Counter[str](), Counter[str](), Counter[str]()
    for element in _elements(root, "bookmarkStart", "bookmarkEnd"):
        identity = _attribute(element, "id") or ""
        if element.tag.endswith("bookmarkEnd"):
            ends[identity] += 1
            if not starts[identity]:
                package.tell("docx-bookmark", f"the bookmark of id {identity!r} ends before it starts", part, element)
            continue
        name = _attribute(element, "name") or ""
        starts[identity] += 1
        names[name.lower()] += 1
        if starts[identity] > 1:
            package.tell("docx-bookmark", f"two bookmarks have the id {identity!r}", part, element)
        if names[name.lower()] > 1:
            package.tell("docx-bookmark", f"two bookmarks have the name {name!r}", part, element)
    for identity in starts:
        if not ends[identity]:
            package.tell("docx-bookmark", f"the bookmark of id {identity!r} does not end", part)


def _check_drawings(package: OpenPackage, part: str, root: etree._Element) -> None:
    ids = Counter(element.get("id") for element in root.iter(f"{{{WP}}}docPr"))
    for identity, count in ids.items():
        if count > 1:
            package.tell("docx-id-repeated", f"{count} drawings have the id {identity!r}", part)


def _elements(root: etree._Element, *names: str) -> Iterator[etree._Element]:
    return root.iter(*(f"{{{space}}}{name}" for space in (WML, STRICT_WML) for name in names))


def _children(element: etree._Element, *names: str) -> Iterator[etree._Element]:
    return element.iterchildren(*(f"{{{space}}}{name}" for space in (WML, STRICT_WML) for name in names))


def _attribute(element: etree._Element, name: str) -> str | None:
    return element.get(f"{{{WML}}}{name}") or element.get(f"{{{STRICT_WML}}}{name}")
