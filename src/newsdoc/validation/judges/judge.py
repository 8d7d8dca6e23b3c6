"""An outside judge: a program that checks documents of one format, and what it says as findings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from attrs import field, frozen
from attrs.validators import instance_of, optional

from newsdoc.diagnostics import Severity
from newsdoc.errors import one_line

__all__ = ["Judge", "Judgement"]


def _line(text: str) -> str:
    """Some words as one line that can be printed; what is no text raises AttributeError."""
    return one_line(" ".join(text.split()))


def _line_or_none(text: str | None) -> str | None:
    return None if text is None else _line(text) or None


def _part(name: str | None) -> str | None:
    """A part's name, which some judges begin with a slash."""
    return _line_or_none(name if name is None else name.lstrip("/"))


@frozen
class Judgement:
    """What a judge found. rule: its own id of the rule. part, line, column, path: where, as far as it says.

    A judge may be of any version: what is of another type than expected raises TypeError or AttributeError.
    """

    severity: Severity = field(validator=instance_of(Severity))
    rule: str = field(converter=_line)
    message: str = field(converter=_line)
    part: str | None = field(default=None, converter=_part)
    line: int | None = field(default=None, validator=optional(instance_of(int)))
    column: int | None = field(default=None, validator=optional(instance_of(int)))
    path: str | None = field(default=None, converter=_line_or_none)


@frozen
class Judge:
    """A judge.

    command: how it is run on a document, with a folder for what it writes, both in the working folder; None where it is not there.
    answer: its findings, from what it printed and the folder; raises ValueError, LookupError, TypeError, AttributeError,
    RecursionError or OSError where that is no answer. get: how to get it.
    """

    name: str
    code: str
    get: str
    command: Callable[[Path, Path], list[str] | None]
    answer: Callable[[bytes, Path], Iterator[Judgement]]
