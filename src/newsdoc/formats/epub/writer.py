"""Writes EPUB 3.3: each article a page, with contents, metadata, pictures, and a carried copy of what cannot be seen."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from importlib import resources
from typing import BinaryIO

from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.formats.base import WriteOptions
from newsdoc.formats.epub.content import article_page
from newsdoc.formats.epub.names import (
    CONTAINER_FILE,
    EDITION_FILE,
    FOLDER,
    MIMETYPE,
    MIMETYPE_FILE,
    NAV_FILE,
    PACKAGE_FILE,
    STYLE_FILE,
)
from newsdoc.formats.epub.navigation import navigation_page
from newsdoc.formats.epub.package import container_document, package_document
from newsdoc.formats.epub.publication import Page, Publication, publication_of
from newsdoc.io.zipwriter import Entry, deflated, packed, stored, write_zip
from newsdoc.markup.carried import carried_edition, carried_json
from newsdoc.model import Edition

__all__ = ["write"]


def write(edition: Edition, sink: BinaryIO, options: WriteOptions, report: Report) -> None:
    """Write an edition. Pictures that EPUB readers cannot show are left out and reported."""
    publication = publication_of(edition)
    for page in publication.pages:
        _report_left_out(page, report)
    write_zip(sink, _entries(publication))


def _entries(publication: Publication) -> Iterator[Entry]:
    """The files, the mimetype first (OCF 3.3, section 4.3)."""
    mimetype, container, style = _static_entries()
    yield mimetype
    yield container
    yield _packed(PACKAGE_FILE, package_document(publication))
    yield _packed(NAV_FILE, navigation_page(publication))
    yield style
    for page in publication.pages:
        yield _packed(page.file, article_page(page))
        yield _packed(page.carried_file, carried_json(page.article, page.pictures))
    if not publication.is_single:
        yield _packed(EDITION_FILE, carried_edition(publication.edition))
    for picture in publication.pictures:
        yield stored(FOLDER + picture.file, picture.content)


def _packed(file: str, data: bytes) -> Entry:
    return packed(FOLDER + file, data)


@functools.cache
def _static_entries() -> tuple[Entry, Entry, Entry]:
    """The files that are the same in every EPUB: mimetype, container and style sheet."""
    style = resources.files("newsdoc.formats.epub").joinpath(STYLE_FILE).read_bytes()
    return stored(MIMETYPE_FILE, MIMETYPE), deflated(CONTAINER_FILE, container_document()), deflated(FOLDER + STYLE_FILE, style)


def _report_left_out(page: Page, report: Report) -> None:
    for name, medium in page.article.media.items():
        if medium.content is not None and name not in page.pictures:
            message = f"the medium {name!r} ({medium.media_type}) is no picture that a figure shows and every EPUB reader knows"
            report(Diagnostic("epub-medium-left-out", message, Place(path=f"$.media.{name}")))
