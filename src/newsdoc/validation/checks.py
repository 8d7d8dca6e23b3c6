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

Setting: TypeAlias = Severity | None
"""How grave a finding is to be; None switches it off."""


def _settings(given: Mapping[str, Setting]) -> Mapping[str, Setting]:
    for code, setting in given.items():
        if find_code(code).always and setting is None:
            raise NewsdocError(f"{code} cannot be switched off: it says that nothing of the document was checked")
    return dict(given)


@frozen
class Checks:
    """What to make of findings. settings: code → a Severity, or None where it is not to be told.

    Raises UnknownCodeError where no finding has one of them, and NewsdocError where one that is always told is to be silent.
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
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SourceError(f"cannot be read: {error.strerror or error}", file=str(path)) from error
    except ValueError as error:
        raise NewsdocError(f"this is not TOML: {error}", file=str(path)) from error
    try:
        return _checks_of(content)
    except NewsdocError as error:
        error.file = error.file or str(path)
        raise


def _checks_of(content: Mapping[str, Any]) -> Checks:
    unknown = [name for name in content if name != _TABLE]
    if unknown:
        raise NewsdocError(f"newsdoc knows the table {_TABLE}, not {unknown[0]!r}")
    table = content.get(_TABLE, {})
    if not isinstance(table, dict):
        raise NewsdocError(f"{_TABLE} must be a table of codes")
    return Checks({code: setting_of(word) for code, word in table.items()})
