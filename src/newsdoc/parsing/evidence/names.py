"""Names in bylines and credit lines: where they stop, and how several are joined."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from newsdoc.parsing.evidence.agencies import agencies_in
from newsdoc.parsing.text.matching import Phrases, Starts
from newsdoc.parsing.text.shape import bare, capitalised, is_name, is_unspaced, plain
from newsdoc.parsing.words import together
from newsdoc.parsing.words.bylines import BEFORE_NAMES, NOT_NAMES, OUTLET_SURNAMES, OUTLET_WORDS, ROLES
from newsdoc.parsing.words.credits import AGENCIES_UNNAMED, AGENCY_NOUNS
from newsdoc.parsing.words.dates import MONTHS
from newsdoc.parsing.words.head import BY, BY_AMBIGUOUS, DESKS
from newsdoc.parsing.words.notes import ARTICLES

__all__ = ["after_by", "before_stop", "is_agency", "is_desk", "is_outlet", "is_outlet_word", "names_in", "without_article"]

_BY = Starts(BY)
_BY_AMBIGUOUS = Starts(BY_AMBIGUOUS)
_AGENCIES_UNNAMED = frozenset(together(AGENCIES_UNNAMED))
_AGENCY_NOUNS = Phrases(AGENCY_NOUNS)
_DESKS = frozenset(together(DESKS))
_ARTICLES = frozenset(together(ARTICLES))
_LONGEST = 200
_BY_WITHIN = 100
# Where the names of a byline end: a bar, a bullet, a dash, a bracket, a number, an address, a month.
_STOP = re.compile(r"\s*[|•·/()\[\]<>]|\s[-–—~]\s|\s*\d|\s@|\S+@|https?:", re.IGNORECASE)
_MONTH = re.compile(rf"\s+(?:{'|'.join(re.escape(month) for month in together(MONTHS))})\b[\s.,]{{0,2}}(?=\d|$)", re.IGNORECASE)
_JOINED = re.compile(r"\s*(?:,|;|&|、|，|\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b|\bdan\b|\bи\b)\s*")
_JOINED_UNSPACED = re.compile(r"[\s,;、，・]+")
_ROLE = re.compile(rf"(?:^|\s+)(?:{'|'.join(map(re.escape, together(ROLES)))})(?!\w)", re.IGNORECASE)
_BEFORE_NAMES = Starts(BEFORE_NAMES)
_OUTLET_WORDS = frozenset(together(OUTLET_WORDS))
_NOT_NAMES = frozenset(together(NOT_NAMES))
_STAFF = re.compile(
    r"((?:\S+\s+){1,4})(?:staff|team|desk|bureau|editorial board|reporters|correspondents|newsroom)(?:\s+(?:report|reports|writers?))?$", re.I
)
_SITE = re.compile(r"[\w-]{2,}\.(?:com|org|net|info|news|[a-z]{2})", re.IGNORECASE)
_SURNAMES = frozenset(together(OUTLET_SURNAMES))
_DEGREE = re.compile(r"(?:[A-Z]\.?){2,6}|(?:Ph|Ed|Psy)\.?D\.?|M\.?Sc\.?|Esq\.?|Dr\.")
_LATER = re.compile(r"(?:Jr|Sr)\.?|I{2,3}|IV")


@functools.lru_cache(maxsize=1024)  # several rules ask of the same line
def after_by(text: str) -> int:
    """How many characters the words before a writer's name take at the start ("By "); 0 where the line has no such start."""
    small = plain(text[:_BY_WITHIN])
    length = _BY.match(small) or _BY_AMBIGUOUS.match(small)
    if not length:
        return 0
    # The plain text may be shorter than the printed one; both have the same words.
    words = small[:length].count(" ") + 1
    found = re.match(rf"(?:\S+\s+){{{words - 1}}}\S+", text[:_BY_WITHIN])
    end = found.end() if found else 0
    if not small[length : length + 1].isspace() and length < len(small):
        end = min(length, len(text))  # scripts without spaces, or a colon with none behind it
    return end


