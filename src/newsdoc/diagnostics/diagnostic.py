"""A finding: what was noticed, how grave it is, and where."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from attrs import field, frozen
from attrs.validators import instance_of

from newsdoc.diagnostics.catalogue import CATALOGUE, Severity, find_code
from newsdoc.errors import one_line

__all__ = ["NOWHERE", "Collector", "Diagnostic", "Place", "Report"]


@frozen(kw_only=True)
class Place:
    """Where something is, as far as it is known.

    file: the document's name. part: a file within the package. line, column: from 1.
    path: a JSON path or XPath. start, end: code points in the decoded text, from 0.
    """

    file: str | None = None
    part: str | None = None
    line: int | None = None
    column: int | None = None
    path: str | None = None
    start: int | None = None
    end: int | None = None

    @property
    def is_in_file(self) -> bool:
        """Whether the document is a file: names such as <stdin> stand for what is none."""
        return self.file is not None and not (self.file.startswith("<") and self.file.endswith(">"))

    def __str__(self) -> str:
        numbers = [str(number) for number in (self.line, self.column) if number is not None]
        return one_line(":".join(filter(None, (self.file, self.part, *numbers, self.path))))


NOWHERE = Place()


def _known(code: str) -> str:
    return find_code(code).code


@frozen
class Diagnostic:
    """One finding. code: a key of the catalogue, which also says what to do. severity: the catalogue's, unless it was set."""

    code: str = field(converter=_known)
    message: str = field(validator=instance_of(str))
    place: Place = field(default=NOWHERE, validator=instance_of(Place))
    severity: Severity = field(kw_only=True, validator=instance_of(Severity))

    @severity.default
    def _of_the_catalogue(self) -> Severity:
        return CATALOGUE[self.code].severity

    @property
    def advice(self) -> str:
        """What to do about it."""
        return CATALOGUE[self.code].advice

    @property
    def clause(self) -> str | None:
        """The clause of a standard that says so, where there is one."""
        return CATALOGUE[self.code].clause

    def __str__(self) -> str:
        where = f"{self.place}: " if self.place != NOWHERE else ""
        return one_line(f"{where}{self.severity.value}: {self.message} [{self.code}]")


Report: TypeAlias = Callable[[Diagnostic], None]


class Collector(list[Diagnostic]):
    """A report that keeps what it is told, in order."""

    def __call__(self, diagnostic: Diagnostic) -> None:
        self.append(diagnostic)
