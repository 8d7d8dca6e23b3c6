"""Markup that was not read as such."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from newsdoc.diagnostics import Diagnostic
from newsdoc.model import Article
from newsdoc.validation.places import at
from newsdoc.validation.texts import texts

__all__ = ["markup"]

_TAG = "</?(?:a|b|blockquote|br|div|em|h[1-6]|i|iframe|img|li|ol|p|script|span|strong|table|td|tr|ul)(?:\\s[^<>]{0,500})?/?>"
_REFERENCE = "&(?:amp|lt|gt|quot|apos|nbsp|[mn]dash|[lr][sd]quo|hellip|#[0-9]{2,5}|#x[0-9a-f]{2,5});"
_MARKUP = re.compile(f"{_TAG}|{_REFERENCE}", re.IGNORECASE)


def markup(article: Article, now: datetime.datetime | None) -> Iterator[Diagnostic]:
    """A tag or a character reference of HTML stands among the words; each text is told of once."""
    for path, text in texts(article):
        match = _MARKUP.search(text)
        if match:
            yield Diagnostic("text-markup", f"{match[0][:40]!r} stands in the text: read the source anew, or take it out", at(*path))
