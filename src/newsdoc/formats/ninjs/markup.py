"""The body of an item: all printed parts of an article but the lines that have keys of their own, as XHTML and as plain text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from newsdoc.markup.layout import Role, layout
from newsdoc.markup.xhtml import ArticleMarkup
from newsdoc.model import Article, Attribution, Footnote, Note, OutletNote

__all__ = ["LINES", "body_markup", "body_text"]

LINES: tuple[Role, ...] = ("kicker", "headline", "deck", "byline")


def _without_head(article: Article) -> Article:
    return attrs.evolve(article, kicker=None, headline="", deck=None, byline=None)


def body_markup(article: Article, addresses: Mapping[str, str]) -> str:
    """The parts as a fragment of XHTML, one on each line. addresses: where media are, by their names."""
    markup = ArticleMarkup(_without_head(article), picture_source=lambda figure: addresses.get(figure.media or "", figure.href))
    return "\n".join(markup.parts())


def body_text(article: Article) -> str:
    """The same in plain text, a blank line between parts; without the editors' notes, which are not for print."""
    texts = (_text(part.content) for part in layout(_without_head(article)) if part.role != "editor-note")
    return "\n\n".join(filter(None, texts))


def _text(content: Any) -> str:
    if isinstance(content, Attribution):
        return content.text
    if isinstance(content, OutletNote | Note):
        return "\n".join(_note_lines(content))
    if isinstance(content, Footnote):
        return f"{content.label} {content.text}"
    return content if isinstance(content, str) else content.visible_text


def _note_lines(note: OutletNote | Note) -> Iterator[str]:
    if note.heading:
        yield note.heading
    yield from note.paragraphs if isinstance(note, OutletNote) else (note.text,)
