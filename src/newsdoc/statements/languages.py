"""In which of the languages that have a lexicon a text is, by its commonest words and its verbs of saying."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from newsdoc.statements.words import lexicon
from newsdoc.statements.words.quoting import QUOTING

__all__ = ["language_of"]

_WORD = re.compile(r"(?P<opens>^|[.!?…][”\"»]?\s+|[“„«»\"]\s?)?(?P<word>[^\W\d_]+)", re.MULTILINE)
_ENOUGH = 6000  # characters
_ENGLISH = "en"
_SAYING_COUNTS = 3
_FEWEST = 3
_MARGIN = 2
_ENGLISH_WORDS = lexicon(_ENGLISH).sets
_OWN = {  # language → its common words and its verbs of saying that are not English as well
    language: (quoting.common - _ENGLISH_WORDS["foreign"], quoting.cues - _ENGLISH_WORDS["foreign"]) for language, quoting in QUOTING.items()
}


def language_of(text: str) -> str:
    """The language, or en where none of the others has clearly more of its own words."""
    words = Counter(_words(text[:_ENOUGH]))
    counts = {language: _count(words, *own) for language, own in _OWN.items()}
    english = _count(words, _ENGLISH_WORDS["common"], _ENGLISH_WORDS["saying"])
    likeliest = max(counts, key=lambda language: counts[language])
    return likeliest if counts[likeliest] >= max(_FEWEST, _MARGIN * english) else _ENGLISH


def _words(text: str) -> Iterator[str]:
    """The words, without those in capitals inside a sentence, which are names: El Mundo, Die Zeit."""
    for match in _WORD.finditer(text):
        if match["opens"] is not None or match["word"][0].islower():
            yield match["word"].lower()


def _count(words: Counter[str], common: Iterable[str], saying: Iterable[str]) -> int:
    return sum(words[word] for word in common) + _SAYING_COUNTS * sum(words[word] for word in saying)
