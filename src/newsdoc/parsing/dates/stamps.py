"""A line that tells when: its dates with their times, each with the word before it that says what happened then."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal, TypeAlias

from attrs import frozen

from newsdoc.parsing.dates.calendar import Day, Order, days_in, small
from newsdoc.parsing.dates.clock import Time, times_in
from newsdoc.parsing.text.matching import Phrases
from newsdoc.parsing.words import Table, together
from newsdoc.parsing.words.dates import AM, CLOCK, HOURS, MODIFIED, PM, PUBLISHED, RELATIVE, UNSAID, WEEKDAYS

__all__ = ["LONGEST", "Kind", "Stamp", "Telling", "stamps_in", "tells_when"]

Kind: TypeAlias = Literal["published", "modified"]

LONGEST = 300  # characters
_MODIFIED = frozenset(together(MODIFIED))
_FILLED = "\0"
_WORD = re.compile(r"[^\W_]+")
_TELL_NOTHING = frozenset(
    word
    for table in (WEEKDAYS, CLOCK, HOURS, AM, PM, UNSAID, RELATIVE)
    for phrase in together(table)
    for word in _WORD.findall(phrase)
) | {"t"}  # fmt: skip
_RELATIVE = Phrases(RELATIVE)


def _pattern(*tables: Table) -> re.Pattern[str]:
    phrases = sorted((phrase for table in tables for phrase in together(table)), key=len, reverse=True)
    spaced = "|".join(re.escape(phrase).replace(r"\ ", r"\s") for phrase in phrases if not _has_no_spaces(phrase))
    others = "|".join(re.escape(phrase) for phrase in phrases if _has_no_spaces(phrase))
    return re.compile(rf"(?<![^\W\d_])(?:{spaced})(?![^\W\d_])|(?:{others})")


def _has_no_spaces(phrase: str) -> bool:
    return phrase[0] >= "\u3040"


_STAMPS = _pattern(PUBLISHED, MODIFIED)
_WEEKDAY = re.compile(rf"(?:{_pattern(WEEKDAYS).pattern})[.,]{{0,2}}\s?$")
_BEFORE_WITHIN = 20


@frozen
class Stamp:
    """A date, or date and time, as ISO 8601 has it. kind: what the line says happened then. start, end: of its words in the line."""

    kind: Kind | None
    value: str
    has_zone: bool
    start: int
    end: int


@frozen
class Telling:
    """What a line that tells when has: whether a whole day, and how many words that say something else."""

    has_day: bool
    other_words: int


def stamps_in(text: str, *, order: Order | None = None, language: str | None = None, among_names: bool = False) -> Iterator[Stamp]:
    """The stamps in a line. A part with two different days gives none.

    order: of day and month as numbers. among_names: whether the line may hold anything else, as a byline does; otherwise a
    day counts only right behind a word such as "published", or where the line holds nothing else.
    """
    text = small(text[:LONGEST])
    days = days_in(text, order=order, language=language)
    if not days:
        return
    times = list(times_in(_without(text, days), language=language))
    starts = list(_STAMPS.finditer(text))
    cuts = [0, *(match.start() for match in starts), len(text)]
    for number, (start, end) in enumerate(pairwise(cuts)):
        said = starts[number - 1] if number else None
        own_days = [day for day in days if start <= day.start < end]
        own_times = [time for time in times if start <= time.start < end]
        if not own_days or len({day.date for day in own_days}) > 1:
            continue
        found: list[Day | Time] = [*own_days, *own_times]
        rest = text[said.end() : min(part.start for part in found)] if said else _without(text, found)[start:end]
        if among_names or not _other_words(rest):
            yield _stamp(text, _kind(said), own_days[0], own_times)


def tells_when(text: str, *, language: str | None = None) -> Telling | None:
    """What a line holds beside days and times; None where it holds neither."""
    text = small(text[:LONGEST])
    days = days_in(text, order="dmy", language=language)
    times = list(times_in(_without(text, days), language=language))
    if not days and not times:
        return None
    return Telling(bool(days), len(_other_words(_STAMPS.sub(" ", _without(text, [*days, *times])))))


def _kind(said: re.Match[str] | None) -> Kind | None:
    if said is None:
        return None
    return "modified" if " ".join(said[0].split()) in _MODIFIED else "published"


def _stamp(text: str, kind: Kind | None, day: Day, times: Sequence[Time]) -> Stamp:
    """The day with its time, where there is one and no other, and with the name of the day before them."""
    if len({(time.hour, time.minute, time.second, time.offset) for time in times}) != 1:
        return Stamp(kind, day.date.isoformat(), has_zone=False, start=_with_weekday(text, day.start), end=day.end)
    time = times[0]
    zone = datetime.timezone(datetime.timedelta(minutes=time.offset)) if time.offset is not None else None
    moment = datetime.datetime.combine(day.date, datetime.time(time.hour, time.minute, time.second, tzinfo=zone))
    return Stamp(kind, moment.isoformat(), zone is not None, _with_weekday(text, min(day.start, time.start)), max(day.end, time.end))


def _with_weekday(text: str, start: int) -> int:
    before = text[max(start - _BEFORE_WITHIN, 0) : start]
    found = _WEEKDAY.search(before)
    return start - (len(before) - found.start()) if found else start


def _without(text: str, found: Sequence[Day | Time]) -> str:
    """The text with other characters where days and times are, of the same length."""
    for part in found:
        text = text[: part.start] + _FILLED * (part.end - part.start) + text[part.end :]
    return text


def _other_words(text: str) -> list[str]:
    """The words that say something other than when; a number is one, but for how many minutes ago or to read."""
    words = [found for word in text.replace(_FILLED, " ").split() if (found := _WORD.findall(word)) and not _TELL_NOTHING.issuperset(found)]
    if _RELATIVE.match(text):
        words = [found for found in words if not found[0].isdecimal()]
    return [found[0] for found in words]
