"""How differences are written down: in a line each for people, and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from newsdoc.codec import SCHEMA_VERSION
from newsdoc.comparing.difference import Difference, Edit
from newsdoc.comparing.plain import is_place
from newsdoc.errors import one_line

__all__ = ["as_json", "difference_to_plain", "heading", "pieces", "summary"]

# What is equal is there to show where a change is: so much of it before and after.
_CONTEXT = 40
_MOVED = 80
# Of a mark, span or block: what comes first, what cannot be read, and numbers that its words stand for.
_HIDDEN = ("type", "marks", "start", "end", "block")


def as_json(differences: Iterable[Difference]) -> str:
    """A JSON list of objects as schemas/difference-1.0.schema.json describes them."""
    return json.dumps([difference_to_plain(difference) for difference in differences], ensure_ascii=False, indent=2) + "\n"


def difference_to_plain(difference: Difference) -> dict[str, Any]:
    """The difference as a plain structure; what it does not have is left out."""
    names = ("article", "path", "old_path", "kind", "before", "after")
    plain = {name: getattr(difference, name) for name in names if getattr(difference, name) is not None}
    words = [{"op": op, "text": text} for op, text in difference.words]
    return {**plain, "words": words} if words else plain


def heading(difference: Difference) -> str:
    """Which field of which article it is about."""
    article = f"{difference.article} " if difference.article else ""
    moved = f" moved from {difference.old_path}" if difference.kind == "moved" and difference.old_path else ""
    return f"{article}{difference.path}{moved}: "


def pieces(difference: Difference) -> Iterator[Edit]:
    """What is equal, deleted and inserted, as it can be shown within a line; long stretches that are equal are shortened."""
    if difference.kind == "moved":
        yield Edit("equal", _beginning(summary(difference.after)))
    elif difference.words and isinstance(difference.after, str):
        yield from _shortened(difference.words)
    else:
        if difference.before is not None:
            yield Edit("delete", summary(difference.before))
        if difference.after is not None:
            yield Edit("insert", summary(difference.after))


def _shortened(words: tuple[Edit, ...]) -> Iterator[Edit]:
    last = len(words) - 1
    for number, (op, text) in enumerate(words):
        if op == "equal":
            head = "" if number == 0 else _start(text, _CONTEXT)
            tail = "" if number == last else _start(text[::-1], _CONTEXT)[::-1]
            yield Edit(op, one_line(f"{head}…{tail}" if len(head) + len(tail) + 1 < len(text) else text))
        else:
            yield Edit(op, one_line(text))


def _start(text: str, most: int) -> str:
    """The text up to a space, or else up to so many characters."""
    start = text[:most]
    return start[: start.rfind(" ") + 1] or start if len(text) > most else text


def _beginning(text: str) -> str:
    start = _start(text, _MOVED)
    return start if start == text else f"{start}…"


def summary(value: Any) -> str:
    """A plain value in a line: what people read of it."""
    if isinstance(value, dict):
        return _summary_of_object(value)
    if isinstance(value, list):
        if all(isinstance(member, int) for member in value):  # where something stood in a raw text
            return " to ".join(map(str, value))
        return "; ".join(summary(member) for member in value)
    return one_line(value) if isinstance(value, str) else json.dumps(value)


def _summary_of_object(value: dict[str, Any]) -> str:
    if value.get("newsdoc") == SCHEMA_VERSION:
        return one_line(value["headline"] or value["id"])
    kind = value.get("type")
    is_typed = isinstance(kind, str)  # a map may have a member of any name
    hidden = _HIDDEN if is_typed or is_place(value) else ()
    words = ", ".join(filter(None, (_named(name, member) for name, member in value.items() if name not in hidden)))
    return ": ".join(filter(None, (kind, words))) if is_typed else words


def _named(name: str, value: Any) -> str:
    """Numbers need their name to be understood; what is true is its name alone, and what is false nothing."""
    if isinstance(value, bool):
        return name if value else ""
    return f"{name} {value}" if isinstance(value, int | float) else summary(value)
