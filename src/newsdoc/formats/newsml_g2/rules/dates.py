"""Dates: whether they are some, say their zone, and agree."""

from __future__ import annotations

import datetime
import re

from lxml import etree

from newsdoc.formats.newsml_g2.names import nar
from newsdoc.formats.newsml_g2.rules.telling import Tell

__all__ = ["dates", "embargo", "header_dates"]

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
    """An embargo that had ended when the version was made holds nothing back.

    The item's own versionCreated is what it is held against: a document says the same whenever it is looked at.
    """
    for meta in item.iterchildren(nar("itemMeta")):
        made = _known_moment(meta.findtext(nar("versionCreated")))
        for embargoed in meta.iterchildren(nar("embargoed")):
            end = _known_moment(embargoed.text)
            if end and made and end <= made:
                tell("newsml-embargo", "the embargo had ended when this version was made", embargoed)


def _known_moment(text: str | None) -> datetime.datetime | None:
    moment = _moment((text or "").strip())
    return moment if moment and moment.tzinfo else None


def _moment(text: str) -> datetime.datetime | None:
    if not _DATE_TIME.fullmatch(text):
        return None
    try:
        return datetime.datetime.fromisoformat(re.sub(r"\.\d+", "", text))
    except ValueError:
        return None
