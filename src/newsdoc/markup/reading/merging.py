"""A block from what is seen of it and what the carried copy says: a merge of three.

The copy's block is printed and read again. Where that looks as what is seen, the copy knows better, as it also knows
what no document shows. Where it looks otherwise, somebody changed the document, and what is seen counts.
"""

from __future__ import annotations

import urllib.parse
from collections.abc import Collection, Iterator, Sequence
from typing import Any, TypeVar, cast

import attrs

from newsdoc.codec import Plain, block_from_plain, block_to_plain
from newsdoc.errors import InvalidArticleError
from newsdoc.markup.reading.copies import Carried, objects
from newsdoc.model import MARK_TYPES, Block, Cell, Figure, Item, List, Mark, Table, TextBlock, mark_order

__all__ = ["copied", "is_plain", "lost_marks", "merged"]

# What no reader sees, so that no difference in it is an edit: word processors set and change languages as they see fit.
_UNSEEN = ("language", "dateline")
_SEEN_ELSEWHERE = frozenset(("text", "marks", "items", "rows", "caption", "credit", "href", "media", "media_type", "language"))

M = TypeVar("M", Item, Cell, Any)


def is_plain(block: Block, carried: Carried) -> bool:
    """Whether there is nothing to merge: a paragraph without marks, of which the copy has no more to say."""
    return block.type == "paragraph" and not getattr(block, "marks", ()) and carried.facts == {"type": "paragraph"}


def copied(seen: Block, carried: Carried, gone: Collection[str] = ()) -> Block | None:
    """The copy's block with the text that is seen, and its own marks where that is the text they were on.

    gone: the media that somebody took out of the document, which the copy's figures show no more.
    None where the copy speaks of a block of another type or shape. Raises InvalidArticleError where the copy is broken.
    """
    if carried.type != seen.type:
        return None
    unchanged = carried.speaks_of(seen.visible_text)
    plain = block_to_plain(seen)
    if isinstance(seen, List):
        known = objects(carried.facts.get("items", []), "items")
        texts = plain["items"]
        if len(known) != len(texts):
            return None
        return block_from_plain({**carried.facts, "items": [_with_text(fact, text, unchanged) for fact, text in zip(known, texts, strict=True)]})
    if isinstance(seen, Table):
        return _copied_table(seen, carried, plain, unchanged)
    if isinstance(seen, Figure):
        facts = {name: value for name, value in carried.facts.items() if name != "media" or value not in gone}
        return block_from_plain(facts | {name: plain[name] for name in ("caption", "credit") if name in plain})
    if isinstance(seen, TextBlock):
        return block_from_plain(_with_text(carried.facts, plain, unchanged))
    return block_from_plain(carried.facts)


def _copied_table(seen: Table, carried: Carried, plain: Plain, unchanged: bool) -> Block | None:
    """Cells in the order in which they are read, as a document's rows may be cut otherwise than the copy's."""
    rows = _carried_rows(carried)
    waiting: Iterator[Plain] = iter([cell for row in plain["rows"] for cell in row])
    if sum(map(len, rows)) != sum(map(len, seen.rows)):
        return None
    made = [[_with_text(cell, next(waiting), unchanged) for cell in row] for row in rows]
    return block_from_plain({**carried.facts, "rows": made, **({"caption": seen.caption} if seen.caption else {})})


def _carried_rows(carried: Carried) -> list[list[Plain]]:
    rows = carried.facts.get("rows", [])
    if not isinstance(rows, list):
        raise InvalidArticleError("the carried copy's rows must be a list")
    return [objects(row, "rows") for row in rows]


def _with_text(facts: Plain, seen: Plain, unchanged: bool) -> Plain:
    """Facts with the seen text; and with the seen marks, where the text is not the one that the copy's are for."""
    if unchanged:
        return {**facts, "text": seen["text"]}
    kept = {name: value for name, value in facts.items() if name != "marks"}
    marks = _in_known_languages(seen.get("marks", []), objects(facts.get("marks", []), "marks"))
    return {**kept, "text": seen["text"], **({"marks": marks} if marks else {})}


def _in_known_languages(seen: list[Plain], known: list[Plain]) -> list[Plain]:
    """The marks, where word processors made "fr" "fr-FR", in the language that the copy says."""
    tags = [mark["language"] for mark in known if "language" in mark]
    return [{**mark, "language": _known_tag(mark["language"], tags)} if "language" in mark else mark for mark in seen]


def _known_tag(tag: str, known: list[str]) -> str:
    return next((language for language in known if isinstance(language, str) and tag.lower().startswith(f"{language.lower()}-")), tag)


