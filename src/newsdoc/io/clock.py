"""The only source of time: SOURCE_DATE_EPOCH, so that the same input gives the same bytes."""

from __future__ import annotations

import datetime
import os

from newsdoc.errors import NewsdocError

__all__ = ["PLACEHOLDER", "source_date"]

PLACEHOLDER = datetime.datetime(1980, 1, 1, tzinfo=datetime.UTC)


def source_date() -> datetime.datetime | None:
    """The moment that SOURCE_DATE_EPOCH gives (seconds since 1970, UTC), or None. Raises NewsdocError if it is no number."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if not given:
        return None
    try:
        return _moment(given)
    except (ValueError, OverflowError, OSError) as error:
        raise NewsdocError(f"SOURCE_DATE_EPOCH must be seconds since 1970, not {given[:40]!r}") from error


def _moment(seconds: str) -> datetime.datetime:
    if not seconds.isdecimal():
        raise ValueError(seconds)
    return datetime.datetime.fromtimestamp(int(seconds), tz=datetime.UTC)
