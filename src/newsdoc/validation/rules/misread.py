"""Text that was read in a wrong encoding on its way."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from newsdoc.diagnostics import Diagnostic
from newsdoc.model import Article
from newsdoc.validation.places import at
from newsdoc.validation.texts import texts

__all__ = ["misread"]

# UTF-8 that somebody read as Windows-1252: é, ü, and no-break spaces; quotation marks and dashes; Cyrillic. What a capital
# of some language can stand before, such as », is not in it. U+FFFD is what a program writes for what it could not read.
_NEXT = "[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]"
_MISREAD = re.compile(f"Ã[\u00a0-\u00ba\u00bc-\u00bf„–œŸ‰]|Â[\u00a0-\u00ba\u00bc-\u00bf]|â€{_NEXT}|(?:[ÐÑ]{_NEXT}){{2}}|ï»¿|\ufffd")


def misread(article: Article, now: datetime.datetime | None) -> Iterator[Diagnostic]:
    """Told of once, at the first place."""
    found = [(path, match) for path, text in texts(article) for match in _MISREAD.finditer(text)]
    if found:
        path, first = found[0]
        around = first.string[max(0, first.start() - 10) : first.end() + 10]
        message = f"{around!r} looks misread ({len(found)} in all): get the text anew, as UTF-8"
        yield Diagnostic("text-misread", message, at(*path))
