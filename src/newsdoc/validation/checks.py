"""Which findings are told, and how grave each is: what a newsroom sets by code."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeAlias

import attrs
from attrs import field, frozen

from newsdoc.diagnostics import Diagnostic, Severity, find_code
from newsdoc.errors import NewsdocError, SourceError

__all__ = ["CONFIG_NAME", "Checks", "Setting", "find_config", "read_config", "setting_of"]

CONFIG_NAME = "newsdoc.toml"
_TABLE = "checks"
_OFF = "off"
_MOST_BYTES = 1 << 16

Setting: TypeAlias = Severity | None
"""How grave a finding is to be; None switches it off."""


def _settings(given: Mapping[str, Setting]) -> Mapping[str, Setting]:
    return {find_code(code).code: setting for code, setting in given.items()}


@frozen
class Checks:
    """What to make of findings. settings: code → a Severity, or None where it is not to be told.

    Raises UnknownCodeError, which names the nearest code, where no finding has one of them.
    """

    settings: Mapping[str, Setting] = field(factory=dict, converter=_settings)

    def applied(self, findings: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
        """The findings that are told, as grave as they are set to be."""
        for finding in findings:
            setting = self.settings.get(finding.code, finding.severity)
            if setting is not None:
                yield attrs.evolve(finding, severity=setting)

    def but(self, settings: Mapping[str, Setting]) -> Checks:
        """The same, with other settings before its own."""
        return Checks({**self.settings, **settings})


def setting_of(word: object) -> Setting:
    """What off, info, warning and error mean. Raises NewsdocError for any other word."""
    if word == _OFF:
        return None
    try:
        return Severity(word)
    except ValueError as error:
        raise NewsdocError(f"a finding can be {', '.join((_OFF, *(one.value for one in Severity)))}, not {word!r}") from error


def find_config(folder: Path) -> Path | None:
    """The newsdoc.toml of a folder, or of the nearest one above it that has one."""
    for place in (folder, *folder.parents):
        if (place / CONFIG_NAME).is_file():
            return place / CONFIG_NAME
    return None


def read_config(path: Path) -> Checks:
    """What the table [checks] of a TOML file sets. Raises SourceError, and NewsdocError where the file is wrong."""
    try:
        content = tomllib.loads(_read(path))
    except (ValueError, RecursionError) as error:
        raise NewsdocError(f"this is not TOML: {error}", file=str(path)) from error
    try:
        return _checks_of(content)
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


def _checks_of(content: Mapping[str, Any]) -> Checks:
    unknown = [name for name in content if name != _TABLE]
    if unknown:
        raise NewsdocError(f"newsdoc knows the table {_TABLE}, not {unknown[0]!r}")
    table = content.get(_TABLE, {})
    if not isinstance(table, dict):
        raise NewsdocError(f"{_TABLE} must be a table of codes")
    return Checks(dict(_set(code, word) for code, word in table.items()))


def _set(code: str, word: object) -> tuple[str, Setting]:
    """A code and what it is set to. Raises a NewsdocError that names the key."""
    try:
        return find_code(code).code, setting_of(word)
    except NewsdocError as error:
        error.place = f"{_TABLE}.{code}"
        raise
