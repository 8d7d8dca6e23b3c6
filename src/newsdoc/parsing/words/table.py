"""What a table of words is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

__all__ = ["Table", "together"]

Table: TypeAlias = Mapping[str, str]


def together(table: Table) -> tuple[str, ...]:
    """All phrases of a table, each once, in its order."""
    return tuple(dict.fromkeys(phrase.strip() for phrases in table.values() for phrase in phrases.split("|")))
