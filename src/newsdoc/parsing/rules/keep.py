"""Where the caller wants all of it: everything is running text."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.parsing.labels import Claim, Document, Label

__all__ = ["claims"]


def claims(document: Document) -> Iterator[Claim]:
    """Every passage is a paragraph, unless the caller says that it is the headline."""
    return (Claim(index, Label.PARAGRAPH, 0.99) for index in range(len(document.passages)))
