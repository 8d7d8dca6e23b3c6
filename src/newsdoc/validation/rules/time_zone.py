"""A time of day whose zone nobody knows."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from newsdoc.diagnostics import Diagnostic
from newsdoc.model import Article
from newsdoc.validation.places import at

__all__ = ["time_zone"]

_TIMES = ("created", "published", "modified", "embargoed")


def time_zone(article: Article, now: datetime.datetime | None) -> Iterator[Diagnostic]:
    """Such a time is a different moment for every reader (RFC 3339, section 4.4)."""
    for name in _TIMES:
        timestamp = getattr(article, name)
        if timestamp and timestamp.has_time and not timestamp.zone_known:
            yield Diagnostic("time-zone-unknown", f"the zone of {name}, {timestamp.value}, is not known", at(name))
