"""A picture that is said to be of another kind than it is."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from newsdoc.diagnostics import Diagnostic
from newsdoc.io.pictures import PICTURE_TYPES, picture_of
from newsdoc.model import Article
from newsdoc.validation.places import at

__all__ = ["medium_type"]


def medium_type(article: Article, now: datetime.datetime | None) -> Iterator[Diagnostic]:
    """Or that is none which anybody can show."""
    for name, medium in article.media.items():
        if medium.content is None or medium.media_type not in PICTURE_TYPES:
            continue
        known = picture_of(medium.content)
        if known is None or known.media_type != medium.media_type:
            found = f"is {known.media_type}" if known else "is no whole picture"
            yield Diagnostic("medium-type-wrong", f"{name!r} is said to be {medium.media_type} and {found}", at("media", name))
