"""Plain text as the printed parts of an article: paragraphs, whose lines may be wrapped."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.markup.reading.parts import SeenPart, one_line
from newsdoc.model import Paragraph

__all__ = ["text_parts"]


def text_parts(text: str) -> Iterator[SeenPart]:
    """A paragraph for each passage of the text."""
    from newsdoc.parsing.text.lines import split_lines  # the parser is slow to load, and seldom needed here
    from newsdoc.parsing.text.passages import join_lines

    for passage in join_lines(tuple(split_lines(text))):
        if words := one_line([passage.text]):
            yield SeenPart("block", Paragraph(words))
