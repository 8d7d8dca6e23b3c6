"""How far two lines speak of the same: the words that both have."""

from __future__ import annotations

import re

from newsdoc.parsing.text.shape import is_unspaced

__all__ = ["key", "likeness", "terms"]

_WORD = re.compile(r"\w+")
_FEWEST_LETTERS = 3


def key(plain: str) -> str:
    """The words of a plain text, whatever stands between them."""
    return " ".join(_WORD.findall(plain))


def terms(plain: str) -> frozenset[str]:
    """The words that tell what a plain text is about: the longer ones; pairs of signs where words have no spaces between them."""
    words = _WORD.findall(plain)
    if plain.isascii():
        return frozenset([word for word in words if len(word) >= _FEWEST_LETTERS])
    found: set[str] = set()
    for word in words:
        if is_unspaced(word[0]):
            found.update(word[start : start + 2] for start in range(len(word) - 1))
        elif len(word) >= _FEWEST_LETTERS:
            found.add(word)
    return frozenset(found)


def likeness(first: frozenset[str], second: frozenset[str]) -> float:
    """How much of both is the same: 1 where all is, 0 where nothing is."""
    return 2 * len(first & second) / (len(first) + len(second)) if first and second else 0.0
