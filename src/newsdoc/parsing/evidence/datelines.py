"""Datelines: the place, agency and date before the dash at the start of a story."""

from __future__ import annotations

import re

from newsdoc.model import Dateline
from newsdoc.parsing.text.shape import plain
from newsdoc.parsing.words import together
from newsdoc.parsing.words.dates import MONTHS
from newsdoc.parsing.words.head import NOT_PLACES

__all__ = ["dateline_of", "dateline_prefix", "is_dateline_line"]

_LOOKED_AT = 140
_MOST_WORDS_OF_AGENCY = 3
_NOT_PLACES = frozenset(together(NOT_PLACES))
_NOT_FIRST = _NOT_PLACES - {"new"}  # New Delhi
_NO_PLACES = _NOT_PLACES | frozenset(together(MONTHS))
_MONTH_NAMES = "|".join(sorted((re.escape(month) for month in together(MONTHS)), key=len, reverse=True))

_UPPER = "A-ZÀ-ÖØ-ÞĀ-ŽΑ-ΩЀ-Я"
_CAPITALS = rf"[{_UPPER}][{_UPPER}.'’-]+(?: [{_UPPER}][{_UPPER}.'’-]*){{0,3}}"
_PROPER = rf"[{_UPPER}][\w.'’-]{{2,24}}(?: [{_UPPER}][\w.'’-]{{1,24}}){{0,2}}"
_REGION = rf"(?:, (?!(?i:{_MONTH_NAMES})\b)[A-Z][\w.]*(?: [A-Z][\w.]*){{0,2}}){{0,2}}"
_DATE = rf"(?:(?:{_MONTH_NAMES})\.? (?:\d{{4}}|\d{{1,2}}(?!\d))|\d{{1,2}}\.? (?:de )?(?:{_MONTH_NAMES})\.?)(?:,? \d{{4}})?"
_CHINESE = r"(?P<agency>\w{1,6}[社網网])(?P<place>\w{2,8}?)(?P<date>(?:\d{1,2}月)?\d{1,2}[日号])"
_AGENCY = r"[^()\n]{2,40}"
_DASH = r"(?:[—–_]|--+|-)"


def _full(place: str) -> str:
    return rf"(?P<place>{place}{_REGION})(?:,? (?P<date>(?i:{_DATE})))?"


_WITH_AGENCY = rf"(?:{_full(_PROPER)}) ?\((?P<agency>{_AGENCY})\)"
_IN_CAPITALS = _full(_CAPITALS)

# A place, with an agency in brackets, before a dash; a place in capitals before a dash or colon; a place before a long dash.
_PREFIXES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_WITH_AGENCY}\s?\.?(?P<dash>\s?{_DASH}|:)\s*(?=\S)",
        rf"{_IN_CAPITALS}(?P<dash>\s?(?:[—–]|--+)|\s-(?=\s)|:(?=\s))\s*(?=\S)",
        rf"(?P<place>{_PROPER}(?:, [A-Z][\w.]+(?: [A-Z][\w.]+)?)?)(?:, (?P<date>(?i:{_DATE})))(?P<dash>\s?(?:[—–]|--+|-\s))\s*(?=\S)",
        rf"(?P<place>{_PROPER}, [A-Z]{{2}}, [A-Z]\w+(?: [A-Z]\w+)?)(?P<dash>:)\s",
        rf"(?P<place>{_PROPER}) [–-] (?P<date>(?i:{_MONTH_NAMES}) \d{{4}})(?P<dash>\.)\s",
        rf"(?P<place>[{_UPPER}][{_UPPER}-]{{2,24}}), (?P<date>(?i:{_DATE}))(?P<dash>\. /[{_UPPER}]{{2,12}}/\.)\s",
        rf"{_CHINESE}(?P<dash>[电電讯訊])",
        r"(?P<place>[A-Z][\w.'’-]{2,20}(?: [A-Z][\w.'’-]{1,20})?)(?P<dash>\s?(?:—|--)\s|\s–\s)(?=[\"“A-ZÀ-Þ])",
    )
)
_LINES = tuple(re.compile(pattern) for pattern in (rf"{_WITH_AGENCY}[\s.:—–-]*", rf"{_IN_CAPITALS}[\s.:—–-]*", _CHINESE))
_DATE_ALONE = re.compile(rf"(?i:{_DATE})")


def dateline_prefix(text: str) -> tuple[int, int] | None:
    """Where the dateline at the start of a paragraph ends: without its dash, and with it. None where there is none."""
    start = text[:_LOOKED_AT]
    for pattern in _PREFIXES:
        found = pattern.match(start)
        if found and _is_place(found["place"]):
            return len(start[: found.start("dash")].rstrip()), found.end("dash") - (found["dash"][-1].isspace())
    return None


def is_dateline_line(text: str) -> bool:
    """Whether a line of its own is a dateline: a place with an agency in brackets, or one in capitals with a date."""
    if len(text) > _LOOKED_AT:
        return False
    for pattern in _LINES:
        found = pattern.fullmatch(text)
        if found and _is_place(found["place"]):
            agency = found.groupdict().get("agency")
            return found["date"] is not None if agency is None else len(agency.split()) <= _MOST_WORDS_OF_AGENCY
    return False


def dateline_of(text: str) -> Dateline:
    """The dateline's parts, as far as they can be told."""
    for pattern in _LINES:
        found = pattern.match(text)
        if found and _is_place(found["place"]):
            return Dateline(text, place=found["place"].strip(" ,"), agency=_stripped(found.groupdict().get("agency")), date=found["date"])
    date = _DATE_ALONE.search(text)
    place = text[: date.start()] if date else text
    return Dateline(text, place=_stripped(place.strip(" ,-–—")), date=date[0] if date else None)


def _stripped(text: str | None) -> str | None:
    return (text or "").strip() or None


def _is_place(place: str) -> bool:
    return plain(place).strip(" ,.") not in _NO_PLACES and not any(word in _NOT_FIRST for word in plain(place).split()[:1])
