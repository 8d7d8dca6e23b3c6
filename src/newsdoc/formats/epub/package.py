"""The package document: metadata, manifest and spine (EPUB 3.3, section 5), and the container that leads to it."""

from __future__ import annotations

import functools
from collections.abc import Iterator

from newsdoc.formats.epub.languages import package_language
from newsdoc.formats.epub.metadata import metadata
from newsdoc.formats.epub.names import (
    CONTAINER_NS,
    DC_NS,
    FOLDER,
    NAV_FILE,
    OPF_NS,
    OPF_TYPE,
    PACKAGE_FILE,
    STYLE_FILE,
    VOCABULARY,
    XHTML_TYPE,
)
from newsdoc.formats.epub.publication import Publication
from newsdoc.markup.languages import direction
from newsdoc.markup.xmltext import DECLARATION, attributes, tag

__all__ = ["container_document", "package_document"]

_LANGUAGES = 64
_STATIC_ITEMS = (
    f'<item id="nav" href="{NAV_FILE}" media-type="{XHTML_TYPE}" properties="nav"/>',
    f'<item id="style" href="{STYLE_FILE}" media-type="text/css"/>',
)


def container_document() -> bytes:
    """The container's document, which is always the same (OCF 3.3, section 4.2.6.3)."""
    file = tag("rootfile", {"full-path": FOLDER + PACKAGE_FILE, "media-type": OPF_TYPE})
    root = tag("container", {"version": "1.0", "xmlns": CONTAINER_NS}, [tag("rootfiles", children=[file])])
    return (DECLARATION + root + "\n").encode()


def package_document(publication: Publication) -> bytes:
    """The package document of the publication."""
    lines = [*_start(publication.language), *metadata(publication), "</metadata>", *_manifest(publication), *_spine(publication), "</package>\n"]
    return "\n".join(lines).encode()


@functools.lru_cache(_LANGUAGES)
def _start(language: str | None) -> tuple[str, str]:
    """The tags that open the package and its metadata."""
    given = {"xmlns": OPF_NS, "version": "3.0", "unique-identifier": "identifier", "prefix": f"newsdoc: {VOCABULARY}"}
    return f"{DECLARATION}<package{attributes(given | package_language(language))}>", f'<metadata xmlns:dc="{DC_NS}">'


def _manifest(publication: Publication) -> Iterator[str]:
    yield "<manifest>"
    yield from _STATIC_ITEMS
    for page in publication.pages:
        yield _item(page.id, page.file, XHTML_TYPE)
    for picture in publication.pictures:
        yield _item(picture.id, picture.file, picture.media_type)
    yield "</manifest>"


def _item(name: str, file: str, media_type: str) -> str:
    """An item whose names are newsdoc's own, which need no escapes."""
    return f'<item id="{name}" href="{file}" media-type="{media_type}"/>'


def _spine(publication: Publication) -> Iterator[str]:
    """The order of reading: contents first; those of a single article are not in the way of it."""
    yield f'<spine page-progression-direction="{direction(publication.language)}">' if publication.language else "<spine>"
    if not publication.is_single:
        yield '<itemref idref="nav"/>'
    for page in publication.pages:
        yield f'<itemref idref="{page.id}"/>'
    if publication.is_single:
        yield '<itemref idref="nav" linear="no"/>'
    yield "</spine>"
