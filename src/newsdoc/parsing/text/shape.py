"""What a text looks like, whatever it says: its words, its end, whether it is a name. All in linear time."""

from __future__ import annotations

import re
from collections.abc import Mapping

__all__ = [
    "WORD",
    "bare",
    "capitalised",
    "count_words",
    "ends_sentence",
    "is_name",
    "is_prose",
    "is_sentence",
    "is_unspaced",
    "name_words",
    "plain",
    "visible",
]

# A word of letters, with the marks on them that are no letters to Python, as in Hindi.
WORD = r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u064b-\u0655\u0900-\u0903\u093a-\u094f\u0981-\u0983\u09bc-\u09cd])*"

_LOOKED_AT = 400
_INVISIBLE = dict.fromkeys("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff", "")
_QUOTES = dict(zip("\u2018\u2019\u201b\u201c\u201d\u201e\u00ab\u00bb", '\'\'\'"""""', strict=True))
_PLAIN = {**_INVISIBLE, **_QUOTES}
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_SENTENCE_ENDS = (".", "!", "?", "…", "。", "！", "？", "।", "؟", "။", "។", "۔")
_CLOSERS = "\"'”’»“)]】」』*_\u200b\u00a0 "
_NAME_PARTS = frozenset({
    "al", "bin", "da", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "ibn", "la", "le", "ten", "ter", "van", "von", "y", "zu",
})  # fmt: skip
_EDGES = " \t:.,;*-–—|•·()[]\"'"
_LETTERS_OF_A_WORD = 2.0  # in Chinese and its neighbours


def plain(text: str) -> str:
    """The start of the text in small letters, without invisible characters, with plain spaces and quotation marks."""
    start = text[:_LOOKED_AT]
    if not start.isascii():
        start = _replaced(start, _PLAIN)
    return " ".join(start.casefold().split())


def visible(text: str) -> str:
    """The text without the characters that cannot be seen."""
    return text if text.isascii() else _replaced(text, _INVISIBLE)


def _replaced(text: str, signs: Mapping[str, str]) -> str:
    """The text with other signs in place of some; many times as fast as `str.translate`, which looks at each."""
    for sign, other in signs.items():
        text = text.replace(sign, other)
    return text


def bare(text: str) -> str:
    """The text without the punctuation around it."""
    return text.strip(_EDGES)


def is_unspaced(character: str) -> bool:
    """Whether the character is of a script that puts no spaces between words."""
    return not character.isascii() and _UNSPACED.match(character) is not None


def count_words(text: str) -> int:
    """How many words there are; where a script has no spaces, by their usual length."""
    words = len(text.split())
    return words if text.isascii() else words + int(len(_UNSPACED.findall(text)) / _LETTERS_OF_A_WORD)


def ends_sentence(text: str) -> bool:
    """Whether the text ends as a sentence does, closing quotes aside."""
    return text[-12:].rstrip(_CLOSERS).endswith(_SENTENCE_ENDS)


def is_sentence(text: str) -> bool:
    """Whether it may be a short sentence: four words or more, and a full stop."""
    return ends_sentence(text) and count_words(text) >= 4


def is_prose(text: str) -> bool:
    """Whether it is long enough, and ends so, that it must be running text."""
    words = count_words(text)
    return words >= 30 or (words >= 12 and ends_sentence(text))


def capitalised(word: str) -> bool:
    """Whether the word starts with a capital, or is of a script that has none."""
    first = word.lstrip("\"'“‘(")[:1]
    return first.isalpha() and not first.islower()


def name_words(text: str) -> int:
    """How many words of the text's start make a name: capitalised ones, with the small ones that names have between them."""
    found = 0
    for number, word in enumerate(text[:_LOOKED_AT].split(), 1):
        if capitalised(word):
            found = number
        elif word.casefold().strip(",") not in _NAME_PARTS:
            break
        if word.endswith((",", ";", ":")):
            break
    return found


def is_name(text: str, least: int = 2, most: int = 5) -> bool:
    """Whether all of it could be the name of a person or an outlet: capitalised words, without digits or a full stop."""
    words = text.split(maxsplit=most + 1)
    if not least <= len(words) <= most or len(text) > 80 or any(sign.isdigit() or sign in ':;!?|@/#"“”' for sign in text):
        return False
    return capitalised(words[0]) and all(capitalised(word) or word.casefold() in _NAME_PARTS for word in words) and not _stops(words[-1])


def _stops(word: str) -> bool:
    return word.endswith((",", "。")) or (word.endswith(".") and len(word) > 4)
