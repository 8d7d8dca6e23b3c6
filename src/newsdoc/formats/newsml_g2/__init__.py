"""NewsML-G2, versions 2.24 to 2.35, conformance level power (IPTC)."""

from __future__ import annotations

import re
from typing import Literal, TypeAlias, get_args

from attrs import frozen

from newsdoc.errors import NewsdocError
from newsdoc.formats.base import Format, ReadOptions, WriteOptions, option
from newsdoc.formats.newsml_g2.carries import CARRIES

__all__ = ["FORMAT", "NewsmlWriteOptions", "Version"]

Version: TypeAlias = Literal["2.35", "2.34", "2.33", "2.32", "2.31", "2.30", "2.29", "2.28", "2.27", "2.26", "2.25", "2.24"]
_Profile: TypeAlias = Literal["full", "flat"]
_Several: TypeAlias = Literal["package", "items"]

_NAMESPACE = b"http://iptc.org/std/nar/2006-10-01/"
_ROOT = re.compile(rb"<(?:[\w.-]{1,60}:)?(?:newsMessage|newsItem|packageItem)[\s>]")


@frozen(kw_only=True)
class NewsmlWriteOptions(WriteOptions):
    """How NewsML-G2 is written."""

    media: Literal["embed", "beside", "none"] = option(
        "embed", "Where media go whose bytes are at hand: into the document, as data: addresses, or into files beside it."
    )
    version: Version = option("2.35", "The version of the standard; what it lacks is left out and reported.")
    profile: _Profile = option(
        "full", "How the body is marked up: flat has paragraphs without any elements in them, for receivers that lose the text in these."
    )
    several: _Several = option(
        "package", "How several articles are written: a message with a package, which says their order and sections, and its items; or items alone."
    )
    check: bool = option(True, "Whether what was written is checked before it is returned.")
    schema: str | None = option(None, "A file with the standard's own schema, to check against too; without it, the one that is installed, if any.")

    def __attrs_post_init__(self) -> None:
        if self.version not in get_args(Version):
            raise NewsdocError(f"NewsML-G2 is written in a version from {get_args(Version)[-1]} to {get_args(Version)[0]}, not {self.version!r}")
        if self.profile not in get_args(_Profile) or self.several not in get_args(_Several):
            raise NewsdocError(f"there is no such profile or way to write several: {self.profile!r}, {self.several!r}")


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
