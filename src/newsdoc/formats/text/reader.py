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
from newsdoc.parsing.parse import parse_text
from newsdoc.statements import statements_of

__all__ = ["read", "read_text"]


def read(source: BinaryIO, options: ReadOptions, report: Report) -> Iterator[Article]:
    """The one article of the text. Raises SourceError, LimitExceededError, and InvalidDocumentError where it is no text."""
    data = read_all(source, options.limits, most=options.limits.text_bytes)
    yield read_text(data, options, report, file=name_of(source), name=file_name(source))


def read_text(text: str | bytes, options: ReadOptions, report: Report, *, file: str | None = None, name: str | None = None) -> Article:
    """The article in a text, or in the bytes of one. file: what diagnostics call it; name: its file's name without folders."""
    chosen = options if isinstance(options, TextReadOptions) else TextReadOptions(limits=options.limits)
    if isinstance(text, bytes):
        source, decoded = text, decode(text, encoding=chosen.encoding, report=report, file=file)
        if is_binary(decoded):
            raise InvalidDocumentError("this is no text: name the format with --from, or its encoding with --text-encoding", file=file)
    else:
        source, decoded = text.encode("utf-8", "surrogatepass"), replace_forbidden(text, report=report, file=file)
    article = parse_text(decoded, source, report=report, file=file, name=name)
    return attrs.evolve(article, statements=statements_of(article.body)) if chosen.statements else article
