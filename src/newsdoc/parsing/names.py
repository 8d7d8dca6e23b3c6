"""Names in bylines and credit lines: where they stop, and how several are joined."""

from __future__ import annotations

import functools
import re

from newsdoc.parsing.agencies import agencies_in
from newsdoc.parsing.matching import Phrases, Starts
from newsdoc.parsing.shape import bare, capitalised, is_name, is_unspaced, plain
from newsdoc.parsing.words import together
from newsdoc.parsing.words.credits import AGENCIES_UNNAMED, AGENCY_NOUNS
from newsdoc.parsing.words.dates import MONTHS
from newsdoc.parsing.words.head import BY, BY_AMBIGUOUS, DESKS
from newsdoc.parsing.words.notes import ARTICLES

__all__ = ["after_by", "is_agency", "is_desk", "names_in", "without_article"]

_BY = Starts(BY)
_BY_AMBIGUOUS = Starts(BY_AMBIGUOUS)
_AGENCIES_UNNAMED = frozenset(together(AGENCIES_UNNAMED))
_AGENCY_NOUNS = Phrases(AGENCY_NOUNS)
_DESKS = frozenset(together(DESKS))
_LONGEST = 200
# Where the names of a byline end: a bar, a bullet, a dash, a bracket, a number, an address, a month.
_STOP = re.compile(r"\s*[|•·/()\[\]<>]|\s[-–—~]\s|\s*\d|\s@|\S+@|https?:", re.IGNORECASE)
_MONTH = re.compile(rf"\s+(?:{'|'.join(re.escape(month) for month in together(MONTHS))})\b[\s.,]{{0,2}}(?=\d|$)", re.IGNORECASE)
_JOINED = re.compile(r"\s*(?:,|;|&|、|，|\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b|\bdan\b|\bи\b)\s*")
_ROLE = re.compile(
    r"(?:^|\s+)(?:staff|special|contributor|correspondent|reporter|writer|editor|columnist|for|of|updated|published|posted|opinion|senior|on|at|analyst)\b",
    re.IGNORECASE,
)


def after_by(text: str) -> int:
    """How many characters the words before a writer's name take at the start ("By "); 0 where the line has no such start."""
    small = plain(text)
    length = _BY.match(small) or _BY_AMBIGUOUS.match(small)
    if not length:
        return 0
    # The plain text may be shorter than the printed one; both have the same words.
    words = small[:length].count(" ") + 1
    found = re.match(rf"(?:\S+\s+){{{words - 1}}}\S+", text)
    end = found.end() if found else 0
    if not small[length : length + 1].isspace() and length < len(small):
        end = min(length, len(text))  # scripts without spaces, or a colon with none behind it
    return end


def names_in(text: str) -> list[str]:
    """The names of persons at the start of the text."""
    text = text[:_LONGEST]
    for pattern in (_MONTH, _STOP):
        found = pattern.search(text)
        text = text[: found.start()] if found else text
    names: list[str] = []
    for piece in _JOINED.split(text):
        role = _ROLE.search(piece)
        if role and names:
            break
        name = (piece[: role.start()] if role else piece).strip(" \t\u00a0:,;*—–-")
        if not name or not _may_be_name(name):
            break
        if not is_agency(name):
            names.append(name)
    return names


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
    return rest if rest and first in together(ARTICLES) else small
