"""The table: each field of an article that ninjs has a key for, and how its value is read and written."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

from attrs import frozen

from newsdoc.codec import Plain
from newsdoc.formats.ninjs import things, values
from newsdoc.formats.ninjs.paths import path_of
from newsdoc.formats.ninjs.versions import Family

__all__ = ["FIELDS", "Field", "fingerprint", "members_of", "set_values", "values_of"]


@frozen
class Field:
    """A field of the article, as its plain structure names it; a dot leads into an object.

    read: raw JSON → the value, or None. write: the value in a family → raw JSON, or None where ninjs cannot say it; a field
    that has none is read only. many: whether ninjs has a list of them. first: whether the article takes one of these.
    """

    name: str
    read: Callable[[Any], Any]
    write: Callable[[Any, Family], Any] | None = values.write_same
    many: bool = False
    first: bool = False

    def written(self, value: Any, family: Family) -> Any:
        """The value as raw JSON; None where ninjs cannot say it."""
        return self.write(value, family) if self.write else None


FIELDS = (
    Field("version", values.read_number, values.write_number),
    Field("created", values.read_timestamp, values.write_timestamp),
    Field("published", values.read_timestamp, None),
    Field("modified", values.read_timestamp, values.write_timestamp),
    Field("embargoed", values.read_timestamp, values.write_timestamp),
    Field("status", values.read_status),
    Field("urgency", values.read_urgency),
    Field("language", values.read_language),
    Field("byline", values.read_line),
    Field("slugline", values.read_line),
    Field("rights.holder", values.read_line),
    Field("rights.notice", values.read_line),
    Field("rights.usage_terms", values.read_line),
    Field("located", things.read_located, things.write_located, many=True),
    Field("genre", things.read_genre, things.write_concept, many=True, first=True),
    Field("authors", things.read_author, things.write_author, many=True),
    Field("subjects", things.read_subject, things.write_concept, many=True),
    Field("provider", things.read_provider, things.write_provider, many=True, first=True),
    Field("keywords", values.read_line, None, many=True),
)


def fingerprint(value: Any) -> str:
    """What equal values have in common, and can be looked up by."""
    return json.dumps(value, sort_keys=True)


def members_of(field: Field, key: str, raw: Any) -> Iterator[tuple[str, Any]]:
    """The values at a key, each with its path; a single one counts as a list of it where ninjs has lists."""
    if field.many and isinstance(raw, list):
        yield from ((path_of(key, number), member) for number, member in enumerate(raw))
    else:
        yield path_of(key), raw


def values_of(field: Field, facts: Plain) -> list[Any]:
    """The values that an article's plain structure has for a field."""
    value: Any = facts
    for step in field.name.split("."):
        value = value.get(step) if isinstance(value, dict) else None
    if value is None:
        return []
    return list(value) if field.many and not field.first else [value]


def set_values(field: Field, facts: Plain, found: list[Any]) -> None:
    """Put the values of a field into an article's plain structure."""
    *steps, last = field.name.split(".")
    for step in steps:
        facts = facts.setdefault(step, {})
    facts[last] = list(found) if field.many and not field.first else found[0]
