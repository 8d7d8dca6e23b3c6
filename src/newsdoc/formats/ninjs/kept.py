"""What an item of others says that an article has no field for: kept with its path and its family, and written back."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from attrs import frozen

from newsdoc.codec import Plain
from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.errors import NewsdocError
from newsdoc.formats.ninjs.fields import FIELDS, fingerprint, values_of
from newsdoc.formats.ninjs.paths import path_of, steps_of
from newsdoc.formats.ninjs.versions import Family, key_of, keys_of
from newsdoc.io.json_text import load_json
from newsdoc.model import Extra, is_legal

__all__ = ["Kept", "as_extra", "kept_of", "key_of_extra", "write_fields", "write_rest"]


_NOTHING = fingerprint(None)


@frozen
class Kept:
    """A value with the key that it stood at. index: its place in a list there. name: its key in an object there."""

    key: str
    raw: Any
    index: int | None = None
    name: str | None = None


def as_extra(family: Family, path: str, raw: Any) -> Plain:
    """A value of an item as an entry of an article's extra."""
    content = json.dumps(raw, ensure_ascii=False)
    return {"format": "ninjs", "path": f"{family}.x {path}", "content": content if is_legal(content) else json.dumps(raw)}


def kept_of(extra: Iterable[Extra], facts: Plain, family: Family, version: str, report: Report) -> list[Kept]:
    """What is to be written back in a family. What is of another is reported, unless the facts say the same in other words."""
    found = []
    for entry in extra:
        if entry.format == "ninjs":
            of, _, path = entry.path.partition(" ")
            kept = _kept(path, entry.content)
            if kept and of == f"{family}.x":
                found.append(kept)
            elif kept is None or not _is_said_again(kept, facts, family):
                report(Diagnostic("field-lost", f"ninjs {version} has no place for {entry.path}", Place(path="$.extra")))
    return found


def _kept(path: str, content: str) -> Kept | None:
    """The entry; None where it is none that newsdoc makes."""
    key, *within = steps_of(path) or [0]
    if not isinstance(key, str) or len(within) > 1:
        return None
    try:
        raw = load_json(content.encode())
    except NewsdocError:
        return None
    step = within[0] if within else None
    return Kept(key, raw, index=step if isinstance(step, int) else None, name=step if isinstance(step, str) else None)


def _is_said_again(kept: Kept, facts: Plain, family: Family) -> bool:
    """Whether the value, a text or number, is all that there is to say, and a family can say it."""
    fields = [field for field in FIELDS if any(keys_of(field.name, {kept.key: None}))] if isinstance(kept.raw, str | int | float) else []
    return any(value == field.read(kept.raw) and field.written(value, family) is not None for field in fields for value in values_of(field, facts))


def key_of_extra(entry: Plain) -> str | None:
    """The key that an entry of an article's extra stood at, where it is one of an item."""
    steps = steps_of(entry["path"].partition(" ")[2]) if entry["format"] == "ninjs" else []
    return steps[0] if steps and isinstance(steps[0], str) else None


def write_fields(item: Plain, facts: Plain, family: Family, kept: list[Kept], report: Report) -> list[Kept]:
    """Write the fields of an article, but for what the source said in words of its own.

    What of kept is to be written back is returned: not what the article does not say any more.
    """
    gone: set[int] = set()
    for field in FIELDS:
        own = [(fingerprint(field.read(entry.raw)), entry) for entry in kept if any(keys_of(field.name, {entry.key: None}))]
        said = {name for name, _ in own}
        values = {fingerprint(value): value for value in values_of(field, facts)}
        for name, value in values.items():
            raw = field.written(value, family) if name not in said else None
            if raw is not None:
                _put(item, key_of(field.name, family), raw, many=field.many)
        for name, entry in own:
            if name not in values and name != _NOTHING and not field.first:
                gone.add(id(entry))
                report(Diagnostic("field-lost", f"the article does not say this any more: {path_of(entry.key)}", Place(path="$.extra")))
    return [entry for entry in kept if id(entry) not in gone]


def _put(item: Plain, key: str, raw: Any, *, many: bool) -> None:
    if many:
        item.setdefault(key, []).append(raw)
    else:
        item[key] = raw


def write_rest(item: Plain, kept: Iterable[Kept]) -> None:
    """Write back what no field stands for; nothing that is there already is changed."""
    for entry in kept:
        if entry.index is not None and isinstance(item.setdefault(entry.key, []), list):
            item[entry.key].insert(entry.index, entry.raw)
        elif entry.name is not None and isinstance(item.setdefault(entry.key, {}), dict):
            item[entry.key].setdefault(entry.name, entry.raw)
        elif entry.index is None and entry.name is None:
            item.setdefault(entry.key, entry.raw)
