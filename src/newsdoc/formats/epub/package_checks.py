"""Checks of a package document: metadata, manifest, spine (EPUB 3.3, section 5)."""

from __future__ import annotations

import re
from collections import Counter

from attrs import frozen
from lxml import etree

from newsdoc.formats.epub.findings import Findings
from newsdoc.formats.epub.names import MIMETYPE_FILE, dc, opf
from newsdoc.formats.epub.targets import target_of
from newsdoc.markup.reading.elements import all_text
from newsdoc.model import is_language_tag, is_moment

__all__ = ["Item", "check_package"]

_VERSION = "3.0"  # of EPUB 3.3 too, section 5.4
_MODIFIED = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", re.ASCII)  # section 5.5.5
_STREAMED = ("audio/", "video/", "font/", "application/font")  # what may be elsewhere, section 3.6


@frozen
class Item:
    """An item of the manifest whose file is in the EPUB."""

    file: str
    media_type: str
    is_nav: bool


def check_package(findings: Findings, part: str, root: etree._Element) -> list[Item]:
    """Report what is wrong with the package document; the items whose files are there."""
    if root.tag != opf("package"):
        findings.add("epub-container", f"the root element is no package of EPUB but {root.tag}", part, root)
        return []
    if root.get("version") != _VERSION:
        findings.add("epub-metadata-wrong", f"version must be {_VERSION}, not {root.get('version')!r}", part, root)
    _check_metadata(findings, part, root)
    _check_ids(findings, part, root)
    items = _check_manifest(findings, part, root)
    _check_unlisted(findings, part, root)
    _check_spine(findings, part, root)
    return items


def _check_metadata(findings: Findings, part: str, root: etree._Element) -> None:
    metadata = root.find(opf("metadata"))
    if metadata is None:
        findings.add("epub-metadata-missing", "there is no metadata", part, root)
        return
    for name in ("identifier", "title", "language"):
        if not any(_text(element) for element in metadata.iter(dc(name))):
            findings.add("epub-metadata-missing", f"there is no dc:{name}", part, metadata)
    if root.get("unique-identifier") not in [element.get("id") for element in metadata.iter(dc("identifier"))]:
        findings.add("epub-metadata-missing", "unique-identifier names no dc:identifier", part, root)
    modified = [meta for meta in metadata.iter(opf("meta")) if meta.get("property") == "dcterms:modified" and not meta.get("refines")]
    if len(modified) != 1 or not _text(modified[0]):
        findings.add("epub-metadata-missing", "there must be one dcterms:modified", part, metadata)
    elif not _MODIFIED.fullmatch(_text(modified[0])) or not is_moment(_text(modified[0])):
        findings.add("epub-metadata-wrong", f"{_text(modified[0])!r} is no date-time such as 2026-03-14T06:30:00Z", part, modified[0])
    for language in metadata.iter(dc("language")):
        if _text(language) and not is_language_tag(_text(language)):
            findings.add("epub-metadata-wrong", f"{_text(language)!r} is no language tag by BCP 47", part, language)


def _text(element: etree._Element) -> str:
    return all_text(element).strip()


def _check_ids(findings: Findings, part: str, root: etree._Element) -> None:
    """Each id once in the document; items that share one are for the manifest's check."""
    holders: dict[str, object] = {}
    for element in root.iter(etree.Element):
        name = element.get("id")
        if name is None:
            continue
        if name in holders and not element.tag == holders[name] == opf("item"):
            findings.add("epub-id-repeated", f"the id {name!r} is there already", part, element)
        holders.setdefault(name, element.tag)


def _check_manifest(findings: Findings, part: str, root: etree._Element) -> list[Item]:
    elements = list(root.iterfind(f"{opf('manifest')}/{opf('item')}"))
    _check_repeats(findings, part, elements)
    items = []
    for element in elements:
        item = _check_item(findings, part, element)
        if item:
            items.append(item)
    if sum("nav" in (element.get("properties") or "").split() for element in elements) != 1:
        findings.add("epub-navigation", "the manifest must have one item with the property nav", part, root.find(opf("manifest")))
    return items


def _check_repeats(findings: Findings, part: str, elements: list[etree._Element]) -> None:
    for name in ("id", "href"):
        repeated = [value for value, count in Counter(element.get(name) for element in elements).items() if value and count > 1]
        for value in repeated:
            last = [element for element in elements if element.get(name) == value][-1]
            findings.add("epub-manifest", f"several items have the {name} {value!r}", part, last)


def _check_item(findings: Findings, part: str, element: etree._Element) -> Item | None:
    missing = [name for name in ("id", "href", "media-type") if not element.get(name)]
    if missing:
        findings.add("epub-manifest", f"an item has no {' and no '.join(missing)}", part, element)
        return None
    media_type = element.get("media-type", "")
    target = target_of(element.get("href", ""), part)
    if target.scheme:
        if not media_type.startswith(_STREAMED):
            findings.add("epub-remote-resource", f"an item of type {media_type} must be in the EPUB, not at {element.get('href')}", part, element)
        return None
    if target.file not in findings.archive:
        findings.add("epub-file-missing", f"the EPUB has no file {target.file}", part, element)
        return None
    return Item(target.file, media_type, "nav" in (element.get("properties") or "").split())


def _check_unlisted(findings: Findings, part: str, root: etree._Element) -> None:
    named = [*root.iterfind(f"{opf('manifest')}/{opf('item')}"), *root.iterfind(f"{opf('metadata')}/{opf('link')}")]
    listed = {MIMETYPE_FILE, part, *(target_of(element.get("href", ""), part).file for element in named)}
    for name in findings.archive.names:
        if name not in listed and not name.startswith("META-INF/"):
            findings.add("epub-file-unlisted", "the file is neither in the manifest nor linked to by the metadata", name)


def _check_spine(findings: Findings, part: str, root: etree._Element) -> None:
    ids = {element.get("id") for element in root.iterfind(f"{opf('manifest')}/{opf('item')}")}
    spine = root.find(opf("spine"))
    references = list(root.iterfind(f"{opf('spine')}/{opf('itemref')}"))
    if not references:
        findings.add("epub-spine", "the spine is empty", part, spine)
    seen = set()
    for reference in references:
        name = reference.get("idref")
        if name not in ids:
            findings.add("epub-spine", f"the manifest has no item {name!r}", part, reference)
        elif name in seen:
            findings.add("epub-spine", f"the item {name!r} is in the spine already", part, reference)
        seen.add(name)
