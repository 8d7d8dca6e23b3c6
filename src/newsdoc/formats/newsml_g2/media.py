"""Where the bytes of media are for a document: in it, or in files beside it."""

from __future__ import annotations

import urllib.parse
from collections.abc import Callable
from typing import BinaryIO, TypeAlias

from newsdoc.formats.data_urls import to_data_url
from newsdoc.formats.newsml_g2 import NewsmlWriteOptions
from newsdoc.io.beside import put_beside
from newsdoc.model import Media

__all__ = ["MediumAddress", "embedded", "medium_address"]

MediumAddress: TypeAlias = Callable[[Media], str | None]


def embedded(medium: Media) -> str | None:
    """The medium as a data: address; None where it is too large for one."""
    return to_data_url(medium.media_type, medium.content) if medium.content is not None else None


def medium_address(options: NewsmlWriteOptions, sink: BinaryIO) -> MediumAddress:
    """What gives a medium its address, as asked."""

    def beside(medium: Media) -> str | None:
        reference = put_beside(sink, medium.content) if medium.content is not None else None
        return urllib.parse.quote(reference) if reference else None

    return {"embed": embedded, "beside": beside}.get(options.media, lambda _: None)
