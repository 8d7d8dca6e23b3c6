"""What a passage looks like by itself, as numbers."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from attrs import define

from newsdoc.parsing.text.matching import Phrases, Starts, WholeLines
from newsdoc.parsing.text.passages import Passage
from newsdoc.parsing.text.shape import ends_sentence
from newsdoc.parsing.words import together
from newsdoc.parsing.words.credits import CONTRIBUTORS, COPYRIGHT, PHOTO, SOURCE
from newsdoc.parsing.words.dates import STAMPS, WEEKDAYS
from newsdoc.parsing.words.editor_notes import EDITOR_NOTES
from newsdoc.parsing.words.head import BY
from newsdoc.parsing.words.leftovers import ADVERTISEMENTS, COMMENTS, NAVIGATION, NEWSLETTERS, RELATED, SHARING, TAGS
from newsdoc.parsing.words.signs import SIGNS, TEASERS

__all__ = ["LOOKS", "Look", "look_at"]

_COUNTED = tuple(SIGNS)
_SIGNS: dict[str, tuple[int, ...]] = {}
for _number, _table in enumerate(SIGNS.values()):
    for _word in together(_table):
        _SIGNS[_word] = (*_SIGNS.get(_word, ()), _number)
_UNSPACED_SIGNS = frozenset(word for word, numbers in _SIGNS.items() if numbers == (0,) and len(word) == 1 and ord(word) > 0x2E80)
# Whole lines of these kinds, from the surest to tell the article's end to the weakest; 0 is none.
_LINES = WholeLines(COMMENTS, RELATED, NEWSLETTERS, TAGS, SHARING, ADVERTISEMENTS, NAVIGATION)
_KINDS_OF_LINES = 7
_OPENINGS = Starts(COPYRIGHT, PHOTO, SOURCE, CONTRIBUTORS, EDITOR_NOTES, STAMPS, BY)
_TEASERS = Starts(TEASERS)
_SENTENCES = re.compile(r"[.!?…。！？](?:(?<=[。！？])|[\"'”’»)]?\s+[\"'“‘«(]?[^\W\d_])")
_ADDRESSES = re.compile(r"https?:|www\.|\w@\w|\.com\b|\.org\b|(?:^|\s)[@#]\w")
_ADDRESS_MARKS = ("http", "www.", "@", "#", ".com", ".org")  # without one of them there is none
_DATES = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[./:]\d{2}\b|年")
_SEPARATORS = re.compile(r"[|•·»›/]| [–-] ")
_BULLETS = re.compile(r"[•·*▪►>→✓#–—-]|\d{1,2}[.)]\s")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_WEEKDAYS = Phrases(WEEKDAYS)
_PICTURES = _COUNTED.index("pictures")
_TAIL = 40
_EDGES = ".,;:!?()\"'“”‘’«»…"
_LOOKED_AT = 200

LOOKS = (
    "chars", "words", "ends_sentence", "ends_ellipsis", "commas", "sentences", "capitalised", "upper", "digits", "word_length", "bullet", "quoted",
    "separators", "addresses", "dates", "full_date", "credited_picture", "kind", "teaser", "brackets", "colon", "exclaims", "gap", *_COUNTED,
)  # fmt: skip


@define
class Look:
    """numbers: as LOOKS names them. kind: which kind of line it is, by the tables. mass: how much running text, below 0 where none."""

    numbers: list[float]
    kind: int
    mass: float
    is_prose: bool


def look_at(passage: Passage) -> Look:
    """The numbers of a passage."""
    text = passage.text
    words = text.split()
    start = text[:_LOOKED_AT]
    count = passage.words or 1
    digits = sum(map(str.isdigit, start))
    sentence = ends_sentence(text)
    signs = _counted(passage)
    kind = _kind(passage) if count <= 25 else 0
    spread = min(count, 40) / 10 + 1
    numbers = [
        math.log2(len(text) + 1),
        count,
        sentence,
        text.endswith(("...", "…", "[...]")),
        sum(map(text.count, ",;，、،")) / count,
        len(_SENTENCES.findall(text)),
        sum([word[0].isupper() for word in words]) / len(words),
        sum(map(str.isupper, start)) / len(start),
        digits / len(start),
        len(text) / len(words),
        _BULLETS.match(text) is not None,
        text[0] in "\"'“‘«„「『",
        len(_SEPARATORS.findall(start)) / count,
        _addresses(passage.plain),
        (digits > 0 or "年" in start) and _DATES.search(start) is not None,
        _has_full_date(passage),
        not sentence and _ends_with_picture_credit(passage.plain),
        kind,
        _TEASERS.match(passage.plain) > 0,
        (text[0] in "([") + 2 * (text[-1] in ")]"),
        ":" in text[:40],
        text.endswith("!"),
        min(passage.gap, 4),
        signs[0] / count,
        *(number / spread for number in signs[1:]),
    ]
    mass = _mass(len(text), count, signs[0] / count, kind, sentence=sentence)
    return Look(numbers, kind, mass, mass > 0 and count >= 8)


def _addresses(plain: str) -> int:
    return len(_ADDRESSES.findall(plain)) if any(map(plain.__contains__, _ADDRESS_MARKS)) else 0


def _has_full_date(passage: Passage) -> bool:
    """Whether it tells weekday and year, as captions do and stories don't."""
    return _YEAR.search(passage.text) is not None and _WEEKDAYS.match(passage.plain)


def _ends_with_picture_credit(plain: str) -> bool:
    """Whether one of the last words is of pictures: "(AP Photo)", "via Getty Images"."""
    return any(_PICTURES in _SIGNS.get(word.strip(_EDGES), ()) for word in plain[-_TAIL:].replace("/", " ").split()[-2:])


def _counted(passage: Passage) -> list[int]:
    counts = [0] * len(_COUNTED)
    if passage.text.isascii() or passage.words < 2 * len(passage.text.split()):
        words: Sequence[str] = passage.plain.split()
    else:
        words = [sign for sign in passage.plain if sign in _UNSPACED_SIGNS]
    for word in words:
        numbers = _SIGNS.get(word) or _SIGNS.get(word.strip(_EDGES))
        if numbers:
            for number in numbers:
                counts[number] += 1
    return counts


def _kind(passage: Passage) -> int:
    kind = _LINES.kind(passage)
    if kind:
        return kind
    opening = _OPENINGS.kind(passage.plain)
    return _KINDS_OF_LINES + opening if opening else 0


def _mass(length: int, words: int, function: float, kind: int, *, sentence: bool) -> float:
    if 0 < kind <= _KINDS_OF_LINES + 1:
        return -80.0
    if sentence and words >= 8:
        return length * (0.4 + 1.5 * min(function, 0.4))
    if words >= 20:
        return length * 0.6
    return length * 0.3 if sentence and words >= 4 else -60.0
