"""Media of canonical JSON: their bytes in it, in base 64, or in files beside it that it names."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator
from typing import Any, BinaryIO

import attrs

from newsdoc.codec import Plain
from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.errors import InvalidDocumentError
from newsdoc.formats.json import JsonWriteOptions
from newsdoc.io.beside import put_beside, read_beside
from newsdoc.io.digests import digest
from newsdoc.io.limits import Limits, check_medium
from newsdoc.io.sources import name_of
from newsdoc.model import Article, Edition, FrozenMap, Media

__all__ = ["add_media", "take_media", "with_media"]

_Contents = dict[str, bytes]


def add_media(plain: Plain, article: Article, sink: BinaryIO, options: JsonWriteOptions, report: Report) -> None:
    """Say in an article's plain structure where the bytes of its media are. What is left out is reported."""
    for name, medium in article.media.items():
        if medium.content is None:
            continue
        entry = plain["media"][name]
        reference = put_beside(sink, medium.content) if options.media in ("auto", "beside") else None
        if options.media == "embed":
            entry["content"] = base64.b64encode(medium.content).decode()
        elif reference:
            entry["file"] = reference
        else:
            report(Diagnostic("json-medium-left-out", f"the bytes of the medium {name!r} are not in the JSON", Place(path="$.media")))


def take_media(plain: object, source: BinaryIO, limits: Limits, report: Report) -> _Contents:
    """Take out of a plain structure what says where the bytes are; the bytes by their digest. Raises InvalidDocumentError."""
    found: _Contents = {}
    file = name_of(source)
    for name, entry in _entries(plain):
        content = entry.pop("content", None)
        reference = entry.pop("file", None)
        data = _decoded(content, name, file) if content is not None else None
        if data is None and isinstance(reference, str):
            data = read_beside(source, reference, limits)
        if data is not None:
            check_medium(data, limits)
        if data is not None and digest(data) == entry.get("digest"):
            found[digest(data)] = data
        elif content is not None or reference is not None:
            message = f"the bytes of the medium {name!r} are not there, or are others than the JSON says"
            report(Diagnostic("medium-unread", message, Place(file=file, path="$.media")))
    return found


def _entries(plain: object) -> Iterator[tuple[str, dict[str, Any]]]:
    """The entries of all media in the structure, which may be of any shape yet."""
    sections = plain.get("sections") if isinstance(plain, dict) else None
    members = [section.get("articles") for section in sections if isinstance(section, dict)] if isinstance(sections, list) else []
    articles = [plain, *(article for member in members if isinstance(member, list) for article in member)]
    for article in articles:
        media = article.get("media") if isinstance(article, dict) else None
        for name, entry in media.items() if isinstance(media, dict) else ():
            if isinstance(entry, dict):
                yield name, entry


def _decoded(content: object, name: str, file: str | None) -> bytes:
    try:
        return base64.b64decode(str(content), validate=True)
    except (binascii.Error, ValueError) as error:
        raise InvalidDocumentError(f"the content of the medium {name!r} is no base 64: {error}", file=file, place="$.media") from error


def with_media(edition: Edition, contents: _Contents) -> Edition:
    """The edition with the bytes of its media."""
    if not contents:
        return edition
    sections = [attrs.evolve(section, articles=[_filled(article, contents) for article in section.articles]) for section in edition.sections]
    return attrs.evolve(edition, sections=sections)


def _filled(article: Article, contents: _Contents) -> Article:
    media: dict[str, Media] = {name: attrs.evolve(medium, content=contents.get(medium.digest)) for name, medium in article.media.items()}
    return attrs.evolve(article, media=FrozenMap(media))
