"""Whether a Format keeps the contract: asked once of each format that another package brings, before it is used."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from newsdoc.formats.base import Format, ReadOptions, WriteOptions
from newsdoc.formats.choices import choices_of
from newsdoc.formats.features import Carried
from newsdoc.model import is_line

__all__ = ["check_contract"]

_NAME = re.compile(r"[a-z][a-z0-9-]*")
_SUFFIX = re.compile(r"\.[^\s/\\A-Z]+")
_FUNCTION = re.compile(r"[\w.]+:\w+")


def check_contract(candidate: object) -> Format:
    """The format. Raises TypeError or ValueError that says what is wrong with it, or what its options' classes raise."""
    if not isinstance(candidate, Format):
        raise TypeError(f"it is no newsdoc Format but {type(candidate).__name__}")
    for names, is_right, wanted in _RULES:
        for name in names:
            if not is_right(getattr(candidate, name)):
                raise ValueError(f"its {name} must be {wanted}, not {getattr(candidate, name)!r:.60}")
    if both := sorted(candidate.never & candidate.carries.keys()):
        raise ValueError(f"its carries and its never both name {both[0]}")
    for name, kind in (("read_options", ReadOptions), ("write_options", WriteOptions)):
        _check_options(name, getattr(candidate, name), kind)
    return candidate


def _check_options(name: str, given: Any, kind: type[ReadOptions | WriteOptions]) -> None:
    if not (isinstance(given, type) and issubclass(given, kind)):
        raise TypeError(f"its {name} must be a subclass of {kind.__name__}, not {given!r:.60}")
    given()  # every option has a default
    for _ in choices_of(given):
        pass


def _text(pattern: re.Pattern[str]) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, str) and pattern.fullmatch(value) is not None


def _tuple(is_right: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, tuple) and all(map(is_right, value))


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and is_line(value)


def _is_flag(value: Any) -> bool:
    return isinstance(value, bool)


def _is_function(value: Any) -> bool:
    return value is None or _text(_FUNCTION)(value)


def _is_set_of_text(value: Any) -> bool:
    return isinstance(value, frozenset) and all(map(_is_text, value))


def _is_carries(value: Any) -> bool:
    return isinstance(value, Mapping) and all(_is_text(feature) and _is_carried(carried) for feature, carried in value.items())


def _is_carried(value: Any) -> bool:
    return isinstance(value, Carried) and value != Carried() and all(where is None or _is_text(where) for where in (value.native, value.own))


# Which attributes, whether a value is right, and what is wanted.
_RULES: tuple[tuple[tuple[str, ...], Callable[[Any], bool], str], ...] = (
    (("name",), _text(_NAME), "small letters, digits and hyphens"),
    (("aliases",), _tuple(_text(_NAME)), "a tuple of names in small letters, digits and hyphens"),
    (("title", "media_type"), _is_text, "a line of text"),
    (("suffix",), _text(_SUFFIX), "a suffix in small letters, such as .txt"),
    (("suffixes",), _tuple(_text(_SUFFIX)), "a tuple of suffixes in small letters, such as .txt"),
    (("reader", "edition_reader", "writer", "checker"), _is_function, "an import string such as module:function, or None"),
    (("recognises",), callable, "a function"),
    (("catches_all", "is_text", "holds_many"), _is_flag, "True or False"),
    (("never",), _is_set_of_text, "a frozenset of names"),
    (("carries",), _is_carries, "a mapping from names to Carried, each with a line of text that says where"),
    (("copy",), lambda value: value is None or _is_text(value), "a line of text, or None"),
)
