"""Short lines of which nothing is known: left out before and after the running text where a web page left other lines there too."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.parsing.labels import Claim, Document, Label

__all__ = ["claims"]


def claims(document: Document) -> Iterator[Claim]:
    """Short lines around the running text of which nothing is known, where other lines were left out too."""
    head = document.find(Label.HEADLINE)
    start = head[-1] + 1 if head else 0
    first, last = document.first_paragraph(start), document.last_paragraph()
    if first > last or not document.find(Label.LEFT_OUT):
        return
    for index in range(len(document.passages)):
        label, confidence = document.verdict(index)
        if label is Label.PARAGRAPH and confidence < 0.5 and not first <= index <= last:
            yield Claim(index, Label.LEFT_OUT, 0.5)
