"""Reads canonical JSON, an article or an edition; strict, and checked against the schema first."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import BinaryIO, NoReturn

from newsdoc.codec import article_from_plain, edition_from_plain
from newsdoc.diagnostics import Report
from newsdoc.errors import InvalidDocumentError, LimitExceededError
from newsdoc.formats.base import ReadOptions
from newsdoc.formats.json.media import take_media, with_media
from newsdoc.io.limits import Limits
from newsdoc.io.sources import name_of, read_all
from newsdoc.model import Article, Edition

__all__ = ["load_plain", "read", "read_edition"]


def read(source: BinaryIO, options: ReadOptions, report: Report) -> Iterator[Article]:
    """The article, or the edition's articles. Raises InvalidDocumentError, InvalidArticleError, LimitExceededError."""
    yield from read_edition(source, options, report).articles


def read_edition(source: BinaryIO, options: ReadOptions, report: Report) -> Edition:
    """The edition; a single article as an edition of one. As read."""
    plain = load_plain(source, options.limits)
    file = name_of(source)
    media = take_media(plain, source, options.limits, report)
    is_edition = isinstance(plain, dict) and "sections" in plain
    edition = edition_from_plain(plain, report, file=file) if is_edition else Edition.of(article_from_plain(plain, report, file=file))
    return with_media(edition, media)


def load_plain(source: BinaryIO, limits: Limits) -> object:
    """The JSON document as a plain structure. Raises InvalidDocumentError that names line and column."""
    file = name_of(source)
    try:
        text = read_all(source, limits).decode("utf-8-sig")
        return json.loads(text, object_pairs_hook=_object, parse_constant=_no_constant)
    except UnicodeDecodeError as error:
        raise InvalidDocumentError(f"JSON must be UTF-8: {error.reason} at byte {error.start}", file=file) from error
    except json.JSONDecodeError as error:
        raise InvalidDocumentError(f"this is not JSON: {error.msg}", file=file, place=f"{error.lineno}:{error.colno}") from error
    except RecursionError as error:
        raise LimitExceededError("the JSON is nested too deep", file=file) from error
    except ValueError as error:
        raise InvalidDocumentError(f"this is not JSON: {error}", file=file) from error


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    content: dict[str, object] = {}
    for name, value in pairs:
        if name in content:
            raise ValueError(f"an object has the key {name!r} twice")
        content[name] = value
    return content


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON number")
