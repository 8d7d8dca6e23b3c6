"""What a reader sees of a printed article: its parts, as they stand in the document now."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TypeAlias

from attrs import frozen

from newsdoc.markup.layout import Role
from newsdoc.model import AttributionKind, Block, Mark, is_line

__all__ = ["SeenAnchor", "SeenContent", "SeenNote", "SeenPart", "SeenText", "joined_anchors", "one_line"]

_NUMBER = re.compile(r"(?P<role>[a-z-]+)-(?P<number>[0-9]{1,9})")


@frozen
class SeenAnchor:
    """A stretch of a text that the document names, such as statement-1-cue: where a statement's words stand."""

    name: str
    start: int
    end: int


@frozen
class SeenText:
    """A text as it is seen: its marks, those of one look and touching made one, and its anchors."""

    text: str
    marks: tuple[Mark, ...] = ()
    anchors: tuple[SeenAnchor, ...] = ()


@frozen
class SeenNote:
    """A note as it is seen."""

    heading: str | None
    paragraphs: tuple[str, ...]


SeenContent: TypeAlias = Block | SeenNote | str


@frozen
class SeenPart:
    """A printed part of an article.

    role: what the document says it is. content: its line, note or block. name: what the document calls it, such as
    block-12, where it says. anchors: on a block's visible text. kind: what sort of credit line, where it says.
    """

    role: Role
    content: SeenContent
    name: str | None = None
    anchors: tuple[SeenAnchor, ...] = ()
    kind: AttributionKind | None = None

    @property
    def number(self) -> int | None:
        """The number in its name, from 1; none where the name is of another role, as its style was changed."""
        match = _NUMBER.fullmatch(self.name) if self.name else None
        return int(match["number"]) if match and match["role"] == self.role else None


def joined_anchors(texts: Sequence[SeenText]) -> tuple[SeenAnchor, ...]:
    """The anchors of a block's texts on its visible text, which joins them with line feeds; pieces of one anchor made one."""
    if not any(text.anchors for text in texts):
        return ()
    found: dict[str, tuple[int, int]] = {}
    offset = 0
    for text in texts:
        for anchor in text.anchors:
            start, end = found.get(anchor.name, (offset + anchor.start, 0))
            found[anchor.name] = (min(start, offset + anchor.start), max(end, offset + anchor.end))
        offset += len(text.text) + 1
    return tuple(SeenAnchor(name, start, end) for name, (start, end) in found.items())


def one_line(texts: Iterable[str]) -> str:
    """Texts as one line; one that is none yet gets single blanks for its white space. May be empty."""
    text = " ".join(texts)
    return text if is_line(text) else " ".join(text.split())