def names_in(text: str) -> list[str]:
    """The names of persons at the start of the text."""
    text = before_stop(text[_BEFORE_NAMES.match(plain(text)) :].lstrip(" \t:："))
    names: list[str] = []
    for piece, joined_by in _pieces(text):
        if names and _LATER.fullmatch(piece):
            names[-1] += f", {piece}"
            continue
        if not piece or (names and _DEGREE.fullmatch(piece)):
            continue
        role = _ROLE.search(piece)
        if names and "," in joined_by and (role or is_outlet_word(piece.split()[-1])):
            break
        name = (piece[: role.start()] if role else piece).strip(" \t\u00a0:,;*—–-")
        name = _without_outlet(name, fewest=2 if role else 3)
        if not name or not _may_be_name(name) or (names and _is_no_second(name)):
            break
        if not is_agency(name):
            names.append(name)
        if role:
            break
    return list(dict.fromkeys(names))


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    """What stands between the words and signs that join names, each with what joins it to the one before."""
    joined_by, start = "", 0
    for found in (_JOINED_UNSPACED if text and is_unspaced(text[0]) else _JOINED).finditer(text):
        yield text[start : found.start()], joined_by
        joined_by, start = found[0], found.end()
    yield text[start:], joined_by


def before_stop(text: str) -> str:
    """The text up to where a byline's names can't go on: a bar, a number, a month."""
    text = text[:_LONGEST]
    for pattern in (_MONTH, _STOP):
        found = pattern.search(text)
        text = text[: found.start()] if found else text
    return text


def is_outlet(text: str) -> bool:
    """Whether it names an outlet or its staff: "Echo Staff", "The Valley Echo", "valleyecho.com"."""
    name = before_stop(text)
    found = _STAFF.match(name)
    if found:
        return " " not in found[1].strip() or any(map(is_outlet_word, found[1].split()))
    words = bare(name).split()
    if len(words) == 1:
        return _SITE.fullmatch(words[0]) is not None
    outlet = 1 < len(words) <= 5 and is_outlet_word(words[-1]) and "," not in name
    return outlet and (words[0].casefold() in _ARTICLES or (len(words) == 2 and words[-1].casefold() not in _SURNAMES))


def _without_outlet(name: str, fewest: int) -> str:
    """The name without what is printed behind it: the name again, a degree, or an outlet's name behind a few words."""
    words = name.split()
    half = len(words) // 2
    if half > 1 and words[:half] == words[half:]:
        words = words[:half]
    while len(words) > 2 and _DEGREE.fullmatch(words[-1]) and not words[0].isupper():
        words.pop()
    while fewest == 2 and len(words) > 1 and words[-1].casefold() in _NOT_NAMES:
        words.pop()
    if len(words) > fewest and (is_outlet_word(words[-1]) or "." in words[-1][1:-1]):
        words = words[: 3 if _is_initial(words[1]) or not words[1][0].isupper() else 2]
    return " ".join(words)


def is_outlet_word(word: str) -> bool:
    """Whether outlets' names end so."""
    return word.casefold().rpartition("-")[2] in _OUTLET_WORDS


def _is_initial(word: str) -> bool:
    return len(word.rstrip(".")) == 1


def _is_no_second(name: str) -> bool:
    """Whether it can't be a second name in a list: one word of a script with capitals, such as an outlet or a day."""
    return " " not in name and name[0].isupper()


def _may_be_name(name: str) -> bool:
    if is_unspaced(name[0]):
        return len(name) <= 12
    return is_name(name, 1, 6) and capitalised(name)


@functools.lru_cache(maxsize=4096)  # several rules ask of the same line
def is_agency(name: str) -> bool:
    """Whether it is the name of a news agency, or of several, by the table or by a word in it."""
    small = bare(plain(name))
    if small in _AGENCIES_UNNAMED or agencies_in(name):
        return True
    return len(small) <= 60 and small.count(" ") <= 6 and _AGENCY_NOUNS.search(small) is not None


def is_desk(text: str) -> bool:
    """Whether it is a byline that names nobody."""
    return bare(plain(text)) in _DESKS


def without_article(name: str) -> str:
    """The name in small letters, without an article before and a bracket behind it."""
    small = plain(name).split(" (", 1)[0].strip(" .:,")
    first, _, rest = small.partition(" ")
    return rest if rest and first in _ARTICLES else small
