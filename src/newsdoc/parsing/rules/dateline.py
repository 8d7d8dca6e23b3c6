"""Datelines that stand on a line of their own, before the text. One within a paragraph stays in it; see `assemble`."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.parsing.evidence.datelines import is_dateline_line
from newsdoc.parsing.labels import Claim, Document, Label

__all__ = ["claims"]


def claims(document: Document) -> Iterator[Claim]:
    """The first dateline on a line of its own, before the running text."""
    head = document.find(Label.HEADLINE)
    start = head[-1] + 1 if head else 0
    for index in range(start, document.first_paragraph(start)):
        if is_dateline_line(document.passages[index].text):
            yield Claim(index, Label.DATELINE, 0.9)
            return
