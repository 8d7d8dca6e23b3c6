"""Where the bytes of media are for a NewsML-G2 document."""

from __future__ import annotations

from typing import BinaryIO

from newsdoc.formats import media
from newsdoc.formats.media import MediumAddress, embedded
from newsdoc.formats.newsml_g2 import NewsmlWriteOptions

__all__ = ["MediumAddress", "embedded", "medium_address"]


def medium_address(options: NewsmlWriteOptions, sink: BinaryIO) -> MediumAddress:
    """What gives a medium its address, as asked."""
    return media.medium_address(options.media, sink)
