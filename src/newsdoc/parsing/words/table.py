"""What a table of words is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

__all__ = ["Table", "joined", "together"]

Table: TypeAlias = Mapping[str, str]


def together(table: Table) -> tuple[str, ...]:
    """All phrases of a table, each once, in its order."""
    return tuple(dict.fromkeys(phrase.strip() for phrases in table.values() for phrase in phrases.split("|")))


def joined(*tables: Table) -> Table:
    """Several tables as one."""
    found: dict[str, str] = {}
    for table in tables:
        for language, phrases in table.items():
            found[language] = f"{found[language]}|{phrases}" if language in found else phrases
    return found
