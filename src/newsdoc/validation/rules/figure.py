"""A picture that says nothing to those who cannot see it, or is not there."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from newsdoc.diagnostics import Diagnostic
from newsdoc.model import Article, Figure
from newsdoc.validation.places import at

__all__ = ["figure"]


_NOTHING = "the figure shows nothing: give it a picture that is there, or has an http or https address, or take it out"


def figure(article: Article, now: datetime.datetime | None) -> Iterator[Diagnostic]:
    """It has no alternative text (WCAG 2.2, success criterion 1.1.1), or there is nothing but its caption."""
    for number, block in enumerate(article.body):
        if not isinstance(block, Figure):
            continue
        if not (block.href or block.media):
            yield Diagnostic("figure-empty", _NOTHING, at("body", number))
        elif not block.alt and (block.media_type or "image/").startswith("image/"):
            what = block.media or block.href
            yield Diagnostic("figure-alt-missing", f"{what} has no alternative text: say in a line what it shows", at("body", number))
