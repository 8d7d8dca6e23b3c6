"""The lines of a text, which are its paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdoc.statements.found import Place

__all__ = ["lines"]

_LINE = re.compile(r"[^\n]+")


def lines(text: str) -> Iterator[Place]:
    """Where each line that is not blank starts, and where its last word ends."""
    for line in _LINE.finditer(text):
        length = len(line[0].rstrip())
        if length:
            yield line.start(), line.start() + length
