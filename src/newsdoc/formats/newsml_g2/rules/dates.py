"""Dates: whether they are some, say their zone, and agree."""

from __future__ import annotations

import datetime
import re

from lxml import etree

from newsdoc.formats.newsml_g2.names import nar
from newsdoc.formats.newsml_g2.rules.telling import Tell

__all__ = ["dates", "embargo", "header_dates", "known_moment"]

_DATE_TIMES = frozenset(map(nar, ("versionCreated", "firstCreated", "embargoed", "sent")))
_DATES_OF_ANY_LENGTH = frozenset(map(nar, ("contentCreated", "contentModified")))
_DATE_TIME = re.compile(r"-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?P<zone>Z|[+-]\d\d:\d\d)?", re.ASCII)
_TRUNCATED = re.compile(r"-?\d{4,}(?:-\d\d(?:-\d\d)?)?(?:Z|[+-]\d\d:\d\d)?", re.ASCII)


def header_dates(message: etree._Element, tell: Tell) -> None:
    """The dates of a message's headers."""
    for header in message.iterchildren(nar("header")):
        dates(header, tell)


def dates(item: etree._Element, tell: Tell) -> None:
    """The dates of an item. An embargo without a date is one without an end."""
    for element in item.iter(*_DATE_TIMES, *_DATES_OF_ANY_LENGTH):
        text = (element.text or "").strip()
        may_be_less = element.tag in _DATES_OF_ANY_LENGTH and _TRUNCATED.fullmatch(text)
        is_open_embargo = element.tag == nar("embargoed") and not text
        match = _DATE_TIME.fullmatch(text)
        if match is None or _moment(match[0]) is None:
            if not may_be_less and not is_open_embargo:
                tell("newsml-date", f"{text!r} is no date-time", element)
        elif match["zone"] is None:
            tell("newsml-zone", f"{text} has no time zone", element)


def embargo(item: etree._Element, tell: Tell) -> None:
    """An embargo that had ended holds nothing back.

    It is held against the item's versionCreated, the message's sent, and the moment at which the document is looked at, where
    one was named or SOURCE_DATE_EPOCH is set; never against a clock, so that a document says the same at any time.
    """
    for meta in item.iterchildren(nar("itemMeta")):
        made = known_moment(meta.findtext(nar("versionCreated")))
        moments = [moment for moment in (made, tell.seen) if moment]
        for embargoed in meta.iterchildren(nar("embargoed")):
            end = known_moment(embargoed.text)
            if end and moments and end <= max(moments):
                when = "this version was made" if made and end <= made else "this was sent, or is looked at"
                tell("newsml-embargo", f"the embargo had ended when {when}", embargoed)


def known_moment(text: str | None) -> datetime.datetime | None:
    """The moment that a date-time with a zone means; None where it is none or has no zone."""
    moment = _moment((text or "").strip())
    return moment if moment and moment.tzinfo else None


def _moment(text: str) -> datetime.datetime | None:
    if not _DATE_TIME.fullmatch(text):
        return None
    try:
        return datetime.datetime.fromisoformat(re.sub(r"\.\d+", "", text))
    except ValueError:
        return None
