"""Reads canonical JSON, an article or an edition; strict, and checked against the schema first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from newsdoc.codec import article_from_plain, edition_from_plain
from newsdoc.diagnostics import Report
from newsdoc.formats.base import ReadOptions
from newsdoc.formats.json.media import take_media, with_media
from newsdoc.io.json_text import load_json
from newsdoc.io.sources import name_of, read_all
from newsdoc.model import Article, Edition

__all__ = ["read", "read_edition"]


def read(source: BinaryIO, options: ReadOptions, report: Report) -> Iterator[Article]:
    """The article, or the edition's articles. Raises InvalidDocumentError, InvalidArticleError, LimitExceededError."""
    yield from read_edition(source, options, report).articles


def read_edition(source: BinaryIO, options: ReadOptions, report: Report) -> Edition:
    """The edition; a single article as an edition of one. As read."""
    plain = load_json(read_all(source, options.limits), file=name_of(source), limits=options.limits)
    file = name_of(source)
    media = take_media(plain, source, options.limits, report)
    is_edition = isinstance(plain, dict) and "sections" in plain
    edition = edition_from_plain(plain, report, file=file) if is_edition else Edition.of(article_from_plain(plain, report, file=file))
    return with_media(edition, media)
