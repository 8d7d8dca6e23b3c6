"""What plain text carries: the printed parts, told apart by where and how they stand."""

from __future__ import annotations

from newsdoc.formats.features import Carried
from newsdoc.model import MARK_TYPES, FrozenMap

__all__ = ["CARRIES", "NEVER"]

_NOTE = Carried(native="paragraphs, the heading as a line of its own")

CARRIES: FrozenMap[Carried] = FrozenMap({
    "kicker": Carried(native="a line above the headline"),
    "headline": Carried(native="the first line, or the one below the kicker"),
    "deck": Carried(native="a line below the headline"),
    "byline": Carried(native="a line before the body"),
    "dateline": Carried(native="in the first paragraph, or a line before the body"),
    "body": Carried(native="paragraphs with a blank line between them"),
    "body.paragraph": Carried(native="a paragraph"),
    "attributions": Carried(native="lines of their own"),
    "outlet_note": _NOTE,
    "author_notes": _NOTE,
    "editor_notes": _NOTE,
    "marks.dateline": Carried(native="the words that open the first paragraph"),
})  # fmt: skip

_METADATA = frozenset({
    "id", "version", "language", "slugline", "description", "authors", "url", "created", "published", "modified", "embargoed", "status",
    "signals", "urgency", "genre", "located", "subjects", "keywords", "statements", "provider", "rights", "links", "media", "origin", "extra",
})  # fmt: skip
# The words are printed, but nothing tells that they were a list, a table, a link.
_STRUCTURE = frozenset({"body.heading", "body.list", "body.quote", "body.table", "body.figure", "body.footnote", "body.break", "body.language"})
_MARKS = frozenset(f"marks.{kind}" for kind in MARK_TYPES if kind != "dateline")

NEVER = _METADATA | _STRUCTURE | _MARKS
