"""JSON in, strictly: UTF-8, each key once, no numbers that JSON does not have (RFC 8259, RFC 7493); and out, for people to read."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable
from json.encoder import encode_basestring
from typing import NoReturn

from newsdoc.errors import InvalidDocumentError, LimitExceededError

__all__ = ["indented_json", "load_json"]


def load_json(data: bytes, *, file: str | None = None, repeated: Callable[[str], None] | None = None) -> object:
    """The JSON document as a plain structure.

    file: what errors call it. repeated: what is told of each key that an object has twice, of which the last counts; without
    it that is an error. Raises InvalidDocumentError that names line and column, LimitExceededError where it is
    nested too deep.
    """
    try:
        return json.loads(data.decode("utf-8-sig"), object_pairs_hook=functools.partial(_object, repeated), parse_constant=_no_constant)
    except UnicodeDecodeError as error:
        raise InvalidDocumentError(f"JSON must be UTF-8: {error.reason} at byte {error.start}", file=file) from error
    except json.JSONDecodeError as error:
        raise InvalidDocumentError(f"this is not JSON: {error.msg}", file=file, place=f"{error.lineno}:{error.colno}") from error
    except RecursionError as error:
        raise LimitExceededError("the JSON is nested too deep", file=file) from error
    except ValueError as error:
        raise InvalidDocumentError(f"this is not JSON: {error}", file=file) from error


def _object(repeated: Callable[[str], None] | None, pairs: list[tuple[str, object]]) -> dict[str, object]:
    content: dict[str, object] = {}
    for name, value in pairs:
        if name in content and repeated:
            repeated(name)
        elif name in content:
            raise ValueError(f"an object has the key {name!r} twice")
        content[name] = value
    return content


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
