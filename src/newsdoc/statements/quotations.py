"""Quotations: what stands in double quotation marks, straight or curly, within one paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["quotations"]

_MARK = re.compile('["“”„«»\n]')
_CLOSING = {"“": "”", "„": "“”", "«": "»", '"': '"', "”": "”", "»": "«"}


def quotations(text: str) -> Iterator[tuple[int, int]]:
    """Where each quotation starts and ends, its marks included. One that the paragraph leaves open ends with it."""
    opened: tuple[int, str] | None = None
    end = 0
    for mark in _MARK.finditer(text):
        sign = mark[0]
        if sign == "\n":
            end = mark.start()
            if opened:
                yield from _up_to(text, opened[0], end)
            opened = None
        elif opened is None:
            opened = (mark.start(), _CLOSING[sign])
        elif sign in opened[1]:
            yield opened[0], mark.end()
            opened = None
    if opened:
        yield from _up_to(text, opened[0], len(text))


def _up_to(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    end = start + len(text[start:end].rstrip())
    if end > start + 1:
        yield start, end
