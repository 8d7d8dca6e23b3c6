"""Keeps what a format of another package does wrong from looking like a fault of newsdoc."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import Any

from newsdoc.errors import NewsdocError
from newsdoc.model import Article

__all__ = ["FAILURES", "blamed_on", "guarded", "guarded_reader", "is_own"]

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


def guarded(function: Callable[..., Any], what: str) -> Callable[..., Any]:
    """A writer or checker that raises only NewsdocErrors."""

    def call(*arguments: Any) -> Any:
        with blamed_on(what):
            return function(*arguments)

    return call


def guarded_reader(reader: Callable[..., Any], what: str) -> Callable[..., Any]:
    """A reader that raises only NewsdocErrors, also while its articles are asked for, and gives nothing but articles."""

    def read(*arguments: Any) -> Iterator[Article]:
        with blamed_on(what):
            for article in reader(*arguments):
                if not isinstance(article, Article):
                    raise TypeError(f"{type(article).__name__} is no Article")
                yield article

    return read
