"""Times of day as they are printed, with the zone where its abbreviation means one only."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import frozen

from newsdoc.parsing.words import Table, together
from newsdoc.parsing.words.dates import AM, CLOCK, HOURS, PM, ZONES, ZONES_OF_NORTH_AMERICA, ZONES_UNSURE

__all__ = ["Time", "times_in"]


def _any(*tables: Table) -> str:
    phrases = sorted((phrase for table in tables for phrase in together(table)), key=len, reverse=True)
    return "|".join(re.escape(phrase).replace(r"\ ", r"\s") for phrase in phrases)


_HOUR = re.compile(
    r"(?<![\d:./,+−-])(?P<hour>\d{1,2})(?:"
    r"[:：](?P<minute>\d{2})(?:[:：](?P<second>\d{2})(?:[.,]\d{1,6})?)?(?![:\d])"
    r"|\s?(?P<h>h)(?:\s?(?P<h_minute>\d{2})(?!\d))?(?![^\W_])"
    r"|\s?(?P<sign>[時时点點시])(?:\s?(?P<sign_minute>\d{1,2})\s?[分분])?"
    r"|\.(?P<dot_minute>\d{2})(?![\d.])"
    r"|(?![\d:./-]))"
)
_HALF_BEFORE = re.compile(rf"(?P<half>{_any(*({language: half[language] for language in ('zh', 'ja', 'ko')} for half in (AM, PM)))})\s?$")
_CLOCK_BEFORE = re.compile(rf"(?<!\w)(?:{_any(CLOCK)})[.:]?\s?$")
_BEHIND = re.compile(rf"\s?(?:(?P<half>{_any(AM, PM)})(?![^\W_]))?(?:\s?(?P<hours>{_any(HOURS)})\b\.?)?")
_ZONE = re.compile(
    rf"(?P<z>z)(?!\w)|\s?\(?(?:utc|gmt)\s?(?P<sign>[+−-])(?P<hours>\d{{1,2}})(?::?(?P<minutes>\d{{2}}))?(?!\d)\)?"
    r"|\s?(?P<bare_sign>[+−-])(?P<bare_hours>\d{2}):?(?P<bare_minutes>\d{2})(?!\d)"
    rf"|[\s,]{{0,2}}\(?(?P<name>{'|'.join(sorted((*ZONES, *ZONES_OF_NORTH_AMERICA, *ZONES_UNSURE), key=len, reverse=True))})(?!\w)\)?"
)
_FULL_HOURS = frozenset({"uhr", "uur"})
_AM = frozenset(together(AM))
_ON = ("de",)  # in which "am" is "on the"
_BEFORE_WITHIN = 12
_WIDEST = 14 * 60


@frozen
class Time:
    """A time of day, and where it stands in a text. offset: in minutes from UTC, where it is printed."""

    start: int
    end: int
    hour: int
    minute: int
    second: int
    offset: int | None


def times_in(text: str, *, language: str | None = None) -> Iterator[Time]:
    """The times in a text in small letters, in order."""
    for match in _HOUR.finditer(text):
        before = text[max(match.start() - _BEFORE_WITHIN, 0) : match.start()]
        half_before = _HALF_BEFORE.search(before)
        behind = _BEHIND.match(text, match.end())
        half_behind, hours = (behind["half"], behind["hours"]) if behind else (None, None)
        half = half_before["half"] if half_before else None if half_behind == "am" and language in _ON else half_behind
        end = behind.end() if behind and (half_behind or hours) else match.end()
        if not (half or hours in _FULL_HOURS or any(match.group("minute", "h", "sign", "dot_minute"))):
            continue
        zone = _ZONE.match(text, end)
        if match["dot_minute"] and not (half or hours or zone or _CLOCK_BEFORE.search(before)):
            continue
        minute = int(match["minute"] or match["h_minute"] or match["sign_minute"] or match["dot_minute"] or 0)
        hour = _hour(int(match["hour"]), half)
        second = int(match["second"] or 0)
        if hour is not None and minute < 60 and second < 60:
            start = match.start() - (len(half_before[0]) if half_before else 0)
            yield Time(start, zone.end() if zone else end, hour, minute, second, _offset(zone, language) if zone else None)


def _hour(hour: int, half: str | None) -> int | None:
    """The hour of the day; with its half, from twelve hours."""
    if hour > 23 or (half and hour == 0 and not _is_am(half)):
        return None
    if not half or hour > 12:
        return hour
    return hour % 12 if _is_am(half) else hour % 12 + 12


def _is_am(half: str) -> bool:
    return " ".join(half.split()) in _AM


def _offset(zone: re.Match[str], language: str | None) -> int | None:
    if zone["name"]:
        known = ZONES.get(zone["name"])
        american = language is None or language in ("en", "en-US", "en-CA")
        return ZONES_OF_NORTH_AMERICA.get(zone["name"]) if known is None and american else known
    if zone["z"]:
        return 0
    sign = zone["sign"] or zone["bare_sign"]
    minutes = int(zone["minutes"] or zone["bare_minutes"] or 0)
    offset = int(zone["hours"] or zone["bare_hours"]) * 60 + minutes
    return None if offset > _WIDEST or minutes > 59 else offset if sign == "+" else -offset
