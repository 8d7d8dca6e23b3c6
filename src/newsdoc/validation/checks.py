"""Which findings are told, and how grave each is: what a newsroom sets by code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

import attrs
from attrs import field, frozen

from newsdoc.diagnostics import Diagnostic, Severity, find_code
from newsdoc.errors import NewsdocError

__all__ = ["Checks", "Setting", "setting_of"]

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
