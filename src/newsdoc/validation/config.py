"""newsdoc.toml: what a newsroom sets once, of findings and of limits."""

from __future__ import annotations

import contextlib
import tomllib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import field, frozen

from newsdoc.errors import NewsdocError, SourceError
from newsdoc.io.limits import DEFAULT_LIMITS, Limits, limits_with
from newsdoc.validation.checks import Checks, setting_of

__all__ = ["CONFIG_NAME", "Config", "find_config", "read_config"]

CONFIG_NAME = "newsdoc.toml"
_MOST_BYTES = 1 << 16


@frozen
class Config:
    """What a file sets: which findings are told, and how much a document may ask of the machine."""

    checks: Checks = field(factory=Checks)
    limits: Limits = DEFAULT_LIMITS


def find_config(folder: Path) -> Path | None:
    """The newsdoc.toml of a folder, or of the nearest one above it that has one."""
    for place in (folder, *folder.parents):
        if (place / CONFIG_NAME).is_file():
            return place / CONFIG_NAME
    return None


def read_config(path: Path) -> Config:
    """What the tables [checks] and [limits] of a TOML file set.

    Raises SourceError, and NewsdocError that names file and key where the file is wrong.
    """
    try:
        content = tomllib.loads(_read(path))
    except (ValueError, RecursionError) as error:
        raise NewsdocError(f"this is not TOML: {error}", file=str(path)) from error
    try:
        return _config_of(content)
    except NewsdocError as error:
        error.file = error.file or str(path)
        raise


def _read(path: Path) -> str:
    """The file's text, without a byte order mark. Raises SourceError, and ValueError where it is not in UTF-8."""
    try:
        with path.open("rb") as stream:
            data = stream.read(_MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        raise SourceError(f"cannot be read: {getattr(error, 'strerror', None) or error}", file=str(path)) from error
    if len(data) > _MOST_BYTES:
        raise SourceError(f"it has more than {_MOST_BYTES:,} bytes", file=str(path))
    return data.decode("utf-8-sig")


def _config_of(content: Mapping[str, Any]) -> Config:
    for name in content:
        if name not in _TABLES:
            raise NewsdocError(f"newsdoc knows the tables {' and '.join(_TABLES)}, not {name!r}")
    return Config(**{name: read(content.get(name, {})) for name, read in _TABLES.items()})


def _checks_of(table: object) -> Checks:
    settings = Checks()
    for code, word in _rows("checks", table).items():
        with _at("checks", code):
            settings = settings.but({code: setting_of(word)})
    return settings


def _limits_of(table: object) -> Limits:
    limits = DEFAULT_LIMITS
    for name, number in _rows("limits", table).items():
        with _at("limits", name):
            limits = limits_with({name: repr(number)}, limits)  # so that a text is no number
    return limits


_TABLES: Mapping[str, Callable[[object], Any]] = {"checks": _checks_of, "limits": _limits_of}


def _rows(name: str, table: object) -> Mapping[str, Any]:
    if not isinstance(table, dict):
        raise NewsdocError("this must be a table", place=name)
    return table


@contextlib.contextmanager
def _at(table: str, key: str) -> Iterator[None]:
    """Errors name the key."""
    try:
        yield
    except NewsdocError as error:
        error.place = f"{table}.{key}"
        raise
