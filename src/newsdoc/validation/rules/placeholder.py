"""A placeholder that was left in the text."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from newsdoc.diagnostics import Diagnostic
from newsdoc.model import Article
from newsdoc.validation.places import at
from newsdoc.validation.texts import texts

__all__ = ["placeholder"]

_IN_BRACKETS = r"\[ ?(?:TK|tk|XX+|xx+|TBD|TBC|TODO)(?: [^][\n]{0,60})?\]"
_SURE = rf"\bTK ?TK\b|\btktk\b|\b[Ll]orem ipsum\b|{_IN_BRACKETS}"
_PLACEHOLDER = re.compile(_SURE)
# Not as names and numbers stand: TK Maxx, TK 4, T-TK, Super Bowl XXX, the XXX Olympiad.
_ALONE = re.compile(r"(?<![\w.&'’/-])(?:TK|XXXX?)(?![\w&'’/-]|\.\w| [A-Z\d])")
_WORD_BEFORE = re.compile(r"(\w+) ?$")


def placeholder(article: Article, now: datetime.datetime | None) -> Iterator[Diagnostic]:
    """TK and XXX, which editors write for what is to come, and the printers' Lorem ipsum."""
    is_english = (article.language or "en").split("-", 1)[0].lower() == "en"
    for path, text in texts(article):
        match = _PLACEHOLDER.search(text) or (_alone(text) if is_english else None)
        if match:
            yield Diagnostic("text-placeholder", f"{match[0]!r} was left in the text: write what it stands for", at(*path))


def _alone(text: str) -> re.Match[str] | None:
    """The first that stands by itself, and not after a name or “the”, as one of a company would."""
    for match in _ALONE.finditer(text):
        before = _WORD_BEFORE.search(text, max(0, match.start() - 40), match.start())
        if before is None or (not before[1][0].isupper() and before[1] != "the"):
            return match
    return None
