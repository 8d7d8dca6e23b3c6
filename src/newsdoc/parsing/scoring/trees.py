"""The trained trees, and what they say of a passage. See training/ for where they come from.

The file has a node a line, in prefix order: "feature threshold" goes on with the next node where the feature is at most
the threshold, and else with the node after that one's branches; "= number" is a leaf, in log-odds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from importlib.resources import files
from typing import TypeAlias

from newsdoc.parsing.scoring.surroundings import FEATURES

__all__ = ["Tree", "log_odds", "read_trees"]

Tree: TypeAlias = Callable[[Sequence[float]], float]
_LEAF = "="


def read_trees(lines: Iterator[str]) -> Tree:
    """The next tree of the lines: a function of a row. Python's own branches take half as long as a walk from node to node."""
    tree: Tree = eval(f"lambda row: {_expression(lines)}")  # noqa: S307 - of numbers and brackets only
    return tree


def _expression(lines: Iterator[str]) -> str:
    name, text = next(lines).split()
    number = float(text)
    if name == _LEAF:
        return repr(number)
    low, high = _expression(lines), _expression(lines)
    return f"({low} if row[{FEATURES.index(name)}] <= {number!r} else {high})"


@cache
def _trees() -> tuple[Tree, ...]:
    text = (files(__package__) / "trees.txt").read_text(encoding="utf-8")
    return tuple(read_trees(iter(lines.splitlines())) for lines in text.strip().split("\n\n"))


def log_odds(row: Sequence[float], trees: Sequence[Tree] | None = None) -> float:
    """How likely the passage is in the body, in log-odds: 0 is even. row: its numbers, as FEATURES names them."""
    total = 0.0
    for tree in _trees() if trees is None else trees:
        total += tree(row)
    return total
