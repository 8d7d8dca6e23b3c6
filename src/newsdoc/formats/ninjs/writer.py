"""Writes ninjs: an article as an item, an edition as a composite of them."""

from __future__ import annotations

import json
from typing import BinaryIO

from newsdoc.diagnostics import Report
from newsdoc.formats.media import medium_address
from newsdoc.formats.ninjs import NinjsWriteOptions
from newsdoc.formats.ninjs.item import article_item
from newsdoc.formats.ninjs.package import edition_item
from newsdoc.model import Edition

__all__ = ["write"]


def write(edition: Edition, sink: BinaryIO, options: NinjsWriteOptions, report: Report) -> None:
    """Write a single article as an item, anything else as a composite; UTF-8, a line feed at the end."""
    address = medium_address(options.media, sink)
    if edition.is_single:
        item = article_item(edition.articles[0], options.version, address, report)
    else:
        item = edition_item(edition, options.version, address, report)
    # Half of a surrogate pair, which only what is written back can have, is escaped.
    sink.write(json.dumps(item, ensure_ascii=False, indent=2).encode(errors="backslashreplace") + b"\n")
