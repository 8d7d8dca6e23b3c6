"""Places in articles and editions, as their rules name them."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from newsdoc.diagnostics import Place
from newsdoc.model import Article, Edition
from newsdoc.model.paths import Key, json_path

__all__ = ["articles_with_paths", "at", "within"]


def at(*keys: Key) -> Place:
    """The place of a value in the canonical article, such as $.body[3].level."""
    return Place(path=json_path(*keys))


def articles_with_paths(edition: Edition) -> Iterator[tuple[str, Article]]:
    """The articles with their paths in the canonical JSON of the edition; an article alone is the document itself."""
    for number, section in enumerate(edition.sections):
        for position, article in enumerate(section.articles):
            yield "$" if edition.is_single else json_path("sections", number, "articles", position), article


def within(path: str, place: Place, file: str | None) -> Place:
    """The place in the article that has the path, as one in the file."""
    return attrs.evolve(place, file=file, path=path + (place.path or "$")[1:])
