"""Dates: native only where that says neither more nor less than is known; the carried copy has them all."""

from __future__ import annotations

import datetime

from attrs import frozen

from newsdoc.io.clock import PLACEHOLDER, source_date
from newsdoc.model import Timestamp

__all__ = ["VersionCreated", "exact", "exact_or_day", "in_utc", "latest", "version_created"]

_WESTMOST = datetime.timezone(datetime.timedelta(hours=-12))
_END_OF_TIME = "9999-12-31T23:59:59Z"


@frozen
class VersionCreated:
    """The moment that the standard demands. doubt: why it is not to be taken as known, or None where it is."""

    value: str
    doubt: str | None = None


def exact(timestamp: Timestamp | None) -> str | None:
    """The value of a date-time whose zone is known, or None."""
    return timestamp.value if timestamp and timestamp.has_time and timestamp.zone_known else None


def exact_or_day(timestamp: Timestamp | None) -> str | None:
    """The value of a date-time whose zone is known or of a date without a time, or None."""
    return timestamp.value if timestamp and (not timestamp.has_time or timestamp.zone_known) else None


def version_created(*timestamps: Timestamp | None) -> VersionCreated:
    """The first of the timestamps that there is, read as UTC where its zone is unknown; or else a placeholder."""
    known = next((timestamp for timestamp in timestamps if timestamp), None)
    if known is None:
        return VersionCreated(_utc(source_date() or PLACEHOLDER), "placeholder")
    if exact(known):
        return VersionCreated(known.value)
    if known.has_offset:
        return VersionCreated(known.value, "zone-assumed")
    return VersionCreated(f"{known.value}Z", "zone-assumed") if known.has_time else VersionCreated(f"{known.value}T00:00:00Z", "time-assumed")


def in_utc(value: str) -> str:
    """A date-time with an offset as one with Z; a date, and one that the calendar's ends leave no room for, as it is."""
    moment = Timestamp(value, zone_known=True).moment if "T" in value and not value.endswith("Z") else None
    try:
        return _utc(moment.astimezone(datetime.UTC)) if moment else value
    except OverflowError:
        return value


def latest(timestamp: Timestamp) -> str:
    """The last moment that a date or a date-time of unknown zone can mean: at the end of it, in the last zone of the world."""
    moment = datetime.datetime.fromisoformat(timestamp.value).replace(tzinfo=_WESTMOST)
    try:
        return _utc((moment if timestamp.has_time else moment + datetime.timedelta(days=1)).astimezone(datetime.UTC))
    except OverflowError:
        return _END_OF_TIME


def _utc(moment: datetime.datetime) -> str:
    return moment.isoformat().replace("+00:00", "Z")
