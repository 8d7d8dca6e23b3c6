"""JSON in, strictly: UTF-8, each key once, no numbers that JSON does not have (RFC 8259, RFC 7493); and out, for people to read."""

from __future__ import annotations

import functools
import json
import math
import re
from collections.abc import Callable
from json.encoder import encode_basestring
from typing import NoReturn

from newsdoc.errors import InvalidDocumentError
from newsdoc.io.deadline import check_time
from newsdoc.io.limits import DEFAULT_LIMITS, Limits, exceeded

__all__ = ["indented_json", "load_json"]

_STRING = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"?', re.DOTALL)
_NO_BRACKET = re.compile(r"[^\[\]{}]+")


def load_json(data: bytes, *, file: str | None = None, limits: Limits = DEFAULT_LIMITS, repeated: Callable[[str], None] | None = None) -> object:
    """The JSON document as a plain structure.

    file: what errors call it. repeated: what is told of each key that an object has twice, of which the last counts; without
    it that is an error. Raises InvalidDocumentError that names line and column, LimitExceededError where it is
    nested too deep or has too many values.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidDocumentError(f"JSON must be UTF-8: {error.reason} at byte {error.start}", file=file) from error
    _check_size(text, file, limits)
    try:
        return json.loads(text, object_pairs_hook=functools.partial(_object, repeated), parse_float=_finite, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise InvalidDocumentError(f"this is not JSON: {error.msg}", file=file, place=f"{error.lineno}:{error.colno}") from error
    except RecursionError as error:
        raise exceeded(limits, "json_depth", "the JSON is nested deeper than this machine can read", file=file) from error
    except ValueError as error:
        raise InvalidDocumentError(f"this is not JSON: {error}", file=file) from error


def _check_size(text: str, file: str | None, limits: Limits) -> None:
    """Before it is parsed: each value but the first of a list or object stands after a comma, each list and object in brackets."""
    check_time()
    if _values(text) > limits.json_values or text.count("[") + text.count("{") > limits.json_depth:
        plain = _STRING.sub("", text)
        if (values := _values(plain)) > limits.json_values:
            raise exceeded(limits, "json_values", f"the JSON has {values:,} values or more", file=file)
        if _is_deeper(_NO_BRACKET.sub("", plain), limits.json_depth):
            raise exceeded(limits, "json_depth", f"the JSON is nested deeper than {limits.json_depth} levels", file=file)
    check_time()


def _values(text: str) -> int:
    return text.count(",") + text.count("[") + text.count("{") + 1


def _is_deeper(brackets: str, most: int) -> bool:
    depth = 0
    for bracket in brackets:
        depth += 1 if bracket in "[{" else -1
        if depth > most or depth < 0:
            break
    return depth > most


def _object(repeated: Callable[[str], None] | None, pairs: list[tuple[str, object]]) -> dict[str, object]:
    content: dict[str, object] = {}
    for name, value in pairs:
        if name in content and repeated:
            repeated(name)
        elif name in content:
            raise ValueError(f"an object has the key {name!r} twice")
        content[name] = value
    return content


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise ValueError(f"{digits[:20]} is beyond measure")
    return number


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON number")


def indented_json(value: object, margin: str = "\n") -> str:
    """The plain structure as json.dumps(ensure_ascii=False, indent=2) has it, in half the time; keys must be text.

    margin: the line feed and the spaces before what ends the value.
    """
    if isinstance(value, str):
        return encode_basestring(value)
    if type(value) is int:
        return str(value)
    inner = margin + "  "
    if isinstance(value, dict):
        return _enclosed("{}", margin, [f"{inner}{encode_basestring(name)}: {indented_json(member, inner)}" for name, member in value.items()])
    if isinstance(value, list):
        return _enclosed("[]", margin, [inner + indented_json(member, inner) for member in value])
    return json.dumps(value)


def _enclosed(brackets: str, margin: str, members: list[str]) -> str:
    return f"{brackets[0]}{','.join(members)}{margin}{brackets[1]}" if members else brackets
