"""What is known of a statement beside its spans, as far as it is printed near them."""

from __future__ import annotations

from collections.abc import Sequence

from newsdoc.model import Block, Statement

__all__ = ["DETAILS", "printed_details"]

DETAILS = ("speaker", "recipient", "venue", "when")

# So much of a block before and after a span is looked through, so that a long block takes no longer.
_NEAR = 1000


def printed_details(statement: Statement, body: Sequence[Block]) -> list[str]:
    """The names of those of the statement's details whose words stand near it in its own blocks."""
    return [name for name in DETAILS if (words := getattr(statement, name)) and _stand_near(words, statement, body)]


def _stand_near(words: str, statement: Statement, body: Sequence[Block]) -> bool:
    """Whether the words stand near one of the statement's spans."""
    return any(body[span.block].visible_text.find(words, max(0, span.start - _NEAR), span.end + _NEAR) >= 0 for span in statement.spans())
