"""Headlines, descriptions and bodies: several of each, told apart by a role.

1.x has a key for each, such as headline, headline_sub, body_xhtml; 2.x and 3.x have lists.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from attrs import frozen

from newsdoc.codec import Plain
from newsdoc.formats.ninjs.paths import path_of
from newsdoc.formats.ninjs.values import read_line
from newsdoc.formats.ninjs.versions import INNER, Family, key_of
from newsdoc.newscodes.headlines import headline_field

__all__ = ["COPY", "XHTML_ROLE", "Entry", "copy_of", "description_of", "entries_of", "headlines_of", "put"]

_STEMS = {"headlines": "headline", "descriptions": "description", "bodies": "body"}
XHTML_ROLE = "xhtml"
COPY = "newsdoc"  # the role of the carried copy among the bodies

_PLAIN = frozenset(("", "simple", "text", "default"))  # roles of headlines that say no more than that they are some
_SUMMARIES = ("text", "", "main", "summary", "abstract", "caption", "richtext", "xhtml", "html")


@frozen
class Entry:
    """One of several. key: at which it stands. raw: as it stands there."""

    key: str
    path: str
    role: str
    media_type: str
    value: str
    raw: Any


def entries_of(item: Plain, what: str) -> Iterator[Entry]:
    """The headlines, descriptions or bodies of an item of any family, in order; what is none of these is left."""
    stem = _STEMS[what]
    for key, raw in item.items():
        if (key == stem or key.startswith(f"{stem}_")) and isinstance(raw, str):
            yield Entry(key, path_of(key), key.removeprefix(stem).removeprefix("_").lower(), "", raw, raw)
        elif key == what and isinstance(raw, list):
            yield from (_entry(key, path_of(key, number), member) for number, member in enumerate(raw))


def _entry(key: str, path: str, raw: Any) -> Entry:
    if not isinstance(raw, dict):
        return Entry(key, path, "", "", raw if isinstance(raw, str) else "", raw)
    types = [raw[name] for name in INNER["media_type"] if isinstance(raw.get(name), str)]
    role, value = raw.get("role"), raw.get("value")
    words = role.strip().lower() if isinstance(role, str) else ""
    return Entry(key, path, words, types[0].lower() if types else "", value if isinstance(value, str) else "", raw)


def headlines_of(entries: Iterable[Entry]) -> dict[str, Entry]:
    """Headline, kicker and deck, by the words that feeds have for them; where no role says headline, the first that is none of these."""
    found: dict[str, Entry] = {}
    others = []
    for entry in entries:
        kind = "headline" if entry.role in _PLAIN else headline_field(entry.role)
        if kind is None:
            others.append(entry)
        elif read_line(entry.value):
            found.setdefault(kind, entry)
    if "headline" not in found:
        first = next((entry for entry in others if read_line(entry.value)), None)
        return {**found, "headline": first} if first else found
    return found


def description_of(entries: Iterable[Entry]) -> Entry | None:
    """The description that comes nearest to a summary in plain text."""
    known = [entry for entry in entries if read_line(entry.value) and entry.role.rpartition(":")[2] in _SUMMARIES]
    return min(known, key=lambda entry: ("<" in entry.value, _SUMMARIES.index(entry.role.rpartition(":")[2])), default=None)


def copy_of(item: Plain) -> str | None:
    """The carried copy of an item."""
    return next((entry.value for entry in entries_of(item, "bodies") if entry.role == COPY), None)


def put(item: Plain, what: str, family: Family, role: str, value: str, *, media_type: str | None = None) -> None:
    """Add one of several to an item. role: in 1.x what follows the stem; "" for the bare key."""
    if family == 1:
        item["_".join(filter(None, (_STEMS[what], role)))] = value
        return
    typed = {INNER["media_type"][family - 1]: media_type} if media_type else {}
    item.setdefault(key_of(what, family), []).append({"role": role or "main", **typed, "value": value})
