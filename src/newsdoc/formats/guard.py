"""Keeps what a format of another package does wrong from looking like a fault of newsdoc."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from newsdoc.model import Article
from newsdoc.plugins import blamed_on

__all__ = ["guarded", "guarded_reader"]


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
