"""Which encoding Latin letters are in: the one whose reading keeps to the alphabet of one language.

The encodings of Latin letters differ in a few bytes, so that statistics over a short text can tell little. But one
byte read wrong gives a letter that the language of all others does not have: "øekl v pondìlí" is no Danish.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from attrs import frozen

__all__ = ["COMMONEST", "Reading", "latin_reading"]

# Of the encodings for Latin letters this is by far the commonest.
COMMONEST = "cp1252"

_WESTERN = {
    "English": "àâäçèéêëïîñôöüæœ",
    "French": "àâæçèéêëîïôœùûüÿ",
    "German": "äöüßéèàê",
    "Spanish": "áéíñóúüªº",
    "Catalan": "àçèéíïòóúü",
    "Portuguese": "àáâãçéêíóôõúüªº",
    "Italian": "àèéìíîòóùú",
    "Dutch": "áäèéêëíïóöúü",
    "Swedish": "äåéöüàè",
    "Danish": "æøåéäöü",
    "Finnish": "äåöšžé",
    "Estonian": "äõöüšž",
    "Icelandic": "áæéíðóöúýþ",
    "Gaelic": "àáèéìíòóùú",
}
_CENTRAL = {
    "Czech": "áčďéěíňóřšťúůýž",
    "Slovak": "áäčďéíĺľňóôŕšťúýž",
    "Polish": "ąćęłńóśźż",
    "Hungarian": "áéíóöőúüű",
    "Romanian": "ăâîşţ",
    "Croatian": "ćčđšž",
}
_TURKISH = {"Turkish": "âçğıîöşûü"}
_BALTIC = {"Lithuanian": "ąčęėįšųūž", "Latvian": "āčēģīķļņšūž", "Estonian": "äõöüšž"}
# The commonest first, as it is taken where two do as well.
_ALPHABETS = {COMMONEST: _WESTERN, "cp1250": _CENTRAL, "cp1254": _TURKISH, "cp1257": _BALTIC, "iso8859_2": _CENTRAL}
_ANY = {**_CENTRAL, **_TURKISH, **_BALTIC, **_WESTERN}

# Symbols within a word, and the controls that no text has.
_SYMBOL = re.compile("(?<=[^\\W\\d_])[\u00a1-\u00bf\u00d7\u00f7\u02c7\u02d8-\u02dd\u2020-\u2030\u20ac]+(?=[^\\W\\d_])|[\u0080-\u0084\u0086-\u009f]")


@frozen
class Reading:
    """A text as an encoding gives it.

    misfits: how many of its characters the likeliest language does not have. languages: the likeliest, of those that
    are written in the encoding.
    """

    encoding: str
    misfits: int
    languages: frozenset[str]


def latin_reading(data: bytes, guess: str | None = None, language: str | None = None) -> Reading | None:
    """The likeliest reading of Latin letters; None where there is none.

    guess, language: what statistics make of the bytes; they decide between readings that are as good.
    """
    readings = list(_readings(data, guess))
    agreed = [reading for reading in readings if reading.encoding == guess and language in reading.languages]
    return min([*agreed, *readings], key=lambda reading: reading.misfits, default=None)


def _readings(data: bytes, guess: str | None) -> Iterator[Reading]:
    for encoding in dict.fromkeys([*_ALPHABETS, *([guess] if guess else [])]):
        try:
            text = data.decode(encoding).lower()
        except UnicodeDecodeError:
            continue
        symbols = len(_SYMBOL.findall(text))
        misfits = {language: symbols + _strangers(text, letters) for language, letters in _ALPHABETS.get(encoding, _ANY).items()}
        fewest = min(misfits.values())
        likeliest = frozenset(language for language, count in misfits.items() if count == fewest)
        yield Reading(encoding, fewest, likeliest if encoding in _ALPHABETS else frozenset())


def _strangers(text: str, alphabet: str) -> int:
    letters = Counter(text)
    return sum(count for letter, count in letters.items() if letter > "\x7f" and letter.isalpha() and letter not in alphabet)
