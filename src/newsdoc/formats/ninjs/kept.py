"""What an item of others says that an article has no field for: kept with its path and its family, and written back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from attrs import frozen

from newsdoc.codec import Plain
from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.formats.ninjs.fields import FIELDS, Field, fingerprint, values_of
from newsdoc.formats.ninjs.paths import path_of, steps_of
from newsdoc.formats.ninjs.versions import Family, key_of, keys_of
from newsdoc.model import Extra, is_legal

__all__ = ["Kept", "as_extra", "kept_of", "key_of_extra", "write_fields", "write_rest"]


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


def kept_of(extra: Iterable[Extra], family: Family, version: str, report: Report) -> list[Kept]:
    """What is to be written back in a family; what is of another, or is none of this any more, is reported."""
    found = []
    for entry in extra:
        if entry.format == "ninjs":
            kept = _kept(entry, family)
            if kept:
                found.append(kept)
            else:
                report(Diagnostic("field-lost", f"ninjs {version} has no place for {entry.path}", Place(path="$.extra")))
    return found


def _kept(entry: Extra, family: Family) -> Kept | None:
    of, _, path = entry.path.partition(" ")
    key, *within = steps_of(path) or [0]
    if of != f"{family}.x" or not isinstance(key, str) or len(within) > 1:
        return None
    try:
        raw = json.loads(entry.content)
    except (ValueError, RecursionError):
        return None
    step = within[0] if within else None
    return Kept(key, raw, index=step if isinstance(step, int) else None, name=step if isinstance(step, str) else None)


def key_of_extra(entry: Plain) -> str | None:
    """The key that an entry of an article's extra stood at, where it is one of an item."""
    steps = steps_of(entry["path"].partition(" ")[2]) if entry["format"] == "ninjs" else []
    return steps[0] if steps and isinstance(steps[0], str) else None


def write_fields(item: Plain, facts: Plain, family: Family, kept: list[Kept], report: Report) -> list[Kept]:
    """Write the fields of an article; where the source said one in words of its own, in these. What is left of kept is returned."""
    done: set[int] = set()
    for field in FIELDS:
        own = [entry for entry in kept if any(keys_of(field.name, {entry.key: None}))]
        for key, raw in _members(field, facts, family, own, done):
            if field.many:
                item.setdefault(key, []).append(raw)
            else:
                item.setdefault(key, raw)
        for entry in own:
            if id(entry) not in done and not field.first and field.read(entry.raw) is not None:
                done.add(id(entry))
                report(Diagnostic("field-lost", f"the article does not say this any more: {path_of(entry.key)}", Place(path="$.extra")))
    return [entry for entry in kept if id(entry) not in done]


def _members(field: Field, facts: Plain, family: Family, own: list[Kept], done: set[int]) -> Iterator[tuple[str, Any]]:
    """The members of a field, each with its key. done: where the entries of kept that are used are noted."""
    said: dict[str, list[Kept]] = {}
    for entry in reversed(own):
        said.setdefault(fingerprint(field.read(entry.raw)), []).append(entry)
    for value in values_of(field, facts):
        entries = said.get(fingerprint(value))
        if entries:
            entry = entries.pop()
            done.add(id(entry))
            yield entry.key, entry.raw
        elif (raw := field.written(value, family)) is not None:
            yield key_of(field.name, family), raw


def write_rest(item: Plain, kept: Iterable[Kept]) -> None:
    """Write back what no field stands for; nothing that is there already is changed."""
    for entry in kept:
        if entry.index is not None and isinstance(item.setdefault(entry.key, []), list):
            item[entry.key].insert(entry.index, entry.raw)
        elif entry.name is not None and isinstance(item.setdefault(entry.key, {}), dict):
            item[entry.key].setdefault(entry.name, entry.raw)
        elif entry.index is None and entry.name is None:
            item.setdefault(entry.key, entry.raw)
