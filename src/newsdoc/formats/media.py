"""Where the bytes of media are for a document that shows them by address: in it, or in files beside it."""

from __future__ import annotations

import re
import urllib.parse
from collections.abc import Callable
from typing import BinaryIO, TypeAlias

from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.formats.data_urls import from_data_url, to_data_url
from newsdoc.io.beside import put_beside, read_beside
from newsdoc.io.limits import Limits
from newsdoc.io.pictures import picture_of
from newsdoc.markup.reading.media import Pictures
from newsdoc.model import Article, Figure, Media

__all__ = ["MediumAddress", "embedded", "embedded_picture", "media_addresses", "medium_address", "picture_reader"]

MediumAddress: TypeAlias = Callable[[Media], str | None]

# By how markup begins, in UTF-8 or UTF-16, programs tell it whatever its type says (WHATWG, MIME Sniffing, section 7.1); by whole
# names some tell it further on. Compressed sound and film has neither, but for "<a" and the like, by chance.
_MARKUP = re.compile(rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\t\n\f\r \0]*<\0?[a-zA-Z!?/]")
_PAGE = re.compile(rb"<(?:!doctype|html|head|body|script|svg|iframe|object|embed|\?xml)\b", re.IGNORECASE)
_SNIFFED = 1445


def embedded(medium: Media) -> str | None:
    """The medium as a data: address; None where it is too large for one, or may hold a script."""
    if medium.content is None or _may_be_active(medium.media_type, medium.content):
        return None
    return to_data_url(medium.media_type, medium.content)


def _may_be_active(media_type: str, content: bytes) -> bool:
    """Whether a program may take it for a page or a drawing with scripts, by its type or, whatever that says, by its bytes."""
    if not media_type.lower().startswith(("image/", "audio/", "video/")) or "xml" in media_type.lower():
        return True
    return picture_of(content) is None and (_MARKUP.match(content) or _PAGE.search(content, 0, _SNIFFED)) is not None


def medium_address(where: str, sink: BinaryIO) -> MediumAddress:
    """What gives a medium its address. where: "embed", "beside" or "none"."""

    def beside(medium: Media) -> str | None:
        reference = put_beside(sink, medium.content) if medium.content is not None else None
        return urllib.parse.quote(reference) if reference else None

    return {"embed": embedded, "beside": beside}.get(where, lambda _: None)


def media_addresses(article: Article, report: Report, address: MediumAddress, code: str) -> dict[str, str]:
    """The names of the media that figures show → where their bytes are for the document. What is left out is reported as the code."""
    shown = {block.media for block in article.body if isinstance(block, Figure)}
    found: dict[str, str] = {}
    for name, medium in article.media.items():
        if medium.content is None:
            continue
        where = address(medium) if name in shown else None
        if where:
            found[name] = where
        else:
            report(Diagnostic(code, f"the medium {name!r} is not in the document", Place(path="$.media")))
    return found


def picture_reader(pictures: Pictures, source: BinaryIO | None, limits: Limits) -> Callable[[str], str | None]:
    """What takes the pictures that a document shows out of data: addresses, and from files beside it, and gives their names.

    source: the document, or None where there is nothing beside it.
    """

    def picture(address: str) -> str | None:
        content = read_beside(source, urllib.parse.unquote(address), limits) if source else None
        if content is None:
            return embedded_picture(pictures, address)
        known = picture_of(content)
        return pictures.add(known.media_type if known else "application/octet-stream", content)

    return picture


def embedded_picture(pictures: Pictures, address: str) -> str | None:
    """The name of the picture in a data: address."""
    found = from_data_url(address)
    return pictures.add(*found) if found else None
