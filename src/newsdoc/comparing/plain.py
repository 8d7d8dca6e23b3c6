"""What plain values say: their texts and words, and whether two are the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator
from typing import Any

from newsdoc.comparing.words import words_of

__all__ = ["CODES", "frozen", "is_marked", "is_place", "present", "texts_in", "words_in"]

_NAMED = {"newsdoc", "id", "type", "kind", "rule", "status", "signals", "code", "scheme", "rel", "format", "path", "email"}
_ADDRESSED = {"url", "uri", "href", "media", "media_type", "digest", "language", "value"}
CODES = frozenset(_NAMED | _ADDRESSED)
"""Fields that hold no words to be read one by one."""

_BESIDE = CODES | {"marks"}


def present(value: Any) -> Any:
    """The value; None where it is empty, which is the same as absent."""
    return None if value in ("", [], {}) else value


def is_place(value: Any) -> bool:
    """Whether the value is a mark or a span; the members of a map may have any names, but are no numbers."""
    return isinstance(value, dict) and isinstance(value.get("start"), int)


def is_marked(value: dict[str, Any]) -> bool:
    """Whether the value is a text with marks, or may be one; as is_place."""
    return isinstance(value.get("text"), str)


def frozen(value: Any) -> Hashable:
    """The same for values that are the same, but for the block that something stands before: blocks come and go."""
    if isinstance(value, dict):
        return frozenset((key, frozen(member)) for key, member in value.items() if key != "before")
    return tuple(map(frozen, value)) if isinstance(value, list) else value


def texts_in(value: Any) -> Iterator[str]:
    """All texts to be read that the value holds."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, member in value.items():
            if key not in _BESIDE:
                yield from texts_in(member)
    elif isinstance(value, list):
        for member in value:
            yield from texts_in(member)


def words_in(value: Any) -> Counter[str]:
    """How often the value has each word."""
    return Counter(word for text in texts_in(value) for word in words_of(text) if any(map(str.isalnum, word)))
