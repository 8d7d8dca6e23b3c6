"""Whether what is said is quoted: all of it, none of it, or some."""

from __future__ import annotations

from collections.abc import Sequence

from newsdoc.model import StatementType
from newsdoc.statements.quotations import quotations

__all__ = ["type_of"]

_NEARLY_ALL, _NEARLY_NONE = 0.98, 0.02


def type_of(text: str, content: Sequence[tuple[int, int]]) -> StatementType:
    """Direct, indirect or mixed, by the share of letters within quotation marks."""
    inside = total = 0
    for start, end in content:
        total += _letters(text[start:end])
        inside += sum(_letters(text[opened:closed]) for opened, closed in quotations(text, start, end, open_above=True))
    share = inside / total if total else 0.0
    return "direct" if share >= _NEARLY_ALL else "indirect" if share <= _NEARLY_NONE else "mixed"


def _letters(text: str) -> int:
    return sum(map(str.isalnum, text))
