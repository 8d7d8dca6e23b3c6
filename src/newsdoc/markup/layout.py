"""The order in which an article is printed: the same in every format that people read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple, TypeAlias

from newsdoc.model import Article, Attribution, Block, Note, OutletNote, TextBlock

__all__ = ["Part", "Role", "dateline_words", "layout"]

Role: TypeAlias = Literal[
    "kicker",
    "headline",
    "deck",
    "byline",
    "dateline",
    "published",
    "modified",
    "block",
    "attribution",
    "outlet-note",
    "author-note",
    "editor-note",
]


class Part(NamedTuple):
    """A printed part of an article.

    role: what it is. content: its text, or its block, credit line or note. number: from 1 among the parts of its role.
    """

    role: Role
    content: str | Block | Attribution | OutletNote | Note
    number: int = 1

    @property
    def name(self) -> str:
        """What the part is called within its article, such as headline-1 or block-12; good as an id."""
        return f"{self.role}-{self.number}"


def layout(article: Article) -> Iterator[Part]:
    """The printed parts of the article, in reading order."""
    yield from _head(article)
    around = _around(article)
    for index, block in enumerate(article.body):
        yield from around.get(index, ())
        yield Part("block", block, index + 1)
    yield from around.get(len(article.body), ())


def dateline_words(body: Sequence[Block]) -> str | None:
    """The words of the body that stand under a mark of type dateline, so that no line of their own is needed."""
    for block in body:
        if isinstance(block, TextBlock):
            for mark in block.marks:
                if mark.type == "dateline":
                    return block.text[mark.start : mark.end]
    return None


def _head(article: Article) -> Iterator[Part]:
    lines: tuple[tuple[Role, str | None], ...] = (
        ("kicker", article.kicker),
        ("headline", article.headline or None),
        ("deck", article.deck),
        ("byline", article.byline),
        ("published", article.published.printed if article.published else None),
        ("modified", article.modified.printed if article.modified else None),
        ("dateline", article.dateline.text if article.dateline and dateline_words(article.body) is None else None),
    )
    for role, text in lines:
        if text:
            yield Part(role, text)


def _around(article: Article) -> dict[int, list[Part]]:
    """Credit lines and notes by the block they stand before."""
    around: dict[int, list[Part]] = {}
    for part in _notes(article):
        before = getattr(part.content, "before", None)
        around.setdefault(len(article.body) if before is None else before, []).append(part)
    return around


def _notes(article: Article) -> Iterator[Part]:
    for number, attribution in enumerate(article.attributions, 1):
        yield Part("attribution", attribution, number)
    if article.outlet_note:
        yield Part("outlet-note", article.outlet_note)
    for number, note in enumerate(article.author_notes, 1):
        yield Part("author-note", note, number)
    for number, note in enumerate(article.editor_notes, 1):
        yield Part("editor-note", note, number)
