"""What somebody changed in the keys of an item since newsdoc wrote it: as with the text, what is seen counts."""

from __future__ import annotations

from typing import Any

import attrs

from newsdoc.codec import Plain, article_from_plain, article_to_plain
from newsdoc.diagnostics import Collector
from newsdoc.formats.ninjs.fields import FIELDS, set_values, values_of
from newsdoc.formats.ninjs.item import metadata
from newsdoc.formats.ninjs.kept import key_of_extra, write_rest
from newsdoc.formats.ninjs.values import read_lines
from newsdoc.formats.ninjs.versions import Family, family_of, key_of, keys_of
from newsdoc.model import Article

__all__ = ["with_changes"]

# What is compared elsewhere, as it is seen in print, or is no more than what newsdoc writes anew.
_ELSEWHERE = ("id", "type", "standard", "byline", "headlines", "descriptions", "bodies", "associations", "editor_notes")
_SEVERAL = ("headline_", "description_", "body_")


def with_changes(article: Article, item: Plain, seen: Plain) -> Article:
    """The article of the carried copy, with the values of the keys that are not as newsdoc would write them.

    seen: what the item says of itself, as if it were one of others.
    """
    family = family_of(item)
    again = _written_again(article, family)
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
        if any(key in keys for key, _ in keys_of(field.name, {**again, **item})) or (field.name == "located" and key_of("place", family) in keys):
            _take_out(plain, field.name)
            if found := values_of(field, seen):
                set_values(field, plain, found)
    plain["description"] = description
    plain["editor_notes"] = [*plain.get("editor_notes", ()), *({"text": line} for line in new_notes)]
    plain["extra"] = [
        *(entry for entry in plain.get("extra", ()) if key_of_extra(entry) not in keys),
        *(entry for entry in seen.get("extra", ()) if key_of_extra(entry) in keys),
    ]
    return attrs.evolve(article_from_plain({name: value for name, value in plain.items() if value is not None}, Collector()), media=article.media)


def _written_again(article: Article, family: Family) -> Plain:
    again, rest = metadata(article, family, "", Collector())
    write_rest(again, rest)
    return again


def _take_out(plain: Plain, name: str) -> None:
    *steps, last = name.split(".")
    holder: Any = plain
    for step in steps:
        holder = holder.get(step, {})
    holder.pop(last, None)
