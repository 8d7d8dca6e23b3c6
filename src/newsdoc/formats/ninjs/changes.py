"""What somebody changed in the keys of an item since newsdoc wrote it: as with the text, what is seen counts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from newsdoc.codec import Plain, article_from_plain, article_to_plain
from newsdoc.diagnostics import Collector, Diagnostic, Place, Report
from newsdoc.formats.ninjs.fields import FIELDS, Field, fingerprint, set_values, values_of
from newsdoc.formats.ninjs.figures import associations_of, write_figures
from newsdoc.formats.ninjs.item import metadata
from newsdoc.formats.ninjs.kept import is_written, key_of_extra, write_rest
from newsdoc.formats.ninjs.labelled import entries_of
from newsdoc.formats.ninjs.markup import body_text
from newsdoc.formats.ninjs.values import read_lines
from newsdoc.formats.ninjs.versions import Family, family_of, key_of, keys_of
from newsdoc.model import Article

__all__ = ["with_changes"]

# What is compared elsewhere, as it is seen in print, or is no more than what newsdoc writes anew.
_ELSEWHERE = ("id", "type", "standard", "byline", "headlines", "descriptions", "bodies", "associations", "editor_notes")
_SEVERAL = ("headline_", "description_", "body_")


def with_changes(article: Article, item: Plain, seen: Plain, report: Report, place: Place) -> Article:
    """The article of the carried copy, with the values of the keys that are not as newsdoc would write them.

    seen: what the item says of itself, as if it were one of others. What is changed and not taken is reported.
    """
    family = family_of(item)
    again = _written_again(article, family)
    for what in _not_taken(article, item, again, family):
        report(Diagnostic("ninjs-change-left-out", f"changed since newsdoc wrote it, and not read: {what}", place))
    elsewhere = {key_of(what, family) for what in _ELSEWHERE}
    keys = {key for key in {**again, **item} if key not in elsewhere and not key.startswith(_SEVERAL) and again.get(key) != item.get(key)}
    notes = [line for _, raw in keys_of("editor_notes", item) for line in read_lines(raw)]
    old_notes = {*read_lines(again.get(key_of("editor_notes", family)))}
    new_notes = [line for line in notes if line not in old_notes]
    description = seen.get("description")
    if not keys and not new_notes and description == article.description:
        return article
    plain = article_to_plain(article)
    for field in FIELDS:
        changed = [key for key, _ in keys_of(field.name, {**again, **item}) if key in keys]
        if changed or (field.name == "located" and key_of("place", family) in keys):
            _change(plain, field, seen, family, unread=[key for key in changed if item.get(key)], report=report, place=place)
    plain["description"] = description
    plain["editor_notes"] = [*plain.get("editor_notes", ()), *({"text": line} for line in new_notes)]
    plain["extra"] = [
        *(entry for entry in plain.get("extra", ()) if key_of_extra(entry) not in keys or not is_written(entry, family)),
        *(entry for entry in seen.get("extra", ()) if key_of_extra(entry) in keys),
    ]
    return attrs.evolve(article_from_plain({name: value for name, value in plain.items() if value is not None}, Collector()), media=article.media)


def _written_again(article: Article, family: Family) -> Plain:
    again, rest = metadata(article, family, "", Collector())
    write_rest(again, rest)
    write_figures(again, article, family, {}, [entry.raw for entry in rest if entry.key == "associations"])
    return again


def _not_taken(article: Article, item: Plain, again: Plain, family: Family) -> Iterator[str]:
    """What was changed and is not read, as it is newsdoc's own, or there in print as well."""
    if item.get("uri") != article.id:
        yield "uri"
    if item.get("type") != again.get("type", "text"):
        yield "type"
    if _said_of(item) != _said_of(again):
        yield key_of("associations", family)
    plain_text = next((entry.value for entry in entries_of(item, "bodies") if entry.role == "text"), None)
    if plain_text is not None and plain_text != body_text(article):
        yield "the text without markup"


def _said_of(item: Plain) -> list[Plain]:
    """The associations, without where their renditions are, which depends on how the document was written."""
    return [{key: value for key, value in member.items() if key != "renditions"} for _, member in associations_of(item)]


def _change(plain: Plain, field: Field, seen: Plain, family: Family, *, unread: list[str], report: Report, place: Place) -> None:
    """Put the values that are seen in the place of a field's own; of those that are as they were, all that the article knows stays."""
    own = values_of(field, plain)
    found = values_of(field, seen)
    if own and not found and unread and not field.many:
        report(Diagnostic("ninjs-value", f"left as it was, as this means nothing: {', '.join(unread)}", place))
        return
    known = {fingerprint(field.read(raw)): value for value in own if (raw := field.written(value, family)) is not None}
    known |= {fingerprint(value): value for value in own}
    values = [known.get(fingerprint(value), value) for value in found]
    if field.write is None and field.many:  # newsdoc writes none, so these are further ones
        values = [*own, *(value for value in values if value not in own)]
    if {*map(fingerprint, values)} == {*map(fingerprint, own)}:
        return
    _take_out(plain, field.name)
    if values:
        set_values(field, plain, values)


def _take_out(plain: Plain, name: str) -> None:
    *steps, last = name.split(".")
    holder: Any = plain
    for step in steps:
        holder = holder.get(step, {})
    holder.pop(last, None)
