"""Writes canonical JSON: keys in the model's order, UTF-8, a line feed at the end."""

from __future__ import annotations

import json
from typing import BinaryIO

from newsdoc.codec import article_to_plain, edition_to_plain
from newsdoc.diagnostics import Report
from newsdoc.formats.json import JsonWriteOptions
from newsdoc.formats.json.media import add_media
from newsdoc.io.json_text import indented_json
from newsdoc.model import Edition

__all__ = ["write"]


def write(edition: Edition, sink: BinaryIO, options: JsonWriteOptions, report: Report) -> None:
    """Write a single article as itself, anything else as an edition (schemas/edition-1.0.schema.json)."""
    plain = article_to_plain(edition.articles[0]) if edition.is_single else edition_to_plain(edition)
    structures = [plain] if edition.is_single else [article for section in plain["sections"] for article in section["articles"]]
    for structure, article in zip(structures, edition.articles, strict=True):
        add_media(structure, article, sink, options, report)
    content = json.dumps(plain, ensure_ascii=False, separators=(",", ":")) if options.compact else indented_json(plain)
    sink.write(content.encode() + b"\n")
