"""NewsML-G2, version 2.35, conformance level power (IPTC)."""

from __future__ import annotations

import re
from typing import Literal

from attrs import frozen

from newsdoc.formats.base import Format, ReadOptions, WriteOptions, option
from newsdoc.formats.newsml_g2.carries import CARRIES

__all__ = ["FORMAT", "NewsmlWriteOptions"]

_NAMESPACE = b"http://iptc.org/std/nar/2006-10-01/"
_ROOT = re.compile(rb"<(?:[\w.-]{1,60}:)?(?:newsMessage|newsItem|packageItem)[\s>]")


@frozen(kw_only=True)
class NewsmlWriteOptions(WriteOptions):
    """How NewsML-G2 is written."""

    media: Literal["embed", "beside", "none"] = option(
        "embed", "Where media go whose bytes are at hand: into the document, as data: addresses, or into files beside it."
    )


def _recognises(head: bytes) -> bool:
    """Whether it starts as XML that names the namespace, or has a root's tag; the NULs are those of UTF-16."""
    plain = head.replace(b"\0", b"")
    return (plain.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith(b"<") and _NAMESPACE in plain) or _ROOT.search(plain) is not None


FORMAT = Format(
    name="newsml-g2",
    title="NewsML-G2",
    media_type="application/vnd.iptc.g2.newsitem+xml",
    suffix=".newsml.xml",
    aliases=("newsml", "g2"),
    reader="newsdoc.formats.newsml_g2.reader:read",
    edition_reader="newsdoc.formats.newsml_g2.reader:read_edition",
    writer="newsdoc.formats.newsml_g2.writer:write",
    checker="newsdoc.formats.newsml_g2.checker:check",
    read_options=ReadOptions,
    write_options=NewsmlWriteOptions,
    recognises=_recognises,
    carries=CARRIES,
    copy="an `itemMetaExtProperty` with the rel `ndrel:article`",
)
