"""An outside judge: a program that checks documents of one format, and what it says as findings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from attrs import frozen

from newsdoc.diagnostics import Severity

__all__ = ["Judge", "Judgement"]


@frozen
class Judgement:
    """What a judge found. rule: its own id of the rule. part, line, column, path: where, as far as it says."""

    severity: Severity
    rule: str
    message: str
    part: str | None = None
    line: int | None = None
    column: int | None = None
    path: str | None = None


@frozen
class Judge:
    """A judge.

    command: how it is run on a document, with a folder for what it writes; None where it is not there.
    answer: its findings, from what it printed and what it wrote into the folder; raises ValueError, LookupError, TypeError,
    AttributeError or OSError where that is no answer. get: how to get it.
    """

    name: str
    code: str
    get: str
    command: Callable[[Path, Path], list[str] | None]
    answer: Callable[[bytes, Path], Iterator[Judgement]]
