"""What other packages bring: found by entry points, loaded with care, and blamed for what they do wrong."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator
from importlib.metadata import EntryPoint
from typing import TypeVar

from newsdoc.diagnostics import Diagnostic, Report
from newsdoc.errors import NewsdocError

__all__ = ["FAILURES", "blamed_on", "claim_name", "is_own", "load_plugins"]

T = TypeVar("T")

# Code of another package can fail in any way, and even end the process.
FAILURES = (Exception, SystemExit)

_OWN = "newsdoc."


def is_own(module: str) -> bool:
    """Whether a module is newsdoc's, whose errors are raised as they are."""
    return module.startswith(_OWN)


@contextlib.contextmanager
def blamed_on(what: str) -> Iterator[None]:
    """Anything but a NewsdocError that is raised becomes one, which says what is broken."""
    try:
        yield
    except NewsdocError:
        raise
    except FAILURES as error:
        raise NewsdocError(f"{what} is broken: {error!r:.200}") from error


def load_plugins(what: str, points: Iterable[EntryPoint], check: Callable[[object], T], report: Report) -> list[tuple[EntryPoint, T]]:
    """What the entry points name, in the order of their names, as far as it can be loaded and the check lets it pass; the rest is reported."""
    found = []
    for point in sorted(points, key=lambda point: (point.name, point.value)):
        try:
            found.append((point, check(point.load())))
        except FAILURES as error:
            report(Diagnostic("plugin-broken", f"the {what} {point.name!r} ({point.value}) cannot be used: {error!r}"))
    return found


def claim_name(what: str, name: str, claimant: str, taken: dict[str, str]) -> None:
    """Note who claims a name. Raises NewsdocError where somebody else has it."""
    if name in taken:
        raise NewsdocError(f"the {what} name {name!r} is claimed by {taken[name]} and by {claimant}: remove one of the packages")
    taken[name] = claimant
