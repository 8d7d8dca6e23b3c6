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

_PLACEHOLDER = re.compile(r"\bTK ?TK\b|\b[Ll]orem ipsum\b")


def placeholder(article: Article, now: datetime.datetime | None) -> Iterator[Diagnostic]:
    """TK, which editors write for what is to come, and the printers' Lorem ipsum."""
    for path, text in texts(article):
        match = _PLACEHOLDER.search(text)
        if match:
            yield Diagnostic("text-placeholder", f"{match[0]!r} was left in the text: write what it stands for", at(*path))
