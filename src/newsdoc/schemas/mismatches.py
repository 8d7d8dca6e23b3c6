"""What one of newsdoc's own schemas has against a plain structure."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator
from typing import Any

import jsonschema_rs

from newsdoc.errors import InvalidArticleError, shortened
from newsdoc.model.paths import Key, json_path
from newsdoc.schemas.shipped import json_definitions, json_validator

__all__ = ["SchemaMismatchError", "check_plain", "first_place", "schema_errors"]

_SURROGATE = re.compile("[\ud800-\udfff]")


class SchemaMismatchError(InvalidArticleError):
    """A plain structure that the schema does not allow: what is wrong with it first."""

    all: Callable[[], Iterator[SchemaMismatchError]] | None = None
    """Gives all that the schema has against it, this included; None where it was refused for something else."""


def check_plain(plain: object, schema: str, file: str | None) -> None:
    """Stop at the first error: each holds a copy of what it is about. Raises SchemaMismatchError."""
    try:
        json_validator(schema).validate(plain)
    except jsonschema_rs.ValidationError as error:
        first = _mismatch(error, file)
        first.all = functools.partial(_mismatches, plain, schema, file)
        raise first from None
    except ValueError as reason:
        raise _beyond_checking(plain, file, reason) from reason


def _mismatches(plain: object, schema: str, file: str | None) -> Iterator[SchemaMismatchError]:
    """One for each place, and each property that is missing there: several rules of a schema find the same."""
    told = set()
    for error in schema_errors(plain, schema, file):
        one = _mismatch(error, file)
        key = one.place, one.message if error.kind.name == "required" else ""
        if key not in told:
            told.add(key)
            yield one


def _mismatch(error: jsonschema_rs.ValidationError, file: str | None) -> SchemaMismatchError:
    return SchemaMismatchError(_message(error), file=file, place=json_path(*error.instance_path))


def schema_errors(plain: object, schema: str, file: str | None) -> Iterator[jsonschema_rs.ValidationError]:
    """What the schema has against the structure. Raises SchemaMismatchError where the structure is beyond checking."""
    try:
        yield from json_validator(schema).iter_errors(plain)
    except ValueError as reason:
        raise _beyond_checking(plain, file, reason) from reason


def _beyond_checking(plain: object, file: str | None, reason: ValueError) -> SchemaMismatchError:
    path = first_place(plain, _is_broken)
    if path is None:
        return SchemaMismatchError(f"the structure cannot be checked: {reason}", file=file, place="$")
    return SchemaMismatchError("half of a surrogate pair is no character", file=file, place=json_path(*path))


def first_place(plain: object, is_meant: Callable[[object], bool]) -> tuple[Key, ...] | None:
    """Where the first value or key of a kind stands; without recursion, as the structure may be deep."""
    waiting: list[tuple[tuple[Key, ...], Any]] = [((), plain)]
    while waiting:
        path, value = waiting.pop()
        members = list(value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ())
        if any(map(is_meant, (value, *(key for key, _ in members)))):
            return path
        waiting.extend(((*path, key), member) for key, member in reversed(members))
    return None


def _is_broken(value: object) -> bool:
    """Whether JSON's escapes made text that is none."""
    return isinstance(value, str) and _SURROGATE.search(value) is not None


def _message(error: jsonschema_rs.ValidationError) -> str:
    pattern = getattr(error.kind, "pattern", None)
    if pattern is None:
        return shortened(error.message)
    wanted = next((rule["description"] for rule in json_definitions("article").values() if rule.get("pattern") == pattern), pattern)
    return f"{shortened(ascii(error.instance))} is not what is wanted here: {wanted}"
