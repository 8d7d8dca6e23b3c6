"""A statement whose speaker is nowhere in the text."""

from __future__ import annotations

import bisect
import datetime
import re
from collections.abc import Iterator

from newsdoc.diagnostics import Diagnostic
from newsdoc.model import Article
from newsdoc.parsing.words.signs import FUNCTION_WORDS
from newsdoc.validation.places import at
from newsdoc.validation.texts import texts

__all__ = ["speaker"]

_WORD = re.compile(r"\w+")
_STEM = 4  # letters; from there on a name may have endings


def speaker(article: Article, now: datetime.datetime | None) -> Iterator[Diagnostic]:
    """None of the words that make up the speaker's name is there, so that what was said may be given to the wrong one."""
    named = [(number, statement.speaker) for number, statement in enumerate(article.statements) if statement.speaker]
    if not named:
        return
    whole = "\n".join(text for _, text in texts(article)).casefold()
    known = sorted(set(_WORD.findall(whole)))
    for number, name in named:
        if name.casefold() not in whole and not any(_is_in(known, word) for word in _telling(name)):
            message = f"{name} is nowhere in the text: look who says it"
            yield Diagnostic("speaker-unknown", message, at("statements", number, "speaker"))


def _telling(name: str) -> list[str]:
    """The words of a name with capitals, or else all, without those that every text has."""
    words = _WORD.findall(name)
    content = [word for word in words if word.casefold() not in FUNCTION_WORDS] or words
    capitals = [word for word in content if word[0].isupper()]
    return [word.casefold() for word in capitals or content]


def _is_in(known: list[str], word: str) -> bool:
    place = bisect.bisect_left(known, word)
    found = known[place] if place < len(known) else ""
    return found == word or (len(word) >= _STEM and found.startswith(word))
