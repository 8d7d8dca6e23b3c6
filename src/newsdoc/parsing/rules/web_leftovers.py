"""Lines that a web page prints around its articles: share bars, comment forms, advertisements, boxes, menus, tags."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from newsdoc.parsing.labels import Claim, Document, Label
from newsdoc.parsing.text.matching import WholeLines
from newsdoc.parsing.text.titles import is_site_name
from newsdoc.parsing.words import Table
from newsdoc.parsing.words.leftovers import ADVERTISEMENTS, COMMENTS, NAVIGATION, NEWSLETTERS, SHARING, TAGS

__all__ = ["advertisements", "comments", "navigation", "newsletters", "no_words", "sharing", "site_names", "tags"]


def _whole_lines(table: Table, what: str) -> Callable[[Document], Iterator[Claim]]:
    lines = WholeLines(table)

    def claims(document: Document) -> Iterator[Claim]:
        return (Claim(index, Label.LEFT_OUT, 0.9) for index, passage in enumerate(document.passages) if lines.match(passage))

    claims.__doc__ = what
    return claims


sharing = _whole_lines(SHARING, "Buttons to share, print or save the article.")
comments = _whole_lines(COMMENTS, "What stands around readers' comments: counts, forms, rules.")
newsletters = _whole_lines(NEWSLETTERS, "Boxes to subscribe to a newsletter.")
advertisements = _whole_lines(ADVERTISEMENTS, "Lines that mark an advertisement.")
tags = _whole_lines(TAGS, "Headings of lists of tags and topics.")
navigation = _whole_lines(NAVIGATION, "Menus and buttons.")


def site_names(document: Document) -> Iterator[Claim]:
    """What a page's title has behind the headline."""
    return (Claim(index, Label.LEFT_OUT, 0.95) for index, passage in enumerate(document.passages[:2]) if is_site_name(passage))


def no_words(document: Document) -> Iterator[Claim]:
    """Rules of dashes, counters, lone symbols: nothing to read."""
    for index, passage in enumerate(document.passages):
        if not any(sign.isalpha() for sign in passage.text):
            yield Claim(index, Label.LEFT_OUT, 0.97)
