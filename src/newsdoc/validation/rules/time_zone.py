"""A time of day whose zone nobody knows."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from newsdoc.diagnostics import CATALOGUE, Diagnostic, Severity
from newsdoc.model import Article
from newsdoc.model.article import TIMES
from newsdoc.validation.places import at

__all__ = ["time_zone"]

_GRAVE = CATALOGUE["time-zone-unknown"].severity


def time_zone(article: Article, now: datetime.datetime | None) -> Iterator[Diagnostic]:
    """Such a time is a different moment for every reader (RFC 3339, section 4.4)."""
    for name in TIMES:
        timestamp = getattr(article, name)
        if timestamp and timestamp.has_time and not timestamp.zone_known:
            message = f"the zone of {name}, {timestamp.value}, is not known: give the time with it, as in -M {name}={timestamp.value}+01:00"
            yield Diagnostic("time-zone-unknown", message, at(name), severity=_severity(article))


def _severity(article: Article) -> Severity:
    """Raw texts seldom print the zone, which is no fault of theirs."""
    return Severity.INFO if article.origin and article.origin.format == "text" else _GRAVE
