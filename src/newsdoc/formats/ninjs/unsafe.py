"""Values of ninjs that no item of newsdoc's has: addresses that run code or open a file, and markup with scripts."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any, TypeAlias

from newsdoc.formats.ninjs.labelled import COPY
from newsdoc.formats.ninjs.versions import INNER
from newsdoc.markup.unsafe import is_shown_medium, unsafe_in_text
from newsdoc.model import is_unsafe_address

__all__ = ["disarmed_value", "unsafe_values"]

_Steps: TypeAlias = tuple[str | int, ...]

# Keys of addresses, in small letters, and of objects with addresses at any key.
_LINKS = ("href", "uri", "url", "src", "scheme", "schema", "langid", "linkedrights")
_LINKS_WITHIN = ("altids", "contactinfo")
_SHOWN = ("href", "src")
_STEMS = ("body", "description", "headline")
_NO_MARKUP = ("text", "text/plain", "application/json", COPY)  # roles and types


def unsafe_values(raw: Any, steps: _Steps = (), *, within_links: bool = False) -> Iterator[tuple[_Steps, str]]:
    """Where in a value of an item something unsafe stands, and what it is. steps: where the value stands itself."""
    if isinstance(raw, dict):
        for key, value in raw.items():
            if isinstance(value, str):
                yield from (((*steps, key), words) for words in _of_text(key, value, raw, within_links))
            else:
                yield from unsafe_values(value, (*steps, key), within_links=within_links or key.lower() in _LINKS_WITHIN)
    elif isinstance(raw, list):
        for number, value in enumerate(raw):
            if isinstance(value, str):
                yield from (((*steps, number), words) for words in _of_text("", value, {}, within_links))
            else:
                yield from unsafe_values(value, (*steps, number), within_links=within_links)


def disarmed_value(key: str, raw: Any) -> tuple[Any, list[str]]:
    """The value of a key without what is unsafe in it, None where that is all; and what that was."""
    found = list(unsafe_values({key: raw}))
    item = copy.deepcopy({key: raw}) if found else {key: raw}
    for *steps, last in reversed(list(dict.fromkeys(steps for steps, _ in found))):
        holder: Any = item
        for step in steps:
            holder = holder[step]
        del holder[last]
    return item.get(key), [words for _, words in found]


def _of_text(key: str, value: str, holder: dict[str, Any], within_links: bool) -> Iterator[str]:
    name = key.lower()
    is_link = within_links or name.endswith(_LINKS)
    if is_link and not (name in _SHOWN and is_shown_medium(value)) and is_unsafe_address(value):
        yield f"{key or 'an address'} (leads to {value[:60]!r})"
    elif _is_markup(name, holder):
        yield from unsafe_in_text(value)


def _is_markup(name: str, holder: dict[str, Any]) -> bool:
    """Whether a text may be markup by its key, or by what stands beside it."""
    stem, _, role = name.partition("_")
    if stem in _STEMS:
        return role not in _NO_MARKUP
    return name == "value" and not any(str(holder.get(key)).lower() in _NO_MARKUP for key in ("role", *INNER["media_type"]))
