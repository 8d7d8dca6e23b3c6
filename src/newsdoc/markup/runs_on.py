"""Statements that run on from the one before them, where some of a list are left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import evolve

from newsdoc.model import Statement

__all__ = ["left_over"]


def left_over(statements: Iterable[tuple[bool, Statement | None]]) -> Iterator[Statement]:
    """What is left of a list of statements; one whose beginning is gone continues nothing.

    statements: in their order, whether each continued the one before it, and what is left of it.
    """
    is_cut = False
    for continued, statement in statements:
        if statement is not None:
            yield evolve(statement, continues=False) if is_cut and continued else statement
        is_cut = statement is None and (is_cut or not continued)
