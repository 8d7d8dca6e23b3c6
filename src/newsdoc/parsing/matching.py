"""Word tables made ready to be looked up, each once and fast."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from newsdoc.parsing.passages import Passage
from newsdoc.parsing.shape import bare
from newsdoc.parsing.words import Table, together

__all__ = ["Phrases", "Starts", "WholeLines"]

_KEY = 2  # signs
_LONGEST_PREFIXED = 25  # words
_PART = re.compile(r"\w+|[^\w\s]")
_WORD = re.compile(r"\w+")


class WholeLines:
    """Tables of whole lines; a phrase that ends in an ellipsis is the start of one. Counts and punctuation do not matter."""

    def __init__(self, *tables: Table) -> None:
        kinds = _kinds(tables)
        # Two phrases may be the same without punctuation: the first one's kind is kept.
        self._whole = {bare(phrase): kind for phrase, kind in reversed(kinds.items()) if not phrase.endswith("...")}
        self._kinds = {phrase.removesuffix("..."): kind for phrase, kind in kinds.items() if phrase.endswith("...")}
        self._starts = _ByStart(self._kinds)

    def match(self, passage: Passage) -> bool:
        """Whether the passage is such a line."""
        if passage.words > _LONGEST_PREFIXED:
            return False
        return passage.said in self._whole or passage.plain.startswith(self._starts.of(passage.plain))

    def kind(self, passage: Passage) -> int:
        """The number of the first table that has the passage, from 1; 0 if none has."""
        if not self.match(passage):
            return 0
        kinds = [self._kinds[start] for start in self._starts.of(passage.plain) if passage.plain.startswith(start)]
        return min([*kinds, self._whole[passage.said]] if passage.said in self._whole else kinds)


class Starts:
    """Tables of the words that lines start with; they end at a word's end."""

    def __init__(self, *tables: Table) -> None:
        self._kinds = _kinds(tables)
        self._starts = _ByStart(self._kinds)

    def match(self, text: str) -> int:
        """How long the words are that the plain text starts with; 0 if there are none."""
        found = self._found(text)
        return len(found[0]) if found else 0

    def kind(self, text: str) -> int:
        """The number of the first table that has the words that the plain text starts with, from 1; 0 if none has."""
        return min((self._kinds[start] for start in self._found(text)), default=0)

    def _found(self, text: str) -> Sequence[str]:
        """The words of the tables that the text starts with, the longest first."""
        starts = self._starts.of(text)
        if not text.startswith(starts):
            return ()
        return [start for start in starts if text.startswith(start) and _ends_word(text, len(start))]


def _kinds(tables: Sequence[Table]) -> dict[str, int]:
    """By phrase, the number of the first table that has it, from 1."""
    kinds: dict[str, int] = {}
    for kind, table in enumerate(tables, 1):
        for phrase in together(table):
            kinds.setdefault(phrase, kind)
    return kinds


class _ByStart:
    """Phrases by their first two signs, so that few of them need to be compared with a text."""

    def __init__(self, phrases: Iterable[str]) -> None:
        by_start: dict[str, list[str]] = {}
        for phrase in sorted(phrases, key=len, reverse=True):
            by_start.setdefault(phrase[:_KEY], []).append(phrase)
        self._shortest = {key: tuple(found) for key, found in by_start.items() if len(key) < _KEY}
        self._by_start = {key: (*found, *self._shortest.get(key[0], ())) for key, found in by_start.items() if len(key) == _KEY}

    def of(self, text: str) -> tuple[str, ...]:
        """Those that the text may start with, the longest first."""
        return self._by_start.get(text[:_KEY]) or self._shortest.get(text[:1], ())


class Phrases:
    """A table of phrases that lines hold somewhere, as whole words where the script has spaces.

    A phrase is looked for only in a text that has its first word, or in a script without spaces its first sign: one
    pattern of all phrases in all languages would try each of them at each character.
    """

    def __init__(self, table: Table) -> None:
        by_part: dict[str, list[str]] = {}
        for phrase in sorted(together(table), key=len, reverse=True):
            by_part.setdefault(_first_part(phrase), []).append(phrase)
        self._by_part = {part: _pattern(part, phrases) for part, phrases in by_part.items()}
        self._parts = frozenset(by_part)

    def match(self, text: str) -> bool:
        """Whether the plain text holds one of them."""
        parts = _parts(text)
        return not self._parts.isdisjoint(parts) and any(self._by_part[part].search(text) for part in self._parts & parts)

    def search(self, text: str) -> tuple[int, int] | None:
        """Where the first of them starts and ends in the plain text."""
        found = [match.span() for part in self._parts & _parts(text) if (match := self._by_part[part].search(text))]
        return min(found, default=None, key=lambda span: span[0])


def _first_part(phrase: str) -> str:
    word = _WORD.match(phrase)
    if word and _has_spaces(phrase[0]) and (_has_spaces(phrase[-1]) or word.end() < len(phrase)):
        return word[0]
    return phrase[0]


@lru_cache(maxsize=1024)  # each rule asks about the same few texts
def _parts(text: str) -> frozenset[str]:
    """The words and the signs of a text; in scripts that may have no spaces, each letter is one."""
    parts = frozenset(_PART.findall(text))
    return parts if text.isascii() else parts.union(text)


def _pattern(part: str, phrases: Iterable[str]) -> re.Pattern[str]:
    """What finds phrases that start with the same part: that first, which is fast, and then what is around it."""
    before = rf"(?<!\w{re.escape(part)})" if _has_spaces(part[0]) else ""
    rests = "|".join(re.escape(phrase[len(part) :]) + (r"(?!\w)" if _has_spaces(phrase[-1]) else "") for phrase in phrases)
    return re.compile(f"{re.escape(part)}{before}(?:{rests})")


def _has_spaces(character: str) -> bool:
    """Whether the character is of a script in which words end at spaces, or no letter."""
    return character.isascii() or character.islower()


def _ends_word(text: str, end: int) -> bool:
    last, following = text[end - 1], text[end : end + 1]
    return not last.isalnum() or not following.isalnum() or not last.islower()