def lost_marks(block: Block, carried: Carried) -> list[Plain]:
    """The copy's marks of which the changed block shows no trace."""
    there = {_look(mark) for mark in _marks_of(block_to_plain(block))}
    known = [mark for owner in _owners(carried) for mark in objects(owner.get("marks", []), "marks")]
    return [mark for mark in known if _look(mark) not in there]


def _look(mark: Plain) -> tuple[str, ...]:
    return tuple(str(value) for name, value in sorted(mark.items()) if name not in ("start", "end"))


def _marks_of(plain: Plain) -> Iterator[Plain]:
    for owner in (plain, *plain.get("items", ()), *(cell for row in plain.get("rows", ()) for cell in row)):
        yield from owner.get("marks", ())


def _owners(carried: Carried) -> list[Plain]:
    """All that may have marks in what the copy says of a block."""
    items = objects(carried.facts.get("items", []), "items")
    return [carried.facts, *items, *(cell for row in _carried_rows(carried) for cell in row)]


def merged(seen: Block, again: Block | None, copy: Block) -> Block:
    """The block. again: how the copy's block is seen when it is printed."""
    if again is None or type(seen) is not type(again):
        return attrs.evolve(seen, language=copy.language)
    fields = _merged_fields(seen, again, copy)
    if isinstance(seen, Figure) and isinstance(copy, Figure):
        fields.update(_merged_picture(seen, cast("Figure", again), copy))
    if isinstance(seen, TextBlock) and isinstance(copy, TextBlock):
        fields["marks"] = _merged_marks(seen.marks, cast("TextBlock", again).marks, copy.marks)
    elif isinstance(seen, List) and isinstance(copy, List):
        items = _merged_members(seen.items, cast("List", again).items, copy.items)
        return attrs.evolve(copy, items=items, **fields) if items is not None else attrs.evolve(seen, language=copy.language)
    elif isinstance(seen, Table) and isinstance(copy, Table):
        rows = _merged_rows(seen, cast("Table", again), copy)
        return attrs.evolve(copy, rows=rows, **fields) if rows is not None else attrs.evolve(seen, language=copy.language)
    return attrs.evolve(copy, **fields)


def _merged_fields(seen: Any, again: Any, copy: Any) -> dict[str, Any]:
    names = [attribute.name for attribute in attrs.fields(type(seen)) if attribute.name not in _SEEN_ELSEWHERE]
    return {name: getattr(copy if getattr(seen, name) == getattr(again, name) else seen, name) for name in names}


def _merged_picture(seen: Figure, again: Figure, copy: Figure) -> dict[str, Any]:
    """Where the picture is: one thing in two fields, of which a figure has one."""
    if (_address(seen.href), seen.media) == (_address(again.href), again.media):
        return {}
    return {"href": seen.href, "media": seen.media, "media_type": seen.media_type}


def _merged_members(seen: Sequence[M], again: Sequence[M], copy: Sequence[M]) -> list[M] | None:
    if not len(seen) == len(again) == len(copy):
        return None
    return [
        attrs.evolve(known, marks=_merged_marks(now.marks, printed.marks, known.marks), **_merged_fields(now, printed, known))
        for now, printed, known in zip(seen, again, copy, strict=True)
    ]


def _merged_rows(seen: Table, again: Table, copy: Table) -> list[list[Cell]] | None:
    """The copy's rows, where the table is cut as the copy's would be; its cells as they are seen."""
    if [len(row) for row in seen.rows] != [len(row) for row in again.rows]:
        return None
    cells = [[cell for row in table.rows for cell in row] for table in (seen, again, copy)]
    made = _merged_members(*cells)
    if made is None:
        return None
    waiting = iter(made)
    return [[next(waiting) for _ in row] for row in copy.rows]


def _merged_marks(seen: tuple[Mark, ...], again: tuple[Mark, ...], copy: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """Of each type the copy's marks, or those that are seen where they are not what the copy's look like."""
    if seen == again:
        return copy
    kept: list[Mark] = []
    for kind in MARK_TYPES:
        now, printed, known = ([mark for mark in marks if mark.type == kind] for marks in (seen, again, copy))
        kept += known if kind in _UNSEEN or _looks(now) == _looks(printed) else now
    return tuple(sorted(set(kept), key=mark_order))


def _looks(marks: Sequence[Mark]) -> list[tuple[object, ...]]:
    """The marks with their addresses in one form."""
    return [(mark.start, mark.end, _address(mark.href), mark.reading, mark.label) for mark in marks]


def _address(href: str | None) -> str | None:
    """An address in the form that LibreOffice gives it: with a path, and with as few escapes as may be."""
    if href is None:
        return None
    parts = urllib.parse.urlsplit(href)
    return urllib.parse.unquote(urllib.parse.urlunsplit(parts._replace(path=parts.path or "/") if parts.netloc else parts))
