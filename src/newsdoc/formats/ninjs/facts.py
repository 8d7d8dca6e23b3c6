"""What an item of others says of itself: the article's fields, and what is kept as it stands for the way back."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from newsdoc.codec import Plain
from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.formats.ninjs.bodies import unread_bodies
from newsdoc.formats.ninjs.fields import FIELDS, Field, fingerprint, members_of, set_values
from newsdoc.formats.ninjs.kept import as_extra
from newsdoc.formats.ninjs.labelled import Entry, description_of, entries_of, headlines_of
from newsdoc.formats.ninjs.paths import path_of
from newsdoc.formats.ninjs.values import read_line, read_lines, read_uri
from newsdoc.formats.ninjs.versions import Family, family_of, key_of, keys_of

__all__ = ["item_facts", "uri_of"]

_EMPTY: tuple[Any, ...] = (None, "", [], {})


def uri_of(item: Plain) -> str | None:
    """The item's uri, or the guid of feeds that have that, where it is one."""
    return read_uri(item.get("uri")) or read_uri(item.get("guid"))


def item_facts(item: Plain, report: Report, file: str | None) -> Plain:
    """The article's fields, as its plain structure has them; what ninjs does not allow is reported and kept."""
    return _Facts(item, report, file).collect()


@define
class _Facts:
    """One item while it is read. used: the keys that are done with."""

    item: Plain
    report: Report
    file: str | None
    facts: Plain = field(factory=dict)
    family: Family = field(init=False)
    _used: set[str] = field(factory=set)
    _kept: dict[str, Plain] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        self.family = family_of(self.item)

    def collect(self) -> Plain:
        for row in FIELDS:
            self._field(row)
        self._headlines()
        self._descriptions()
        self._place()
        self._bodies()
        self._identity()
        for key, raw in self.item.items():
            if key not in self._used:
                self._rest(key, raw)
        if self._kept:
            self.facts["extra"] = list(self._kept.values())
        return self.facts

    def _keep(self, path: str, raw: Any) -> None:
        self._kept.setdefault(path, as_extra(self.family, path, raw))

    def _tell(self, path: str, raw: Any) -> None:
        self.report(Diagnostic("ninjs-value", f"kept as it stands, as it means nothing here: {str(raw)[:80]!r}", Place(file=self.file, path=path)))

    def _field(self, row: Field) -> None:
        """Read a field from all keys that the item has for it. What would not be written as it stands is kept as well."""
        found: dict[str, Any] = {}
        for key, raw in keys_of(row.name, self.item):
            is_read_already = key in self._used
            self._used.add(key)
            is_own = key == key_of(row.name, self.family)
            for path, member in members_of(row, key, raw):
                value = row.read(member)
                name = fingerprint(value)
                takes = value is not None and name not in found and not (found and (row.first or not row.many))
                if takes:
                    found[name] = value
                if member in _EMPTY or (is_read_already and not takes):
                    continue
                if not (takes and is_own and row.written(value, self.family) == member):
                    self._keep(path, member)
                if value is None and not isinstance(member, dict):
                    self._tell(path, member)
        if found:
            set_values(row, self.facts, list(found.values()))

    # --- what is told apart by roles ---

    def _headlines(self) -> None:
        entries = list(entries_of(self.item, "headlines"))
        chosen = headlines_of(entries)
        self.facts.update({kind: self._line(entry) for kind, entry in chosen.items()})
        self._leave(entries, list(chosen.values()))
        title = read_line(self.item.get("title"))
        if title and "headline" not in self.facts:
            self.facts["headline"] = title

    def _descriptions(self) -> None:
        entries = list(entries_of(self.item, "descriptions"))
        chosen = description_of(entries)
        if chosen:
            self.facts["description"] = self._line(chosen)
        self._leave(entries, [chosen] if chosen else [])

    def _line(self, entry: Entry) -> str | None:
        """The entry as a line; where that says less, as it is several lines, it is kept as well."""
        line = read_line(entry.value)
        if line != entry.value.strip():
            self._keep(entry.path, entry.raw)
        return line

    def _leave(self, entries: list[Entry], chosen: list[Entry]) -> None:
        for entry in entries:
            self._used.add(entry.key)
            if entry not in chosen and entry.raw not in _EMPTY:
                self._keep(entry.path, entry.raw)

    def _bodies(self) -> None:
        """Bodies are read elsewhere; what is no text of this article is kept, and reported."""
        self._used.update(entry.key for entry in entries_of(self.item, "bodies"))
        for entry in unread_bodies(self.item):
            self._keep(entry.path, entry.raw)
            if entry.value.strip():
                message = f"kept as it stands, as its role says that it is another text: {entry.role}"
                self.report(Diagnostic("rendition-left-out", message, Place(file=self.file, path=entry.path)))
            else:
                self._tell(entry.path, entry.raw)

    # --- the rest ---

    def _place(self) -> None:
        """The name of the place that the item comes from, with what the list of places says of it."""
        located = self.facts.setdefault("located", [])
        for key, raw in keys_of("place", self.item):
            self._used.add(key)
            name = read_line(raw)
            if name and all(concept.get("name") != name for concept in located):
                located.insert(0, {"name": name})
            elif not name and raw not in _EMPTY:
                self._keep(path_of(key), raw)

    def _identity(self) -> None:
        """What newsdoc writes anew: the uri, the type of a text, notes to editors, and which version of ninjs it is."""
        if read_uri(self.item.get("uri")):
            self._used.add("uri")
        if self.item.get("type") == "text":
            self._used.add("type")
        for key, raw in keys_of("editor_notes", self.item):
            if "\n".join(read_lines(raw)) == raw:
                self._used.add(key)
        for key, raw in keys_of("standard", self.item):
            if isinstance(raw, dict) and str(raw.get("name")).lower() == "ninjs":
                self._used.add(key)

    def _rest(self, key: str, raw: Any) -> None:
        """Keep what no field is for: of associations each by itself, as they may become figures."""
        if key != "associations" or not isinstance(raw, list | dict):
            self._keep(path_of(key), raw)
            if key.partition("_")[0] in ("body", "bodies") and raw not in _EMPTY:
                self._tell(path_of(key), raw)
            return
        for step, member in raw.items() if isinstance(raw, dict) else enumerate(raw):
            self._keep(path_of(key, step), member)
