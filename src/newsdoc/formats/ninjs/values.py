"""Single values of ninjs as an article has them, and back. A reader gives None for what it cannot make anything of."""

from __future__ import annotations

import datetime
import re
from typing import Any

from newsdoc.codec import Plain
from newsdoc.diagnostics import Collector
from newsdoc.errors import InvalidArticleError
from newsdoc.formats.entry import timestamp
from newsdoc.formats.ninjs.versions import Family
from newsdoc.io.encoding import LINE_END, replace_forbidden
from newsdoc.markup.reading.parts import one_line
from newsdoc.model import STATUSES, Provider, Timestamp, is_language_tag

__all__ = [
    "number_of",
    "read_language",
    "read_line",
    "read_lines",
    "read_number",
    "read_status",
    "read_timestamp",
    "read_urgency",
    "read_uri",
    "write_number",
    "write_same",
    "write_timestamp",
]

_STATUSES = {"cancelled": "canceled", "withhold": "withheld"}


def read_line(raw: Any) -> str | None:
    """Text as one line."""
    return one_line([replace_forbidden(raw, report=Collector())]) or None if isinstance(raw, str) else None


def read_lines(raw: Any) -> list[str]:
    """Text as its lines, those that are not blank."""
    lines = map(read_line, LINE_END.split(raw)) if isinstance(raw, str) else ()
    return [line for line in lines if line]


def read_uri(raw: Any) -> str | None:
    """A URI that an article can have."""
    if not isinstance(raw, str):
        return None
    try:
        return Provider(uri=raw.strip()).uri
    except InvalidArticleError:
        return None


def read_language(raw: Any) -> str | None:
    """A language tag, also one with an underscore, as locales have it."""
    tag = raw.strip().replace("_", "-") if isinstance(raw, str) else ""
    return tag if is_language_tag(tag) and tag != "und" else None


def read_number(raw: Any) -> int | None:
    """A whole number from 1, as such or in digits."""
    number = number_of(raw)
    return number if number and number >= 1 else None


def number_of(raw: Any) -> int | None:
    """A whole number of 0 or more, however JSON has it."""
    if isinstance(raw, str) and re.fullmatch(r"\s*[0-9]{1,9}\s*", raw, re.ASCII):
        return int(raw)
    if isinstance(raw, int | float) and not isinstance(raw, bool) and 0 <= raw < 1e9 and raw == int(raw):
        return int(raw)
    return None


def read_urgency(raw: Any) -> int | None:
    """An urgency of 1 to 9."""
    number = read_number(raw)
    return number if number is not None and number <= 9 else None


def read_status(raw: Any) -> str | None:
    """A publishing status: as a word, a QCode or a URI."""
    word = re.split("[:/]", raw.strip().lower())[-1] if isinstance(raw, str) else ""
    word = _STATUSES.get(word, word)
    return word if word in STATUSES else None


def read_timestamp(raw: Any) -> Plain | None:
    """A date or date-time, as feeds write them."""
    return timestamp(raw) if isinstance(raw, str) else None


def write_timestamp(value: Plain, family: Family) -> str | None:
    """A moment whose zone is known, or None. In 1.x in whole seconds of UTC, as some of its readers take no other."""
    known = Timestamp(value["value"], zone_known=value["zone_known"])
    if not (known.has_time and known.zone_known):
        return None
    if family > 1 or (known.value.endswith("Z") and "." not in known.value):
        return known.value
    try:
        moment = known.moment.astimezone(datetime.UTC)
    except OverflowError:
        return known.value
    return moment.replace(microsecond=0, tzinfo=None).isoformat() + "Z"


def write_number(value: int, family: Family) -> str:
    """A number in digits, as ninjs has versions."""
    return str(value)


def write_same(value: Any, family: Family) -> Any:
    """What is the same in ninjs."""
    return value
