"""What an item of others says that an article has no field for: kept with its path and its family, and written back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from attrs import evolve, frozen

from newsdoc.codec import Plain
from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.errors import NewsdocError
from newsdoc.formats.disarming import report_unsafe
from newsdoc.formats.ninjs.allowed import fitted, is_allowed
from newsdoc.formats.ninjs.fields import FIELDS, Field, fingerprint, values_of
from newsdoc.formats.ninjs.paths import path_of, steps_of
from newsdoc.formats.ninjs.things import LOCATED, PROVIDER
from newsdoc.formats.ninjs.unsafe import disarmed_value
from newsdoc.formats.ninjs.values import read_timestamp
from newsdoc.formats.ninjs.versions import Family, key_of, keys_of
from newsdoc.io.json_text import load_json
from newsdoc.model import Extra, is_legal

__all__ = ["Kept", "as_extra", "is_written", "kept_of", "key_of_extra", "unread_embargo", "write_fields", "write_rest"]


_NOTHING = fingerprint(None)
_Said: TypeAlias = Mapping[str, set[str]]  # what of each field a family says in newsdoc's words


@frozen
class Kept:
    """A value with the key that it stood at. index: its place in a list there. name: its key in an object there."""

    key: str
    raw: Any
    index: int | None = None
    name: str | None = None

    @property
    def in_place(self) -> Any:
        """The value as an item has it at the key."""
        return [self.raw] if self.index is not None else {self.name: self.raw} if self.name is not None else self.raw


def as_extra(family: Family, path: str, raw: Any) -> Plain:
    """A value of an item as an entry of an article's extra."""
    content = json.dumps(raw, ensure_ascii=False)
    return {"format": "ninjs", "path": f"{family}.x {path}", "content": content if is_legal(content) else json.dumps(raw)}


def kept_of(extra: Iterable[Extra], facts: Plain, family: Family, version: str, report: Report) -> list[Kept]:
    """What is to be written back in a family. What is of another, or is not allowed, is reported, unless the facts say the same."""
    said: _Said = {
        field.name: {fingerprint(value) for value in values_of(field, facts) if field.written(value, family) is not None} for field in FIELDS
    }
    found = []
    for entry in extra:
        if entry.format == "ninjs":
            of, _, path = entry.path.partition(" ")
            kept = _kept(path, entry.content)
            is_of_family = kept is not None and of == f"{family}.x"
            safe, unsafe = _as_safe(kept) if kept and is_of_family else (None, [])
            written, is_whole = _as_allowed(safe, family) if safe else (None, False)
            report_unsafe(unsafe, entry.path, report)
            is_told = bool(unsafe) and safe is None
            if written:
                found.append(written)
                if not is_whole:
                    report(Diagnostic("field-lost", f"ninjs {version} has no place for parts of {entry.path}", Place(path="$.extra")))
            elif not is_told and (kept is None or not _is_said_again(kept, said)):
                report(Diagnostic("field-lost", f"ninjs {version} has no place for {entry.path}", Place(path="$.extra")))
    return found


def _as_safe(kept: Kept) -> tuple[Kept | None, list[str]]:
    """The value without what is unsafe in it, None where nothing is left; and what that was."""
    value, unsafe = disarmed_value(kept.key, kept.in_place)
    if not unsafe:
        return kept, []
    raw = _out_of_place(kept, value)
    return (evolve(kept, raw=raw), unsafe) if raw else (None, unsafe)


def _out_of_place(kept: Kept, value: Any) -> Any:
    """A value as it stands at the key, or what of it is the one that was kept."""
    if kept.index is not None:
        return value[0] if value else None
    return value.get(kept.name) if value and kept.name is not None else value


def _as_allowed(kept: Kept, family: Family) -> tuple[Kept | None, bool]:
    """The value as the family allows it, and whether it is all of it; of items and renditions what it allows."""
    if is_allowed(kept.key, kept.in_place, family):
        return kept, True
    if kept.key not in ("associations", "renditions"):
        return None, False
    value, is_whole = fitted(kept.key, kept.in_place, family)
    raw = _out_of_place(kept, value)
    return (evolve(kept, raw=raw), is_whole) if raw else (None, False)


def unread_embargo(extra: Iterable[Extra]) -> str | None:
    """An embargo of the source that could not be read."""
    read = (_kept(entry.path.partition(" ")[2], entry.content) for entry in extra if entry.format == "ninjs")
    return next((kept.raw for kept in read if kept and _is_unread_embargo(kept)), None)


def _is_unread_embargo(kept: Kept) -> bool:
    return isinstance(kept.raw, str) and any(keys_of("embargoed", {kept.key: None})) and read_timestamp(kept.raw) is None


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


def _fields_of(key: str) -> Iterator[Field]:
    """The fields that an item may say at a key."""
    return (field for field in FIELDS if any(keys_of(field.name, {key: None})))


def _is_said_again(kept: Kept, said: _Said) -> bool:
    """Whether the value is all that there is to say, and a family can say it."""
    values = ((field.name, field.read(kept.raw)) for field in _fields_of(kept.key))
    return any(value is not None and fingerprint(value) in said[name] and _says_as_much(value, kept.raw) for name, value in values)


def _says_as_much(value: Any, raw: Any) -> bool:
    """Whether a thing of an article has all words of one of ninjs; a text or number that was understood is one with its value."""
    if not isinstance(raw, dict):
        return True
    words = {*_words(value)}
    code = str(value.get("code"))
    words |= {code.rpartition(":")[2], f"{value.get('scheme')}{code.rpartition(':')[2]}", f"{value.get('scheme')}{code}", LOCATED, PROVIDER}
    return words >= {*_words(raw)}


def _words(raw: Any) -> Iterator[str]:
    if isinstance(raw, dict | list):
        for member in raw.values() if isinstance(raw, dict) else raw:
            yield from _words(member)
    else:
        yield str(raw)


def key_of_extra(entry: Plain) -> str | None:
    """The key that an entry of an article's extra stood at, where it is one of an item."""
    steps = steps_of(entry["path"].partition(" ")[2]) if entry["format"] == "ninjs" else []
    return steps[0] if steps and isinstance(steps[0], str) else None


def is_written(entry: Plain, family: Family) -> bool:
    """Whether an entry of an article's extra stands in what is written in a family."""
    of, _, path = entry["path"].partition(" ")
    kept = _kept(path, entry["content"]) if entry["format"] == "ninjs" and of == f"{family}.x" else None
    safe = _as_safe(kept)[0] if kept else None
    return safe is not None and _as_allowed(safe, family)[0] is not None


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
            # Where the article takes one of several, the others stay behind it, but do not take its place.
            stays = name in values or name == _NOTHING or (field.first and values and entry.index)
            if not stays:
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
