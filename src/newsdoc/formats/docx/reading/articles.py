"""Which article of an edition each paragraph and table of a document belongs to."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from newsdoc.formats.docx.names import w
from newsdoc.formats.docx.reading.names import is_section_title, read_name
from newsdoc.formats.docx.reading.paragraphs import ParagraphSeen, Thing
from newsdoc.markup.layout import Role
from newsdoc.markup.reading.names import role_of_name

__all__ = ["HEAD", "articles_of"]

HEAD: frozenset[Role] = frozenset(("kicker", "headline", "deck", "byline", "published", "modified", "dateline"))
_Run: TypeAlias = list[int]  # positions


def articles_of(things: Sequence[Thing]) -> list[int]:
    """The number of each thing's article, by where the articles begin, as a bookmark moves with its paragraph.

    What stands before them all belongs to the first of them.
    """
    named = [_article_named(thing) for thing in things]
    starts = sorted((_with_unnamed_head(things, named, start), article) for article, start in _starts(things, named))
    if not starts:
        return [1] * len(things)
    ends = [start for start, _ in starts[1:]] + [len(things)]
    articles = [starts[0][1]] * starts[0][0]
    for (start, article), end in zip(starts, ends, strict=True):
        articles += [article] * (end - start)
    return articles


def _article_named(thing: Thing) -> int | None:
    if isinstance(thing, ParagraphSeen):
        return thing.article
    names = (read_name(bookmark.get(w("name"), "")) for bookmark in thing.iter(w("bookmarkStart")))
    return next((name.article for name in names if name and name.article is not None), None)


def _starts(things: Sequence[Thing], named: Sequence[int | None]) -> Iterator[tuple[int, int]]:
    """Each article and where it begins: at its first head line, or, where it has none, where most of its parts stand together."""
    runs: dict[int, list[_Run]] = {}
    for article, group in itertools.groupby((position for position, number in enumerate(named) if number is not None), key=named.__getitem__):
        if article is not None:
            runs.setdefault(article, []).append(list(group))
    for article, stretches in runs.items():
        heads = [run for run in stretches if any(_is_head(things[position]) for position in run)]
        longest = max(heads or stretches, key=len)
        yield article, next((position for position in longest if _is_head(things[position])), longest[0])


def _is_head(thing: Thing) -> bool:
    """Whether it is a line at the head of an article: by its name, else by its style."""
    if not isinstance(thing, ParagraphSeen):
        return False
    return role_of_name(thing.own) in HEAD if thing.own else thing.style.kind == "line"


def _is_empty(thing: Thing) -> bool:
    """Whether it is a paragraph without words, and none of a part, such as an item of a list."""
    return isinstance(thing, ParagraphSeen) and thing.is_blank and not thing.under


def _with_unnamed_head(things: Sequence[Thing], named: Sequence[int | None], start: int) -> int:
    """Where an article begins, with what was typed anew before it: all after a section's title, else head lines."""
    first = start
    while first and named[first - 1] is None and not _is_title(things[first - 1]):
        first -= 1
    if first and _is_title(things[first - 1]):
        return first
    while start > first and (_is_head(things[start - 1]) or _is_empty(things[start - 1])):
        start -= 1
    return start


def _is_title(thing: Thing) -> bool:
    return isinstance(thing, ParagraphSeen) and (thing.style.kind == "section-title" or any(map(is_section_title, thing.content.names)))
