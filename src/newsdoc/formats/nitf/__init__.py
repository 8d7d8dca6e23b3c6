"""NITF 3.6, the News Industry Text Format (IPTC)."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from newsdoc.formats.base import Format, ReadOptions, WriteOptions, option
from newsdoc.formats.nitf.carries import CARRIES
from newsdoc.io.prologs import root_name

__all__ = ["FORMAT", "NitfWriteOptions"]


@frozen(kw_only=True)
class NitfWriteOptions(WriteOptions):
    """How NITF is written."""

    media: Literal["embed", "beside", "none"] = option(
        "embed", "Where media go whose bytes are at hand: into the document, as media-objects, or into files beside it."
    )
    namespace: bool = option(True, "Whether elements are in the namespace of NITF; many receivers know them in none only.")


def _recognises(head: bytes) -> bool:
    """Whether the root is nitf."""
    return root_name(head) == "nitf"


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
