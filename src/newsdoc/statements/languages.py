"""In which of the languages that have a lexicon a text is, by its commonest words."""

from __future__ import annotations

import re
from collections import Counter

from newsdoc.statements.words.quoting import QUOTING

__all__ = ["language_of"]

_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH = 6000  # characters
_ENGLISH = "en"


def language_of(text: str) -> str:
    """The language, or en where none of the others has more common words."""
    words = Counter(_WORD.findall(text[:_ENOUGH].lower()))
    counts = {language: sum(words[word] for word in quoting.common) for language, quoting in QUOTING.items()}
    counts[_ENGLISH] = sum(words[word] for word in ("the", "of", "and", "to", "in", "that", "he", "said", "was", "is", "it", "with", "for", "she"))
    return max(counts, key=lambda language: (counts[language], language == _ENGLISH))
