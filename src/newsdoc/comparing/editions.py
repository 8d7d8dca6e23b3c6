"""Two editions: which article is which, what differs in each, and in the edition around them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from newsdoc.codec import article_to_plain, edition_facts_to_plain
from newsdoc.comparing.articles import compare_articles
from newsdoc.comparing.difference import Difference, Where
from newsdoc.comparing.sequences import pairs_in_turn
from newsdoc.comparing.values import compare_values
from newsdoc.model import Article, Edition

__all__ = ["compare_editions"]


def compare_editions(old: Edition, new: Edition) -> Iterator[Difference]:
    """All differences: the edition's own, then those of its articles, paired by id, and else by their position.

    A difference names its article unless both editions hold just one.
    """
    if old == new:
        return
    pairs = _pairs(old.articles, new.articles)
    yield from _compare_facts(old, new, pairs)
    are_single = len(old.articles) == len(new.articles) == 1
    for number, article in enumerate(old.articles):
        if number not in pairs:
            yield attrs.evolve(Where().removed(article_to_plain(article)), article=article.id)
    origins = {new_number: old.articles[number] for number, new_number in pairs.items()}
    for number, article in enumerate(new.articles):
        named = None if are_single else article.id
        if number not in origins:
            yield attrs.evolve(Where().added(article_to_plain(article)), article=named)
        else:
            yield from (attrs.evolve(difference, article=named) for difference in compare_articles(origins[number], article))


def _pairs(old: tuple[Article, ...], new: tuple[Article, ...]) -> dict[int, int]:
    """Which old article is which new one, by number."""
    pairs = dict(pairs_in_turn(enumerate(article.id for article in old), enumerate(article.id for article in new)))
    taken = set(pairs.values())
    left = [number for number in range(len(old)) if number not in pairs]
    pairs.update(zip(left, [number for number in range(len(new)) if number not in taken], strict=False))
    return pairs


def _compare_facts(old: Edition, new: Edition, pairs: Mapping[int, int]) -> Iterator[Difference]:
    before, after = edition_facts_to_plain(old), edition_facts_to_plain(new)
    for name in ("title", "date", "outlet"):
        yield from compare_values(before.get(name), after.get(name), Where().at(name))
    if _sections(old, pairs) != _sections(new, {right: right for right in pairs.values()}):
        yield Where().at("sections").changed(_shown(old), _shown(new))


def _sections(edition: Edition, kept: Mapping[int, int]) -> list[tuple[str | None, list[int]]]:
    """The sections' titles and which articles each has, of those that both editions have."""
    sections: list[tuple[str | None, list[int]]] = []
    number = 0
    for section in edition.sections:
        numbers = range(number, number + len(section.articles))
        sections.append((section.title, [kept[place] for place in numbers if place in kept]))
        number += len(section.articles)
    return [section for section in sections if section[1]]


def _shown(edition: Edition) -> list[dict[str, Any]]:
    sections: list[dict[str, Any]] = []
    for section in edition.sections:
        title = {"title": section.title} if section.title else {}
        sections.append({**title, "articles": [article.id for article in section.articles]})
    return sections
