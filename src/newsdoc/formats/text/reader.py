"""Reads raw text: bytes are decoded, characters that no format can carry are replaced, and the rest is parsing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

import attrs

from newsdoc.diagnostics import Report
from newsdoc.errors import InvalidDocumentError
from newsdoc.formats.base import ReadOptions
from newsdoc.formats.text import TextReadOptions
from newsdoc.io.encoding import decode, is_binary, replace_forbidden
from newsdoc.io.sources import file_name, name_of, read_all
from newsdoc.model import Article
from newsdoc.parsing.parse import parse_stories, parse_text
from newsdoc.statements import statements_of

__all__ = ["read", "read_text"]


def read(source: BinaryIO, options: ReadOptions, report: Report) -> Iterator[Article]:
    """The articles of the text, one for each story. Raises SourceError, LimitExceededError, and InvalidDocumentError where it is no text."""
    file, chosen = name_of(source), _own(options)
    data = read_all(source, options.limits, most=options.limits.text_bytes)
    for article in parse_stories(_decoded(data, chosen, report, file), data, report=report, file=file, name=file_name(source)):
        yield _with_statements(article, chosen)


def read_text(text: str | bytes, options: ReadOptions, report: Report) -> Article:
    """The article in a text, or in the bytes of one, however many stories it holds."""
    chosen = _own(options)
    if isinstance(text, bytes):
        source, decoded = text, _decoded(text, chosen, report, None)
    else:
        source, decoded = text.encode("utf-8", "surrogatepass"), replace_forbidden(text, report=report)
    return _with_statements(parse_text(decoded, source, report=report), chosen)


def _own(options: ReadOptions) -> TextReadOptions:
    return options if isinstance(options, TextReadOptions) else TextReadOptions(limits=options.limits)


def _decoded(data: bytes, options: TextReadOptions, report: Report, file: str | None) -> str:
    decoded = decode(data, encoding=options.encoding, report=report, file=file)
    if is_binary(decoded):
        raise InvalidDocumentError("this is no text: name the format with --from, or its encoding with --text-encoding", file=file)
    return decoded


def _with_statements(article: Article, options: TextReadOptions) -> Article:
    return attrs.evolve(article, statements=statements_of(article.body)) if options.statements else article
