"""In which of the languages that have a lexicon a text is, by its commonest words and its verbs of saying."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from newsdoc.statements.words.quoting import QUOTING

__all__ = ["language_of"]

_WORD = re.compile(r"(?P<opens>^|[.!?…][”\"»]?\s+|[“„«»\"]\s?)?(?P<word>[^\W\d_]+)", re.MULTILINE)
_ENOUGH = 6000  # characters
_ENGLISH = "en"
_COMMON = """
the of and to that he she it its they their his her we our you your is are were be been have had not with for from by but
this these there which who what when where if would could should can about after before than more into out up ll don
"""
_SAYING = "said says say told tells asked asks added adds wrote cried replied"
_ALSO_ENGLISH = "a assure dice die no plus pour"  # words of the others
_SAYING_COUNTS = 3
_FEWEST = 3
_MARGIN = 2


def language_of(text: str) -> str:
    """The language, or en where none of the others has clearly more of its own words."""
    words = Counter(_words(text[:_ENOUGH]))
    both = frozenset(_ALSO_ENGLISH.split())
    counts = {language: _count(words, quoting.common - both, quoting.cues - both) for language, quoting in QUOTING.items()}
    english = _count(words, _COMMON.split(), _SAYING.split())
    likeliest = max(counts, key=lambda language: counts[language])
    return likeliest if counts[likeliest] >= max(_FEWEST, _MARGIN * english) else _ENGLISH


def _words(text: str) -> Iterator[str]:
    """The words, without those in capitals inside a sentence, which are names: El Mundo, Die Zeit."""
    for match in _WORD.finditer(text):
        if match["opens"] is not None or match["word"][0].islower():
            yield match["word"].lower()


def _count(words: Counter[str], common: Iterable[str], saying: Iterable[str]) -> int:
    return sum(words[word] for word in common) + _SAYING_COUNTS * sum(words[word] for word in saying)
