"""Word tables made ready to be looked up, each once and fast."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from newsdoc.parsing.text.passages import Passage
from newsdoc.parsing.text.shape import bare
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
        self._starts = {phrase.removesuffix("..."): kind for phrase, kind in kinds.items() if phrase.endswith("...")}
        _KNOWN_STARTS.add(self._starts)

    def match(self, passage: Passage) -> bool:
        """Whether the passage is such a line."""
        if passage.words > _LONGEST_PREFIXED:
            return False
        return passage.said in self._whole or not self._starts.keys().isdisjoint(_starts_of(passage.plain))

    def kind(self, passage: Passage) -> int:
        """The number of the first table that has the passage, from 1; 0 if none has."""
        if not self.match(passage):
            return 0
        kinds = [self._starts[start] for start in _starts_of(passage.plain) if start in self._starts]
        return min([*kinds, self._whole[passage.said]] if passage.said in self._whole else kinds)


class Starts:
    """Tables of the words that lines start with; they end at a word's end."""

    def __init__(self, *tables: Table) -> None:
        self._kinds = _kinds(tables)
        _KNOWN_STARTS.add(self._kinds)

    def match(self, text: str) -> int:
        """How long the words are that the plain text starts with; 0 if there are none."""
        for start in _starts_of(text):
            if start in self._kinds and _ends_word(text, len(start)):
                return len(start)
        return 0

    def kind(self, text: str) -> int:
        """The number of the first table that has the words that the plain text starts with, from 1; 0 if none has."""
        found = (start for start in _starts_of(text) if start in self._kinds and _ends_word(text, len(start)))
        return min(map(self._kinds.__getitem__, found), default=0)


def _kinds(tables: Sequence[Table]) -> dict[str, int]:
    """By phrase, the number of the first table that has it, from 1."""
    kinds: dict[str, int] = {}
    for kind, table in enumerate(tables, 1):
        for phrase in together(table):
            kinds.setdefault(phrase, kind)
    return kinds


class _KnownStarts:
    """What lines start with in all tables, by the first two signs: a text is compared with few of them, and once for all tables."""

    def __init__(self) -> None:
        self._by_start: dict[str, set[str]] = {}

    def add(self, phrases: Iterable[str]) -> None:
        for phrase in phrases:
            self._by_start.setdefault(phrase[:_KEY], set()).add(phrase)
        _starts_of.cache_clear()

    def of(self, text: str) -> Iterator[str]:
        """Those that the text starts with."""
        for key in {text[:1], text[:_KEY]}:
            yield from filter(text.startswith, self._by_start.get(key, ()))


@lru_cache(maxsize=1024)  # each rule asks about the same few texts
def _starts_of(text: str) -> tuple[str, ...]:
    """What the tables have that the text starts with, the longest first."""
    return tuple(sorted(_KNOWN_STARTS.of(text), key=len, reverse=True))


_KNOWN_STARTS = _KnownStarts()


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
