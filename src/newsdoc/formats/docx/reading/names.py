"""The names of bookmarks, which say what stands under them (bookmarks.py)."""

from __future__ import annotations

import re

from attrs import frozen

from newsdoc.markup.reading.names import anchor_name, part_name

__all__ = ["BookmarkName", "edition_line", "is_section_title", "read_name"]

_NAME = re.compile(
    r"""(?:a(?P<article>[0-9]{1,7})_)?
        (?P<name>[a-z]+(?:_[a-z]+)?_[0-9]{1,9}(?:_(?:source|cue|content_[0-9]{1,9}))?)
        (?:_(?:caption|credit))?(?:_p[0-9]+)?""",
    re.VERBOSE,
)
_EDITION_LINES = {"edition_title": "title", "edition_outlet": "outlet", "edition_date": "date"}
_SECTION = re.compile("section_[0-9]+")


@frozen
class BookmarkName:
    """article: the number of the article in its edition, or None. part: such as block-3. anchor: such as statement-1-cue."""

    article: int | None
    part: str | None
    anchor: str | None


def read_name(name: str) -> BookmarkName | None:
    """What a bookmark's name says; None where it is none of newsdoc's."""
    match = _NAME.fullmatch(name)
    if match is None:
        return None
    plain = match["name"].replace("_", "-")
    number = int(match["article"]) if match["article"] else None
    part, anchor = part_name(plain), anchor_name(plain)
    return BookmarkName(number, part, anchor) if part or anchor or plain.startswith("nothing-") else None


def edition_line(name: str) -> str | None:
    """Which line of an edition a bookmark names: title, outlet or date."""
    return _EDITION_LINES.get(name)


def is_section_title(name: str) -> bool:
    """Whether a bookmark names a section's title."""
    return _SECTION.fullmatch(name) is not None
