"""The time that a document may take: kept without threads or signals, by asking often enough.

Code that works through a document asks `check_time` at each entry, element or paragraph. Outside of a deadline it costs
next to nothing. What is written never depends on the time: a document is read whole, or refused.
"""

from __future__ import annotations

import contextlib
import contextvars
import time
from collections.abc import Iterator
from typing import TypeVar

from newsdoc.errors import LimitExceededError
from newsdoc.io.limits import Limits, exceeded

__all__ = ["Deadline", "check_time"]

T = TypeVar("T")


class Deadline:
    """The time left for a document, which passes only while newsdoc works on it."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._left = limits.seconds
        self._ends = 0.0
        self._is_told = False

    @contextlib.contextmanager
    def running(self) -> Iterator[None]:
        """Have check_time raise LimitExceededError in the block when the time is up; at its end it is asked once more."""
        around = _running.get()
        started = time.monotonic()
        self._ends = started + self._left if around is None else min(started + self._left, around._ends)
        token = _running.set(self)
        try:
            yield
        finally:
            _running.reset(token)
            self._left -= time.monotonic() - started
        if self._left < 0 and not self._is_told:
            raise self.error()

    def each(self, members: Iterator[T]) -> Iterator[T]:
        """The members, made within the time; what the caller does in between takes none of it."""
        while True:
            with self.running():
                check_time()
                try:
                    member = next(members)
                except StopIteration:
                    return
            yield member

    def is_over(self) -> bool:
        """Whether the time is up."""
        return time.monotonic() > self._ends

    def error(self) -> LimitExceededError:
        """What is raised when it is, unless it was already."""
        self._is_told = True
        return exceeded(self._limits, "seconds", "the document takes too long")


_running: contextvars.ContextVar[Deadline | None] = contextvars.ContextVar("newsdoc_deadline", default=None)


def check_time() -> None:
    """Raise LimitExceededError where the time for the document is up."""
    running = _running.get()
    if running is not None and running.is_over():
        raise running.error()
