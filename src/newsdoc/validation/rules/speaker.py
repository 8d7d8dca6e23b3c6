"""A statement whose speaker is nowhere in the text."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from newsdoc.diagnostics import Diagnostic
from newsdoc.model import Article
from newsdoc.validation.places import at
from newsdoc.validation.texts import texts

__all__ = ["speaker"]

_WORD = re.compile(r"\w+")


def speaker(article: Article, now: datetime.datetime | None) -> Iterator[Diagnostic]:
    """None of the words of the speaker's name is there, so that the words may be given to the wrong one."""
    named = [(number, statement.speaker) for number, statement in enumerate(article.statements) if statement.speaker]
    if not named:
        return
    whole = "\n".join(text for _, text in texts(article)).casefold()
    known = set(_WORD.findall(whole))
    for number, name in named:
        if name.casefold() not in whole and known.isdisjoint(_WORD.findall(name.casefold())):
            message = f"{name} is nowhere in the text: look who says it"
            yield Diagnostic("speaker-unknown", message, at("statements", number, "speaker"))
