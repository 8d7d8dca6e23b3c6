"""The language of a text: by its script where that is enough, and else by the words that every text of the language has."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from newsdoc.parsing.language_models import surest_of_model
from newsdoc.parsing.text.shape import WORD
from newsdoc.parsing.words.languages import ARABIC, ARABIC_LETTERS, CYRILLIC, CYRILLIC_LETTERS, DEVANAGARI, LATIN, SCRIPTS, Words

__all__ = ["language_of"]

_LOOKED_AT = 4_000
_SCRIPT_LOOKED_AT = 1_000
_RUNNING_TEXT = 80  # characters of a line that is likely a sentence
_ENOUGH = 600  # characters of running text
_FEWEST_LETTERS = 20
_FEWEST_FOUND = 4  # words of the language
_LEAST_SHARE = 0.12  # of all words
_LEAST_LEAD = 1.5  # over the next language, in words that only one of the two has

_WORD = re.compile(WORD)
_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff]")
_KANA = re.compile("[\u3041-\u30ff]")
_HAN_PER_KANA = 12
_LATIN = re.compile("[a-z\u00df-\u024f\u1e00-\u1eff]")
_CYRILLIC = re.compile("[\u0400-\u052f]")
_ARABIC = re.compile("[\u0620-\u06ff]")
_DEVANAGARI = re.compile("[\u0900-\u097f]")
_OTHERS = tuple((re.compile(f"[{signs}]"), language) for signs, language in SCRIPTS.items())


def _languages(table: Words) -> Mapping[str, tuple[str, ...]]:
    """By word, the languages that have it."""
    found: dict[str, tuple[str, ...]] = {}
    for language, words in table.items():
        for word in dict.fromkeys(words.split()):
            found[word] = (*found.get(word, ()), language)
    return found


_BY_WORDS = tuple((script, _languages(words), letters) for script, words, letters in (
    (_LATIN, LATIN, {}), (_CYRILLIC, CYRILLIC, CYRILLIC_LETTERS), (_ARABIC, ARABIC, ARABIC_LETTERS), (_DEVANAGARI, DEVANAGARI, {}),
))  # fmt: skip


def language_of(lines: str | Iterable[str]) -> str | None:
    """The language as a BCP 47 tag, such as "en"; None where it is not sure, as in a short text or one of several languages.

    lines: the text, or its lines, of which the long ones count, as they are sentences.
    """
    text = _sample([lines] if isinstance(lines, str) else lines)
    start = text[:_SCRIPT_LOOKED_AT]
    letters = sum(map(str.isalpha, start))
    if letters < _FEWEST_LETTERS:
        return None
    han, kana = len(_HAN.findall(start)), len(_KANA.findall(start))
    if han + kana > letters / 2:
        return "ja" if kana * _HAN_PER_KANA > han else "zh"
    for script, languages, signs in _BY_WORDS:
        if len(script.findall(start)) > letters / 2:
            return _by_words(text, languages, signs) or surest_of_model(text)
    return next((language for script, language in _OTHERS if len(script.findall(start)) > letters / 2), None)


def _sample(lines: Iterable[str]) -> str:
    """The start of the running text, in small letters; with the other lines where there is little of it."""
    running: list[str] = []
    others: list[str] = []
    lengths = {True: 0, False: 0}
    for line in lines:
        runs = len(line) >= _RUNNING_TEXT
        if lengths[runs] < _LOOKED_AT:
            (running if runs else others).append(line[: _LOOKED_AT - lengths[runs]])
            lengths[runs] += len(line)
        if lengths[True] >= _LOOKED_AT:
            break
    return "\n".join(running if lengths[True] >= _ENOUGH else running + others).lower()


def _by_words(text: str, languages: Mapping[str, tuple[str, ...]], signs: Words) -> str | None:
    """The language that most of the words belong to, where they are many, and those that the next best has not tell the same."""
    words = Counter(_WORD.findall(text))
    found: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for word, count in words.items():
        for language in languages.get(word, ()):
            found[language][word] = count
    for language, letters in signs.items():
        found[language].update({sign: text.count(sign) for sign in letters})
    totals = {language: sum(counts.values()) for language, counts in found.items()}
    ranked = sorted(found, key=lambda language: (-totals[language], language))
    if not ranked or totals[ranked[0]] < max(_FEWEST_FOUND, _LEAST_SHARE * words.total()):
        return None
    first, second = found[ranked[0]], found[ranked[1]] if len(ranked) > 1 else {}
    return ranked[0] if _only(first, second) > _LEAST_LEAD * _only(second, first) else None


def _only(words: Mapping[str, int], others: Mapping[str, int]) -> int:
    """How often a text has the words that are none of the others."""
    return sum(count for word, count in words.items() if word not in others)
