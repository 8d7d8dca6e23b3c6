"""What the caller knows as a fact is put into the article, whatever the text says."""

from __future__ import annotations

from typing import Any

from newsdoc.model import Author, Timestamp
from newsdoc.parsing.context import Hints
from newsdoc.parsing.text.titles import before_site

__all__ = ["put_what_is_given"]


def put_what_is_given(fields: dict[str, Any], hints: Hints) -> tuple[str, ...]:
    """Put it into an article's fields, and return the names of those that have it. A headline found in the text stays."""
    given: dict[str, Any] = {}
    if hints.language:
        given["language"] = hints.language
    if hints.title and not fields["headline"]:
        given["headline"] = hints.title[: before_site(hints.title, hints.site) or None].strip()
    if hints.authors:
        given["authors"] = [Author(name) for name in hints.authors]
    if hints.url:
        given["url"] = hints.url
    if hints.published:
        given["published"] = _timestamp(hints.published)
    fields.update(given)
    return tuple(given)


def _timestamp(value: str) -> Timestamp:
    return Timestamp(value, zone_known=Timestamp(value, zone_known=False).has_offset)
