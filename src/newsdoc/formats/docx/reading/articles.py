"""Which article of an edition each paragraph and table of a document belongs to."""

from __future__ import annotations

from collections.abc import Sequence

from newsdoc.formats.docx.names import w
from newsdoc.formats.docx.reading.names import read_name
from newsdoc.formats.docx.reading.paragraphs import ParagraphSeen, Thing
from newsdoc.markup.layout import Role

__all__ = ["HEAD", "articles_of"]

HEAD: frozenset[Role] = frozenset(("kicker", "headline", "deck", "byline", "published", "modified", "dateline"))


def articles_of(things: Sequence[Thing]) -> list[int]:
    """The number of each thing's article: the one that was named last."""
    articles: list[int] = []
    for thing in things:
        articles.append(_article_named(thing) or (articles[-1] if articles else 1))
    return articles


def _article_named(thing: Thing) -> int | None:
    if isinstance(thing, ParagraphSeen):
        return thing.article
    names = (read_name(bookmark.get(w("name"), "")) for bookmark in thing.iter(w("bookmarkStart")))
    return next((name.article for name in names if name and name.article is not None), None)
