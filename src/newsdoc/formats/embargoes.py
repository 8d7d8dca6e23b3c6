"""Whether an article was released after it was issued, as far as the zones of both are known."""

from __future__ import annotations

import datetime

from newsdoc.codec import Plain

__all__ = ["is_held_back"]

# The zones furthest ahead of UTC and behind it: a time without a zone is in none beyond them.
_FIRST = datetime.timezone(datetime.timedelta(hours=14))
_LAST = datetime.timezone(datetime.timedelta(hours=-12))


def is_held_back(issued: Plain, released: Plain) -> bool:
    """Whether the release is later than the issue. Where a zone is not known, it is so if it may be.

    issued, released: as newsdoc.formats.entry.timestamp gives them. One who writes the same twice, or a day and its midnight, means no embargo.
    """
    issue, release = (datetime.datetime.fromisoformat(given["value"]) for given in (issued, released))
    if issued["zone_known"] and released["zone_known"]:
        return release > issue
    is_day = release.time() == datetime.time() and not released["zone_known"]
    if issue.replace(tzinfo=None) == release.replace(tzinfo=None) or (is_day and issue.date() == release.date()):
        return False
    if not (issued["zone_known"] or released["zone_known"]):
        return release > issue
    return (release if released["zone_known"] else release.replace(tzinfo=_LAST)) > (issue if issued["zone_known"] else issue.replace(tzinfo=_FIRST))
