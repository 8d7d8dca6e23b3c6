"""Where newsdoc's own schemas are: shipped in the package, or beside src/ in a checkout."""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import jsonschema_rs

from newsdoc.errors import NewsdocError

__all__ = ["json_definitions", "json_schema", "json_validator", "schema_names", "schema_path"]

_PACKAGE = Path(__file__).resolve().parents[1]
_HOMES = (_PACKAGE / "data" / "schemas", _PACKAGE.parents[1] / "schemas")

_FILES: Mapping[str, str] = {
    "article": "article-1.0.schema.json",
    "edition": "edition-1.0.schema.json",
    "diagnostic": "diagnostic-1.0.schema.json",
    "difference": "difference-1.0.schema.json",
    "statements": "statements-1.0.schema.json",
    "newsml-g2": "newsml-g2/newsdoc-profile-1.0.xsd",
    "ninjs": "ninjs/newsdoc-ninjs-1.0.schema.json",
    "nitf": "nitf/newsdoc-nitf-1.0.dtd",
}


def schema_names() -> list[str]:
    """The names that schema_path knows."""
    return list(_FILES)


def schema_path(name: str) -> Path:
    """The file of a schema. Raises NewsdocError when there is none of that name."""
    if name not in _FILES:
        raise NewsdocError(f"there is no schema named {name!r}; there are {', '.join(_FILES)}")
    return _home() / _FILES[name]


def _home() -> Path:
    for home in _HOMES:
        if home.is_dir():
            return home
    raise NewsdocError("the schemas are missing from this installation: install newsdoc again")


@functools.cache
def json_validator(name: str) -> jsonschema_rs.Draft202012Validator:
    """A compiled JSON schema; references between the shipped schemas are resolved, no others."""
    return jsonschema_rs.Draft202012Validator(json_schema(name), retriever=_retrieve)


@functools.cache
def json_schema(name: str) -> dict[str, Any]:
    """A JSON schema as it is shipped; not to be changed."""
    schema: dict[str, Any] = json.loads(schema_path(name).read_text(encoding="utf-8"))
    return schema


def json_definitions(name: str) -> Mapping[str, Mapping[str, Any]]:
    """What a JSON schema defines under $defs."""
    definitions: Mapping[str, Mapping[str, Any]] = json_schema(name)["$defs"]
    return definitions


def _retrieve(uri: str) -> Any:
    file = uri.rpartition("/")[2]
    for name, known in _FILES.items():
        if known == file:
            return json_schema(name)
    raise NewsdocError(f"the schema refers to {uri}, which newsdoc does not have")
