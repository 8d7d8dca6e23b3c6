"""Which of two times comes first, where that can be known."""

from __future__ import annotations

import datetime

from newsdoc.model import Timestamp

__all__ = ["is_before", "is_past"]


def is_before(one: Timestamp, other: Timestamp) -> bool:
    """Whether one is certainly before the other: both are moments whose zone is known, or both are days."""
    if one.zone_known and other.zone_known:
        return one.moment < other.moment
    return not one.has_time and not other.has_time and one.moment < other.moment


def is_past(one: Timestamp, now: datetime.datetime) -> bool | None:
    """Whether it is at or before a moment; None where nobody knows, as its zone is not known."""
    if one.zone_known:
        return one.moment <= now
    day = datetime.timedelta(days=1)
    earliest, latest = (_shifted(one.moment, shift) for shift in (-day, 2 * day if not one.has_time else day))
    return True if latest <= now else False if earliest > now else None


def _shifted(moment: datetime.datetime, shift: datetime.timedelta) -> datetime.datetime:
    """A moment in UTC, earlier or later, as far as the calendar goes: "for ever" is often written 9999-12-31."""
    try:
        return moment.replace(tzinfo=datetime.UTC) + shift
    except OverflowError:
        return moment.replace(tzinfo=datetime.UTC)
