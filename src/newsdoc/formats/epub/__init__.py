"""EPUB 3.3."""

from __future__ import annotations

from attrs import frozen

from newsdoc.formats.base import Format, ReadOptions, option
from newsdoc.formats.epub.carries import CARRIES

__all__ = ["FORMAT", "EpubReadOptions"]

_MEDIA_TYPE = "application/epub+zip"


@frozen(kw_only=True)
class EpubReadOptions(ReadOptions):
    """How an EPUB is read."""

    label: bool = option(True, "Tell headline, byline, credits and leftovers apart where an EPUB of one chapter has plain paragraphs.")


def _recognises(head: bytes) -> bool:
    """A zip whose first file says that it is an EPUB (OCF 3.3, section 4.3), or is the one that only an EPUB has."""
    if not head.startswith(b"PK\x03\x04"):
        return False
    return (head[30:100].startswith(b"mimetype") and _MEDIA_TYPE.encode() in head[38:140]) or head[30:].startswith(b"META-INF/container.xml")


FORMAT = Format(
    is_text=False,
    name="epub",
    title="EPUB 3.3",
    media_type=_MEDIA_TYPE,
    suffix=".epub",
    reader="newsdoc.formats.epub.reader:read",
    edition_reader="newsdoc.formats.epub.reader:read_edition",
    writer="newsdoc.formats.epub.writer:write",
    checker="newsdoc.formats.epub.checker:check",
    read_options=EpubReadOptions,
    recognises=_recognises,
    carries=CARRIES,
    copy="a file `carried-1.json`, which a `link` in the package document names",
)
