"""Where in the text of a JSON document its values begin."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from json.decoder import scanstring  # type: ignore[attr-defined]
from typing import Any, TypeAlias

from newsdoc.model.paths import Key, json_path

__all__ = ["positions"]

Wanted: TypeAlias = dict[Key, "Wanted"]

_STEP = re.compile(r"\.(?P<name>\w+)|\[(?P<number>\d+)\]|\['(?P<quoted>(?:\\.|[^'\\])*)'\]")
_QUOTES = re.compile(r'\\.|"')
_SPACE = re.compile(r"[ \t\n\r]*")
_DECODER = json.JSONDecoder()


def positions(text: str, paths: Iterable[str]) -> Mapping[str, int]:
    """The start of each value that one of the paths leads to or through, by its path. The text is JSON that has been read."""
    wanted: Wanted = {}
    for path in paths:
        within = wanted
        for key in _keys(path):
            within = within.setdefault(key, {})
    return {json_path(*keys): start for keys, start in _starts(text, _after_space(text, 0), wanted, ())}


def _keys(path: str) -> Iterator[Key]:
    for step in _STEP.finditer(path):
        if step["number"] is not None:
            yield int(step["number"])
        else:
            yield step["name"] or _unquoted(step["quoted"])


def _unquoted(name: str) -> str:
    """A name in single quotes (RFC 9535, section 2.3) is escaped as in JSON, but for the quotes."""
    return str(json.loads('"' + _QUOTES.sub(lambda match: {"\\'": "'", '"': '\\"'}.get(match[0], match[0]), name) + '"'))


def _starts(text: str, start: int, wanted: Wanted, keys: tuple[Key, ...]) -> Iterator[tuple[tuple[Key, ...], int]]:
    yield keys, start
    if wanted and text[start] in "{[":
        for key, value in _members(text, start):
            if key in wanted:
                yield from _starts(text, value, wanted[key], (*keys, key))


def _members(text: str, start: int) -> Iterator[tuple[Key, int]]:
    """The keys of an object or list, and where their values begin; what is between is passed over at the decoder's speed."""
    is_object = text[start] == "{"
    position, number = _after_space(text, start + 1), 0
    while text[position] not in "}]":
        key: Any = number
        if is_object:
            key, position = scanstring(text, position + 1)
            position = _after_space(text, _after_space(text, position) + 1)
        yield key, position
        _, position = _DECODER.raw_decode(text, position)
        position = _after_space(text, position)
        if text[position] == ",":
            position = _after_space(text, position + 1)
        number += 1


def _after_space(text: str, position: int) -> int:
    found = _SPACE.match(text, position)
    return found.end() if found else position
