"""What every reader says of an article that comes from elsewhere: its first entry into newsdoc."""

from __future__ import annotations

import datetime
import email.utils
import re
from typing import BinaryIO

from newsdoc.codec import Plain
from newsdoc.io.digests import digest, source_urn
from newsdoc.io.sources import file_name
from newsdoc.model import is_absolute_uri, is_moment

__all__ = ["SUBJECT_REFERENCE", "VERSION_NUMBER", "first_entry", "is_uri", "timestamp"]

_MAIL_DATE = re.compile(r"(?:[A-Z][a-z]{2},? )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d", re.ASCII)
# ISO 8601 as feeds write it: in the basic or the extended form, with a blank for the T, with short offsets.
_MOMENT = re.compile(
    r"(?P<year>\d{4})(?P<dash>-?)(?P<month>\d\d)(?P=dash)(?P<day>\d\d)"
    r"(?:(?:T|t|\s+)(?P<hour>\d\d):?(?P<minute>\d\d)(?::?(?P<second>\d\d)(?:[.,](?P<fraction>\d{1,9}))?)?\s*(?P<zone>[Zz]|[+-]\d\d(?::?\d\d)?)?|[Zz]|[+-]\d\d:\d\d)?",
    re.ASCII,
)

# A number of the IPTC's Subject Reference System, and a version as an article has it, after zeros.
SUBJECT_REFERENCE = re.compile(r"\d{8}", re.ASCII)
VERSION_NUMBER = re.compile(r"0*([1-9]\d{0,8})", re.ASCII)


def is_uri(text: str) -> bool:
    """Whether a source's own name for something can be an article's id."""
    return is_absolute_uri(text)


def timestamp(text: str | None) -> Plain | None:
    """A field for a date or date-time as a source has it; None where it is none.

    What is not quite in the form of ISO 8601 that XML Schema has is put into it. A date has no zone.
    """
    match = _MOMENT.fullmatch(text.strip()) if text else None
    if match is None:
        return _as_in_mails(text) if text else None
    if match["hour"] == "24" and not (match["minute"] + (match["second"] or "")).strip("0"):
        return _next_midnight(match)
    value = f"{match['year']}-{match['month']}-{match['day']}"
    if match["hour"]:
        fraction = f".{match['fraction'][:6]}" if match["fraction"] else ""
        value += f"T{match['hour']}:{match['minute']}:{match['second'] or '00'}{fraction}{_offset(match['zone'])}"
    return {"value": value, "zone_known": bool(match["zone"])} if is_moment(value) else None


def _next_midnight(match: re.Match[str]) -> Plain | None:
    """24:00 is 00:00 of the day after (ISO 8601)."""
    try:
        day = datetime.date(int(match["year"]), int(match["month"]), int(match["day"])) + datetime.timedelta(days=1)
    except (ValueError, OverflowError):
        return None
    return {"value": f"{day.isoformat()}T00:00:00{_offset(match['zone'])}", "zone_known": bool(match["zone"])}


def _as_in_mails(text: str) -> Plain | None:
    """A date as RFC 5322 has it: Mon, 04 May 2026 06:30:00 +0200."""
    try:
        moment = email.utils.parsedate_to_datetime(text.strip()) if _MAIL_DATE.match(text.strip()) else None
    except (ValueError, IndexError, OverflowError):
        return None
    if moment is None:
        return None
    value = moment.isoformat().replace("+00:00", "Z")
    return {"value": value, "zone_known": moment.tzinfo is not None} if is_moment(value) else None


def _offset(zone: str | None) -> str:
    if not zone or zone in "Zz":
        return "Z" if zone else ""
    return f"{zone[:3]}:{zone[3:].lstrip(':') or '00'}"


def first_entry(format_name: str, source: BinaryIO, data: bytes, *, identity: str | None = None) -> Plain:
    """The fields id and origin. identity: the source's own name for the article, where it has one."""
    name = file_name(source)
    origin = {"format": format_name, **({"name": name} if name else {}), "digest": digest(data)}
    return {"id": identity or source_urn(data), "origin": origin}
