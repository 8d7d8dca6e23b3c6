"""JSON in, strictly: UTF-8, each key once, no numbers that JSON does not have (RFC 8259, RFC 7493)."""

from __future__ import annotations

import json
from typing import NoReturn

from newsdoc.errors import InvalidDocumentError, LimitExceededError

__all__ = ["load_json"]


def load_json(data: bytes, *, file: str | None = None) -> object:
    """The JSON document as a plain structure.

    file: what errors call it. Raises InvalidDocumentError that names line and column, LimitExceededError where it is
    nested too deep.
    """
    try:
        return json.loads(data.decode("utf-8-sig"), object_pairs_hook=_object, parse_constant=_no_constant)
    except UnicodeDecodeError as error:
        raise InvalidDocumentError(f"JSON must be UTF-8: {error.reason} at byte {error.start}", file=file) from error
    except json.JSONDecodeError as error:
        raise InvalidDocumentError(f"this is not JSON: {error.msg}", file=file, place=f"{error.lineno}:{error.colno}") from error
    except RecursionError as error:
        raise LimitExceededError("the JSON is nested too deep", file=file) from error
    except ValueError as error:
        raise InvalidDocumentError(f"this is not JSON: {error}", file=file) from error


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    content: dict[str, object] = {}
    for name, value in pairs:
        if name in content:
            raise ValueError(f"an object has the key {name!r} twice")
        content[name] = value
    return content


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON number")
