"""Where statements stand in the printed text: their spans by block, each with a name of its own."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple, TypeAlias

from newsdoc.model import Article, Statement

__all__ = ["Anchor", "AnchorRole", "anchors_by_block", "anchors_by_text", "side_by_side"]

AnchorRole: TypeAlias = Literal["source", "cue", "content"]


class Anchor(NamedTuple):
    """A span of a statement within one text.

    name: such as statement-1-content-2. number: the statement's, from 1. continues: whether it began in an earlier text.
    """

    start: int
    end: int
    role: AnchorRole
    name: str
    number: int
    continues: bool = False


def anchors_by_block(article: Article) -> dict[int, list[Anchor]]:
    """The spans of all statements by the index of their block, in the order of the statements."""
    found: dict[int, list[Anchor]] = {}
    for number, statement in enumerate(article.statements, 1):
        for block, anchor in _anchors(statement, number):
            found.setdefault(block, []).append(anchor)
    return found


def anchors_by_text(anchors: list[Anchor], texts: Sequence[str]) -> list[list[Anchor]]:
    """The anchors as far as they stand on each of a block's texts, which its visible text joins with line feeds."""
    if not anchors:
        return [[] for _ in texts]
    found, begun, offset = [], set[str](), 0
    for text in texts:
        there = [_moved(anchor, offset, len(text), anchor.name in begun) for anchor in anchors if _stands_on(anchor, offset, offset + len(text))]
        begun.update(anchor.name for anchor in there)
        found.append(there)
        offset += len(text) + 1
    return found


def side_by_side(anchors: Iterable[Anchor]) -> list[Anchor]:
    """The anchors in the order of their text where no two share a stretch of it, as is the rule; else none."""
    in_order = sorted(anchors)
    return in_order if all(anchor.end <= after.start for anchor, after in itertools.pairwise(in_order)) else []


def _stands_on(anchor: Anchor, start: int, end: int) -> bool:
    return max(anchor.start, start) < min(anchor.end, end)


def _moved(anchor: Anchor, offset: int, length: int, continues: bool) -> Anchor:
    return anchor._replace(start=max(anchor.start - offset, 0), end=min(anchor.end - offset, length), continues=continues)


def _anchors(statement: Statement, number: int) -> Iterator[tuple[int, Anchor]]:
    stem = f"statement-{number}"
    if source := statement.source:
        yield source.block, Anchor(source.start, source.end, "source", f"{stem}-source", number)
    if cue := statement.cue:
        yield cue.block, Anchor(cue.start, cue.end, "cue", f"{stem}-cue", number)
    for part, span in enumerate(statement.content, 1):
        yield span.block, Anchor(span.start, span.end, "content", f"{stem}-content-{part}", number)
