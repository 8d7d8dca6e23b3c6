"""Lines that a web page prints around its articles: share bars, comment forms, advertisements, boxes, menus, tags."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from newsdoc.parsing.labels import Claim, Document, Label
from newsdoc.parsing.matching import WholeLines
from newsdoc.parsing.titles import is_site_name
from newsdoc.parsing.words import Table
from newsdoc.parsing.words.leftovers import ADVERTISEMENTS, COMMENTS, NAVIGATION, NEWSLETTERS, SHARING, TAGS

__all__ = ["advertisements", "comments", "navigation", "newsletters", "no_words", "sharing", "site_names", "tags"]


def _whole_lines(table: Table) -> Callable[[Document], Iterator[Claim]]:
    lines = WholeLines(table)

    def claims(document: Document) -> Iterator[Claim]:
        return (Claim(index, Label.LEFT_OUT, 0.9) for index, passage in enumerate(document.passages) if lines.match(passage))

    return claims


sharing = _whole_lines(SHARING)
comments = _whole_lines(COMMENTS)
newsletters = _whole_lines(NEWSLETTERS)
advertisements = _whole_lines(ADVERTISEMENTS)
tags = _whole_lines(TAGS)
navigation = _whole_lines(NAVIGATION)


def site_names(document: Document) -> Iterator[Claim]:
    """What a page's title has behind the headline."""
    return (Claim(index, Label.LEFT_OUT, 0.95) for index, passage in enumerate(document.passages[:2]) if is_site_name(passage))


def no_words(document: Document) -> Iterator[Claim]:
    """Rules of dashes, counters, lone symbols: nothing to read."""
    for index, passage in enumerate(document.passages):
        if not any(sign.isalpha() for sign in passage.text):
            yield Claim(index, Label.LEFT_OUT, 0.8)
