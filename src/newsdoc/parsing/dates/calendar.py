"""Days as they are printed: with the month's name, as numbers, or with the signs for year, month and day. Only with a year."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator
from typing import Literal, TypeAlias

from attrs import frozen

from newsdoc.parsing.text.shape import WORD
from newsdoc.parsing.words.dates import ELSEWHERE, MONTH_NUMBERS

__all__ = ["Day", "Order", "days_in", "order_of_language", "order_shown", "small"]

Order: TypeAlias = Literal["dmy", "mdy", "ymd"]

_SEVERAL_WORDS = "|".join(sorted((re.escape(name) for name in MONTH_NUMBERS if " " in name), key=len, reverse=True))
_MONTH = rf"(?P<month>{_SEVERAL_WORDS}|{WORD})\.?"
_DAY = r"(?P<day>\d{1,2})"
_YEAR = r"(?P<year>\d{4})(?!\d)"
_ORDINAL = r"(?:st|nd|rd|th|er|º|ª|°|-?го)?"
_OF = r"(?:(?:de|del|of|ngày)\s)?"

_NAMED = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?<![\d:.]){_DAY}{_ORDINAL}[\s.,/-]{{0,3}}{_OF}{_MONTH}[\s.,/-]{{0,3}}{_OF}{_YEAR}",
        rf"(?<![^\W\d_]){_MONTH}[\s,-]{{0,2}}{_DAY}{_ORDINAL}[\s,.-]{{1,3}}{_OF}{_YEAR}",
        rf"(?<!\d){_YEAR}[\s.,-]{{1,3}}{_MONTH}[\s.-]{{1,2}}{_DAY}(?![\d:])",
    )
)
_SIGNED = re.compile(r"(?<!\d)(?P<year>\d{4})\s?[年년]\s?(?P<month>\d{1,2})\s?[月월]\s?(?P<day>\d{1,2})(?:\s?[日일号號])?(?!\d)")
_FOUR_DIGITS = re.compile(r"\d{4}")
_NUMBERS = re.compile(r"(?<![\da-z./-])(\d{1,4})([./-])(\s?)(\d{1,2})\2\3(\d{4}|\d{1,2})(?!\d|[./-]\d)")
_EARLIEST, _LATEST = 1900, 2099
_CENTURY_TURNS = 70
_YEAR_FIRST = frozenset({"zh", "ja", "ko", "hu"})
_MONTH_FIRST_REGIONS = frozenset({"us"})


@frozen
class Day:
    """A day, where it stands in a text, and, for numbers that show it, in which order they are."""

    start: int
    end: int
    date: datetime.date
    order: Order | None = None


def small(text: str) -> str:
    """The text in small letters, of the same length."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else "".join(sign if len(sign.lower()) != 1 else sign.lower() for sign in text)


def order_of_language(language: str | None) -> Order | None:
    """In which order a language prints day and month as numbers; None where that differs, as in English, or is unknown."""
    primary, _, rest = (language or "").lower().partition("-")
    if primary == "en":
        return None if not rest else "mdy" if rest in _MONTH_FIRST_REGIONS else "dmy"
    return "dmy" if primary and primary not in _YEAR_FIRST else None


def order_shown(texts: Iterable[str]) -> Order | None:
    """In which order texts print day and month as numbers: where a number above twelve shows it, and all agree."""
    orders = {day.order for text in texts for day in _numbers(text, None, None) if day.order}
    return orders.pop() if len(orders) == 1 else None


def days_in(text: str, *, order: Order | None = None, language: str | None = None) -> list[Day]:
    """The days in a text in small letters, in order. order: of day and month as numbers, where it is known.

    A day that does not exist, has no year, or can be one of two is none.
    """
    found: list[Day] = []
    with_year = (*_named(text, language), *_signed(text)) if _FOUR_DIGITS.search(text) else ()
    for day in (*with_year, *_numbers(text, order, language)):
        if not any(day.start < other.end and other.start < day.end for other in found):
            found.append(day)
    return sorted(found, key=lambda day: day.start)


def _named(text: str, language: str | None) -> Iterator[Day]:
    for pattern in _NAMED:
        for match in pattern.finditer(text):
            month = _month(" ".join(match["month"].split()), language)
            if month and (date := _date(int(match["year"]), month, int(match["day"]))):
                yield Day(match.start(), match.end(), date)


def _month(name: str, language: str | None) -> int | None:
    if name in ELSEWHERE and language not in ELSEWHERE[name]:
        return None
    return MONTH_NUMBERS.get(name)


def _signed(text: str) -> Iterator[Day]:
    for match in _SIGNED.finditer(text):
        if date := _date(int(match["year"]), int(match["month"]), int(match["day"])):
            yield Day(match.start(), match.end(), date)


def _numbers(text: str, order: Order | None, language: str | None) -> Iterator[Day]:
    for match in _NUMBERS.finditer(text):
        first, middle, last = match[1], match[4], match[5]
        if len(first) == 4 and len(last) < 3:
            if date := _date(int(first), int(middle), int(last)):
                yield Day(match.start(), match.end(), date)
        elif len(first) < 3:
            possible = _possible(first, middle, last, language)
            dates = {possible[order]} if order in possible else set(possible.values())
            if len(dates) == 1:
                yield Day(match.start(), match.end(), dates.pop(), next(iter(possible)) if len(possible) == 1 else None)


def _possible(first: str, middle: str, last: str, language: str | None) -> dict[Order, datetime.date]:
    """The days that the numbers can be, by their order."""
    year = int(last) if len(last) == 4 else _century(last)
    dates: dict[Order, datetime.date | None] = {"dmy": _date(year, int(middle), int(first)), "mdy": _date(year, int(first), int(middle))}
    if len(last) == 2 and len(first) == 2 and (language or "zh").split("-")[0] in _YEAR_FIRST:
        dates["ymd"] = _date(_century(first), int(middle), int(last))
    return {order: date for order, date in dates.items() if date}


def _century(year: str) -> int:
    if len(year) != 2:
        return 0
    return int(year) + (2000 if int(year) < _CENTURY_TURNS else 1900)


def _date(year: int, month: int, day: int) -> datetime.date | None:
    if not _EARLIEST <= year <= _LATEST:
        return None
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None
