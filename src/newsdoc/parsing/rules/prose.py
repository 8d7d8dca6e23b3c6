"""Running text: whatever is long enough and ends like a sentence is a paragraph, until another rule knows better."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.parsing.labels import Claim, Document, Label
from newsdoc.parsing.text.shape import ends_sentence, is_sentence

__all__ = ["claims"]


def claims(document: Document) -> Iterator[Claim]:
    """Long passages are running text surely, short sentences probably, anything else perhaps."""
    for index, passage in enumerate(document.passages):
        if passage.words >= 30 or (passage.words >= 12 and ends_sentence(passage.text)):
            yield Claim(index, Label.PARAGRAPH, 0.6)
        elif is_sentence(passage.text):
            yield Claim(index, Label.PARAGRAPH, 0.5)
        else:
            yield Claim(index, Label.PARAGRAPH, 0.2)
