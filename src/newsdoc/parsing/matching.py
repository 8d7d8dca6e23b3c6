"""Word tables made ready to be looked up, each once and fast."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from newsdoc.parsing.passages import Passage
from newsdoc.parsing.shape import bare
from newsdoc.parsing.words import Table, together

__all__ = ["Phrases", "Starts", "WholeLines"]

_COUNT = re.compile(r"\(?\d[\d.,]{0,9}k?\)?")
_LONGEST_PREFIXED = 25  # words
_WORD = re.compile(r"\w+")


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
    """A table of phrases that lines hold somewhere, as whole words where the script has spaces.

    A phrase is looked for only in a text that has its first word: one pattern of all phrases in all languages would try
    each of them at each character.
    """

    def __init__(self, table: Table) -> None:
        by_word: dict[str, list[str]] = {}
        others = []
        for phrase in sorted(together(table), key=len, reverse=True):
            word = _WORD.match(phrase)
            if word and _has_spaces(phrase[0]) and (_has_spaces(phrase[-1]) or word.end() < len(phrase)):
                by_word.setdefault(word[0], []).append(phrase)
            else:
                others.append(phrase)
        self._by_word = {word: _pattern(phrases) for word, phrases in by_word.items()}
        self._words = frozenset(by_word)
        self._others = _pattern(others) if others else None
        self._signs = frozenset(phrase[0] for phrase in others)

    def match(self, text: str) -> bool:
        """Whether the plain text holds one of them."""
        return any(pattern.search(text) for pattern in self._patterns(text))

    def search(self, text: str) -> tuple[int, int] | None:
        """Where the first of them starts and ends in the plain text."""
        found = [match.span() for pattern in self._patterns(text) if (match := pattern.search(text))]
        return min(found, default=None, key=lambda span: span[0])

    def _patterns(self, text: str) -> Iterator[re.Pattern[str]]:
        """Those that may match: a phrase's first word, or its first sign, is in the text."""
        for word in self._words.intersection(_words(text)):
            yield self._by_word[word]
        if self._others and not self._signs.isdisjoint(text):
            yield self._others


@lru_cache(maxsize=1024)  # each rule asks about the same few texts
def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text))


def _pattern(phrases: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(map(_as_word, phrases)))


def _as_word(phrase: str) -> str:
    before = r"(?<!\w)" if _has_spaces(phrase[0]) else ""
    after = r"(?!\w)" if _has_spaces(phrase[-1]) else ""
    return f"{before}{re.escape(phrase)}{after}"


def _has_spaces(character: str) -> bool:
    """Whether the character is of a script in which words end at spaces, or no letter."""
    return character.isascii() or character.islower()


def _ends_word(text: str, end: int) -> bool:
    last, following = text[end - 1], text[end : end + 1]
    return not last.isalnum() or not following.isalnum() or not last.islower()
