"""The only sources of time: SOURCE_DATE_EPOCH, so that the same input gives the same bytes, and the moment that a caller names."""

from __future__ import annotations

import contextlib
import contextvars
import datetime
import os
from collections.abc import Iterator

from newsdoc.errors import NewsdocError

__all__ = ["PLACEHOLDER", "looked_at", "moment_of_looking", "source_date"]

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


@contextlib.contextmanager
def looked_at(moment: datetime.datetime | None) -> Iterator[None]:
    """Have this be the moment at which documents are looked at in the block; None leaves it as it is."""
    token = _named.set(moment or _named.get())
    try:
        yield
    finally:
        _named.reset(token)


def moment_of_looking() -> datetime.datetime | None:
    """The moment at which a document is looked at: the one that was named, or else SOURCE_DATE_EPOCH's, or None."""
    return _named.get() or source_date()


_named: contextvars.ContextVar[datetime.datetime | None] = contextvars.ContextVar("newsdoc_looked_at", default=None)


def _moment(seconds: str) -> datetime.datetime:
    if not seconds.isdecimal():
        raise ValueError(seconds)
    return datetime.datetime.fromtimestamp(int(seconds), tz=datetime.UTC)
