"""Reads raw text: bytes are decoded, characters that no format can carry are replaced, and the rest is parsing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

import attrs

from newsdoc.diagnostics import Report
from newsdoc.errors import InvalidDocumentError
from newsdoc.formats.base import ReadOptions
from newsdoc.formats.text import TextReadOptions, text_options
from newsdoc.io.encoding import decode, is_binary, replace_forbidden
from newsdoc.io.limits import exceeded
from newsdoc.io.sources import file_name, name_of, read_all
from newsdoc.model import Article
from newsdoc.parsing.parse import parse_stories, parse_text
from newsdoc.parsing.settings import Settings
from newsdoc.statements import statements_of

__all__ = ["clean_text", "read", "read_text", "settings_of", "source_bytes"]


def read(source: BinaryIO, options: ReadOptions, report: Report) -> Iterator[Article]:
    """The articles of the text, one for each story. Raises SourceError, LimitExceededError, and InvalidDocumentError where it is no text."""
    file, chosen = name_of(source), text_options(options)
    data = read_all(source, options.limits, limit="text_bytes")
    clean = clean_text(data, chosen, report, file=file)
    for article in parse_stories(clean, data, report=report, file=file, name=file_name(source), settings=settings_of(chosen)):
        yield _with_statements(article, chosen)


def read_text(text: str | bytes, options: ReadOptions, report: Report) -> Article:
    """The article in a text, or in the bytes of one, however many stories it holds. Raises LimitExceededError, InvalidDocumentError."""
    chosen = text_options(options)
    source = source_bytes(text, chosen)
    article = parse_text(clean_text(text, chosen, report), source, report=report, settings=settings_of(chosen))
    return _with_statements(article, chosen)


def source_bytes(text: str | bytes, options: TextReadOptions) -> bytes:
    """The bytes of a text. Raises LimitExceededError where there are more than there may be."""
    source = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
    if len(source) > options.limits.text_bytes:
        raise exceeded(options.limits, "text_bytes", f"the text has {len(source):,} bytes")
    return source


def _with_statements(article: Article, options: TextReadOptions) -> Article:
    return attrs.evolve(article, statements=statements_of(article.body)) if options.statements else article


def clean_text(text: str | bytes, options: TextReadOptions, report: Report, *, file: str | None = None) -> str:
    """The text, decoded, with what no format can carry replaced. Raises InvalidDocumentError where bytes are no text."""
    if isinstance(text, str):
        return replace_forbidden(text, report=report, file=file)
    decoded = decode(text, encoding=options.encoding, report=report, file=file)
    if is_binary(decoded, text):
        raise InvalidDocumentError("this is no text: name the format with --from, or its encoding with --text-encoding", file=file)
    return decoded


def settings_of(options: TextReadOptions) -> Settings:
    """What of the options concerns parsing."""
    return Settings(**{field.name: getattr(options, field.name) for field in attrs.fields(Settings)})
