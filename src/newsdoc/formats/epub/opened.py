"""An EPUB opened to be read: by ebooklib, which sees no more than a package document that was vetted."""

from __future__ import annotations

import io
import posixpath
import warnings
from collections.abc import Iterator
from typing import Any

from attrs import frozen
from lxml import etree

from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.errors import InvalidDocumentError, MissingLibraryError
from newsdoc.formats.epub.names import CARRIED_REL, CONTAINER_FILE, CONTAINER_NS, OPF_TYPE, XHTML_TYPE, opf
from newsdoc.formats.epub.targets import target_of
from newsdoc.io.archive import Archive
from newsdoc.io.encoding import decode
from newsdoc.io.limits import Limits
from newsdoc.io.xml import parse_html, parse_xml
from newsdoc.io.zipwriter import stored, write_zip

__all__ = ["OpenedEpub", "open_epub"]

# What ebooklib reads in place of each other file: a table of contents in XHTML and in NCX, with nothing in it.
_NO_CONTENT = b'<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap/><nav type="toc"><ol/></nav></ncx>'
_PAGES = (".xhtml", ".html", ".htm")


@frozen
class OpenedEpub:
    """The files of an EPUB, and its package document. book: as ebooklib sees it."""

    archive: Archive
    limits: Limits
    part: str
    package: etree._Element
    book: Any

    @property
    def file(self) -> str | None:
        """What errors and findings call it."""
        return self.archive.file

    def pages(self) -> list[str]:
        """The content documents in the order of reading, without the navigation."""
        items = {item.get_id(): item for item in self.book.get_items()}
        spine = [items[name] for name, _ in self.book.spine if name in items]
        found = [self._file(item) for item in spine if item.media_type == XHTML_TYPE and type(item).__name__ != "EpubNav"]
        return [file for file in found if file in self.archive]

    def navigation(self) -> etree._Element | None:
        """The navigation document's root."""
        found = next((self._file(item) for item in self.book.get_items() if type(item).__name__ == "EpubNav"), None)
        return self.parse(found) if found and found in self.archive else None

    def texts(self, name: str) -> Iterator[str]:
        """What Dublin Core's element of this name says, each time."""
        for value, _ in self.book.get_metadata("DC", name):
            if value and value.strip():
                yield " ".join(value.split())

    def copies(self) -> dict[str, str]:
        """The carried copies: the id of the item that each is of, or "" for the edition's, and its file."""
        found = {}
        for link in self.package.iterfind(f"{opf('metadata')}/{opf('link')}"):
            if CARRIED_REL in link.get("rel", "").split():
                found[link.get("refines", "").removeprefix("#")] = target_of(link.get("href", ""), self.part).file
        return {of: file for of, file in found.items() if file in self.archive}

    def items(self) -> dict[str, str]:
        """The files of the manifest and their ids."""
        return {self._file(item): item.get_id() for item in reversed(list(self.book.get_items()))}

    def page(self, part: str, report: Report) -> etree._Element:
        """The root of a content document; one that is not well-formed is read as HTML, and reported."""
        try:
            return self.parse(part)
        except InvalidDocumentError as error:
            report(Diagnostic("xml-repaired", error.message, Place(file=self.file, part=part)))
            text = decode(self.archive.read(part), report=report, file=self.file)
            return parse_html(text, file=self.file, part=part, limits=self.limits)

    def parse(self, part: str) -> etree._Element:
        """The root of an XML file. Raises InvalidDocumentError, LimitExceededError."""
        return parse_xml(self.archive.read(part), file=self.file, part=part, limits=self.limits)

    def _file(self, item: Any) -> str:
        return posixpath.normpath(posixpath.join(posixpath.dirname(self.part), item.file_name))


def open_epub(data: bytes, file: str | None, limits: Limits) -> OpenedEpub:
    """Open an EPUB. Raises InvalidDocumentError where it is none, LimitExceededError where it is too large."""
    archive = Archive(data, file=file, limits=limits)
    container = parse_xml(archive.read(CONTAINER_FILE), file=file, part=CONTAINER_FILE, limits=limits)
    roots = [root for root in container.iter(f"{{{CONTAINER_NS}}}rootfile") if root.get("media-type") == OPF_TYPE]
    part = posixpath.normpath(roots[-1].get("full-path", "")) if roots else ""
    if not part or part not in archive:
        raise InvalidDocumentError("the container names no package document", file=file, place=CONTAINER_FILE)
    package = parse_xml(archive.read(part), file=file, part=part, limits=limits)
    return OpenedEpub(archive, limits, part, package, _book(_outline(archive, container, part, package), file))


def _outline(archive: Archive, container: etree._Element, part: str, package: etree._Element) -> bytes:
    """The package as far as ebooklib is asked of it: what was parsed here, and of all other files the names."""
    _name_types(package)
    known = {CONTAINER_FILE: _plain_xml(container), part: _plain_xml(package)}
    sink = io.BytesIO()
    write_zip(sink, (stored(name, known.get(name, _NO_CONTENT)) for name in archive.names))
    return sink.getvalue()


def _name_types(package: etree._Element) -> None:
    """Give items that name no media type one, which ebooklib would look up in the machine's own table."""
    for item in package.iter(opf("item")):
        if not item.get("media-type"):
            item.set("media-type", XHTML_TYPE if item.get("href", "").lower().endswith(_PAGES) else "application/octet-stream")


def _plain_xml(root: etree._Element) -> bytes:
    """The element alone, without a document type that a parser might fetch."""
    return etree.tostring(root, encoding="UTF-8", with_tail=False)


def _book(data: bytes, file: str | None) -> Any:
    try:
        from ebooklib import epub  # under the AGPL: loaded only where an EPUB is read
    except ImportError as error:
        raise MissingLibraryError("reading an EPUB needs ebooklib: pip install 'ebooklib'", file=file) from error
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return epub.EpubReader(io.BytesIO(data), {"ignore_ncx": True}).load()
    except Exception as error:  # whatever a broken package leads a library to
        raise InvalidDocumentError(f"the EPUB's package document cannot be used: {error!r:.200}", file=file) from error
