"""NITF 3.6, the News Industry Text Format (IPTC)."""

from __future__ import annotations

import re
from typing import Literal

from attrs import frozen

from newsdoc.formats.base import Format, ReadOptions, WriteOptions, option
from newsdoc.formats.nitf.carries import CARRIES

__all__ = ["FORMAT", "NitfWriteOptions"]

# What may stand before the root: the declaration, instructions, comments and a document type.
_ROOT = re.compile(rb"(?:[\s\xef\xbb\xbf\xff\xfe]|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>)*<(?:[\w.\-]+:)?nitf[\s/>]", re.DOTALL)


@frozen(kw_only=True)
class NitfWriteOptions(WriteOptions):
    """How NITF is written."""

    media: Literal["embed", "beside", "none"] = option(
        "embed", "Where media go whose bytes are at hand: into the document, as media-objects, or into files beside it."
    )
    namespace: bool = option(True, "Whether elements are in the namespace of NITF; many receivers know them in none only.")


def _recognises(head: bytes) -> bool:
    """Whether the root is nitf; the NULs are those of UTF-16."""
    return _ROOT.match(head.replace(b"\0", b"")) is not None


FORMAT = Format(
    name="nitf",
    title="NITF",
    media_type="application/nitf+xml",
    suffix=".nitf.xml",
    suffixes=(".nitf",),
    reader="newsdoc.formats.nitf.reader:read",
    writer="newsdoc.formats.nitf.writer:write",
    checker="newsdoc.formats.nitf.checker:check",
    read_options=ReadOptions,
    write_options=NitfWriteOptions,
    recognises=_recognises,
    holds_many=False,
    carries=CARRIES,
    copy="a `meta` with the name `newsdoc`",
)
