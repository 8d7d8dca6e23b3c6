"""A kind of finding, and how grave it is."""

from __future__ import annotations

import enum

from attrs import frozen

__all__ = ["Area", "Finding", "Severity"]


class Severity(enum.Enum):
    """How grave a finding is; `rank` orders them."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"

    @property
    def rank(self) -> int:
        """0 for information, 1 for a warning, 2 for an error."""
        return list(Severity).index(self)


@frozen
class Finding:
    """A kind of finding.

    title: what it means. advice: what to do about it. example: what gives it. clause: of the standard that says so, where
    there is one. general: codes of the article's own rules that find the same in any format, and are then not told as well.
    always: whether it cannot be switched off, as nothing was checked where it is found.
    """

    code: str
    severity: Severity
    title: str
    advice: str
    example: str
    clause: str | None = None
    general: tuple[str, ...] = ()
    always: bool = False


@frozen
class Area:
    """Findings that belong together."""

    title: str
    findings: tuple[Finding, ...]
