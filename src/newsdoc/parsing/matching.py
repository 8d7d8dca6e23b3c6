"""Word tables made ready to be looked up, each once and fast."""

from __future__ import annotations

import re

from newsdoc.parsing.passages import Passage
from newsdoc.parsing.shape import bare
from newsdoc.parsing.words import Table, together

__all__ = ["Phrases", "Starts", "WholeLines", "word_pattern"]

_COUNT = re.compile(r"\(?\d[\d.,]{0,9}k?\)?")
_LONGEST_PREFIXED = 25  # words


class WholeLines:
    """A table of whole lines; a phrase that ends in an ellipsis is the start of one. Counts and punctuation do not matter."""

    def __init__(self, table: Table) -> None:
        phrases = together(table)
        self._whole = frozenset(bare(phrase) for phrase in phrases if not phrase.endswith("..."))
        self._starts = tuple(phrase.removesuffix("...") for phrase in phrases if phrase.endswith("..."))

    def match(self, passage: Passage) -> bool:
        """Whether the passage is such a line."""
        if passage.words > _LONGEST_PREFIXED:
            return False
        text = passage.plain
        return text.startswith(self._starts) or bare(_COUNT.sub("", text)) in self._whole


class Starts:
    """A table of the words that lines start with; they end at a word's end."""

    def __init__(self, table: Table) -> None:
        self._starts = tuple(sorted(together(table), key=len, reverse=True))

    def match(self, text: str) -> int:
        """How long the words are that the plain text starts with; 0 if there are none."""
        if not text.startswith(self._starts):
            return 0
        return next((len(start) for start in self._starts if text.startswith(start) and _ends_word(text, len(start))), 0)


class Phrases:
    """A table of phrases that lines hold somewhere."""

    def __init__(self, table: Table) -> None:
        self._pattern = word_pattern(table)

    def match(self, text: str) -> bool:
        """Whether the plain text holds one of them as whole words."""
        return self._pattern.search(text) is not None


def word_pattern(table: Table) -> re.Pattern[str]:
    """A pattern of any of the table's phrases, as whole words where the script has spaces."""
    phrases = sorted(together(table), key=len, reverse=True)
    return re.compile("|".join(_as_word(phrase) for phrase in phrases))


def _as_word(phrase: str) -> str:
    before = r"(?<!\w)" if phrase[0].isascii() or phrase[0].islower() else ""
    after = r"(?!\w)" if phrase[-1].isascii() or phrase[-1].islower() else ""
    return f"{before}{re.escape(phrase)}{after}"


def _ends_word(text: str, end: int) -> bool:
    last, following = text[end - 1], text[end : end + 1]
    return not last.isalnum() or not following.isalnum() or not last.islower()
