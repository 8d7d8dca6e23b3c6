"""Checks of content documents: ids, links, scripts and remote pictures (EPUB 3.3, sections 3.6 and 6)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lxml import etree

from newsdoc.formats.epub.findings import Findings
from newsdoc.formats.epub.names import XHTML_TYPE
from newsdoc.formats.epub.package_checks import Item
from newsdoc.formats.epub.targets import target_of
from newsdoc.markup.names import EPUB_TYPE, html
from newsdoc.model import is_unsafe_address

__all__ = ["check_contents"]

_ROOTS = {XHTML_TYPE: html("html"), "image/svg+xml": "{http://www.w3.org/2000/svg}svg"}
_LINKS = frozenset((html("a"), html("area")))
_SCRIPTS = frozenset((html("script"), "{http://www.w3.org/2000/svg}script"))
_STREAMED = frozenset((html("audio"), html("video"), html("source"), html("track")))
_ADDRESSES = ("href", "src", "poster", "{http://www.w3.org/1999/xlink}href")


def check_contents(findings: Findings, items: list[Item]) -> None:
    """Report what is wrong with the content documents, each alone and their links to each other."""
    documents = dict(_documents(findings, items))
    _check_navigation(findings, items, documents)
    ids = {part: _check_ids(findings, part, root) for part, root in documents.items()}
    for part, root in documents.items():
        for element in root.iter(etree.Element):
            _check_scripts(findings, part, element)
            _check_addresses(findings, part, element, ids)


def _documents(findings: Findings, items: list[Item]) -> Iterator[tuple[str, etree._Element]]:
    for item in items:
        if item.media_type not in _ROOTS:
            if item.is_nav:
                findings.add("epub-navigation", f"the navigation document is not XHTML but {item.media_type}", item.file)
            continue
        root = findings.parse(item.file)
        if root is not None and root.tag != _ROOTS[item.media_type]:
            findings.add("epub-content", f"the root element of {item.media_type} must not be {root.tag}", item.file, root)
        elif root is not None:
            if item.media_type == XHTML_TYPE and root.find(html("body")) is None:
                findings.add("epub-content", "the document has no body", item.file, root)
            yield item.file, root


def _check_navigation(findings: Findings, items: list[Item], documents: Mapping[str, etree._Element]) -> None:
    """EPUB 3.3, section 7.3: one nav is the table of contents. That there is one such document is for the manifest's check."""
    files = [item.file for item in items if item.is_nav]
    root = documents.get(files[0]) if len(files) == 1 else None
    if root is None:
        return
    count = sum("toc" in nav.get(EPUB_TYPE, "").split() for nav in root.iter(html("nav")))
    if count != 1:
        findings.add("epub-navigation", f"{count or 'no'} nav elements have the type toc: one must", files[0], root)


def _check_ids(findings: Findings, part: str, root: etree._Element) -> set[str]:
    found: set[str] = set()
    for element in root.iter(etree.Element):
        name = element.get("id")
        if name in found:
            findings.add("epub-id-repeated", f"the id {name!r} is there already", part, element)
        if name is not None:
            found.add(name)
    return found


def _check_scripts(findings: Findings, part: str, element: etree._Element) -> None:
    if element.tag in _SCRIPTS:
        findings.add("epub-script", "a script element", part, element)
    for name in map(str, element.attrib):
        if name.startswith("on"):
            findings.add("epub-script", f"an attribute that is a script: {name}", part, element)


def _check_addresses(findings: Findings, part: str, element: etree._Element, ids: Mapping[str, set[str]]) -> None:
    for name in _ADDRESSES:
        address = element.get(name)
        if address is not None:
            _check_address(findings, part, element, address, ids)


def _check_address(findings: Findings, part: str, element: etree._Element, address: str, ids: Mapping[str, set[str]]) -> None:
    target = target_of(address, part)
    if target.scheme == "javascript" or (element.tag in _LINKS and is_unsafe_address(address)):
        findings.add("epub-script", "a link that runs code or opens a file", part, element)
    elif target.scheme:
        if target.scheme != "data" and element.tag not in _LINKS | _STREAMED and not _is_svg_link(element):
            findings.add("epub-remote-resource", f"{etree.QName(element).localname} shows what is at {address}", part, element)
    elif target.file not in findings.archive:
        findings.add("epub-link-broken", f"the EPUB has no file {target.file}", part, element)
    elif target.fragment and target.file in ids and target.fragment not in ids[target.file]:
        findings.add("epub-link-broken", f"{target.file} has no element with the id {target.fragment!r}", part, element)


def _is_svg_link(element: etree._Element) -> bool:
    return element.tag == "{http://www.w3.org/2000/svg}a"
