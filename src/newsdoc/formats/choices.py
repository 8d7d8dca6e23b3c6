"""The options of a format as a command line can offer them: each has a name, some words, and a kind of value."""

from __future__ import annotations

import types
from collections.abc import Iterator
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import attrs
from attrs import frozen

from newsdoc.formats.base import ReadOptions, WriteOptions

__all__ = ["Choice", "choices_of"]

_KINDS = (bool, str, int, float)


@frozen
class Choice:
    """An option. name: the field's. words: what describes it. kind: of its value: bool, str, int or float. among: the values it can have, or none.

    many: whether it takes a tuple of such values.
    """

    name: str
    words: str
    kind: type
    among: tuple[str, ...] = ()
    many: bool = False


def choices_of(options: type[ReadOptions | WriteOptions]) -> Iterator[Choice]:
    """The fields made by `option`, in order. Raises TypeError or NameError where one is of a kind that nobody could type in."""
    hints = get_type_hints(options)
    for field in attrs.fields(options):
        if "help" in field.metadata:
            yield Choice(field.name, str(field.metadata["help"]), *_kind(hints[field.name], field.name))


def _kind(hint: Any, name: str) -> tuple[type, tuple[str, ...], bool]:
    members = get_args(hint) if get_origin(hint) in (Union, types.UnionType) else (hint,)
    kinds = [member for member in members if member is not type(None)]
    if len(kinds) == 1:
        (kind,) = kinds
        words = get_args(kind) if get_origin(kind) is Literal else ()
        if words and all(isinstance(word, str) for word in words):
            return str, words, False
        if kind in _KINDS:
            return kind, (), False
        if get_origin(kind) is tuple and get_args(kind) == (str, ...):
            return str, (), True
    raise TypeError(f"the option {name} must be a bool, str, int, float, Literal of words or tuple[str, ...], not {hint}")
