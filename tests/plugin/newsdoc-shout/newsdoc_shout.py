"""What another package brings: a format of headlines, one a line, and a rule for raw text."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from typing import BinaryIO

from attrs import frozen

from newsdoc import Article, Edition
from newsdoc.diagnostics import Report
from newsdoc.formats.base import Format, ReadOptions, WriteOptions, option
from newsdoc.io.sources import read_all
from newsdoc.parsing.labels import Claim, Document, Label, Rule


@frozen(kw_only=True)
class HeadlinesWriteOptions(WriteOptions):
    """How headlines are written."""

    shout: bool = option(False, "In capitals.")


def read(source: BinaryIO, options: ReadOptions, report: Report) -> Iterator[Article]:
    """An article for each line."""
    for line in read_all(source, options.limits).decode().splitlines():
        yield Article(id=uuid.uuid5(uuid.NAMESPACE_URL, line).urn, headline=line, body=[])


def write(edition: Edition, sink: BinaryIO, options: HeadlinesWriteOptions, report: Report) -> None:
    """The headlines, one a line."""
    for article in edition.articles:
        sink.write(f"{article.headline.upper() if options.shout else article.headline}\n".encode())


FORMAT = Format(
    name="headlines",
    title="Headlines, one a line",
    media_type="text/plain",
    suffix=".headlines",
    reader="newsdoc_shout:read",
    writer="newsdoc_shout:write",
    write_options=HeadlinesWriteOptions,
    never=frozenset({"body.paragraph", "byline"}),
)


def corrected(document: Document) -> Iterator[Claim]:
    """Lines that start with "Corrected:" are notes of an editor."""
    return (Claim(index, Label.EDITOR_NOTE, 0.9) for index, passage in enumerate(document.passages) if passage.text.startswith("Corrected:"))


CORRECTED = Rule("corrected", corrected, before="crosshead")
