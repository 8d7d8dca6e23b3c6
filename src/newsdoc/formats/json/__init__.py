"""Canonical JSON: all that newsdoc knows of an article, as schemas/article-1.0.schema.json describes it (RFC 8259)."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from newsdoc.formats.base import Format, ReadOptions, WriteOptions, option
from newsdoc.formats.json.carries import CARRIES

__all__ = ["FORMAT", "JsonWriteOptions"]


@frozen(kw_only=True)
class JsonWriteOptions(WriteOptions):
    """How JSON is written."""

    media: Literal["auto", "embed", "beside", "none"] = option(
        "auto", "Where media go whose bytes are at hand: into the JSON, or into files beside it; auto: beside, where a file is written."
    )
    compact: bool = option(False, "One line without spaces, instead of an indented text.")


def _recognises(head: bytes) -> bool:
    """Whether it starts as an object with a key, or without any."""
    plain = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    return plain[:1] == b"{" and plain[1:].lstrip()[:1] in (b'"', b"}", b"")


FORMAT = Format(
    name="json",
    title="newsdoc canonical JSON",
    media_type="application/json",
    suffix=".json",
    reader="newsdoc.formats.json.reader:read",
    edition_reader="newsdoc.formats.json.reader:read_edition",
    writer="newsdoc.formats.json.writer:write",
    checker="newsdoc.formats.json.checker:check",
    read_options=ReadOptions,
    write_options=JsonWriteOptions,
    recognises=_recognises,
    carries=CARRIES,
)
