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
    known = {name: words for name in DETAILS if (words := getattr(statement, name))}
    if not known:
        return []
    near = [body[span.block].visible_text[max(0, span.start - _NEAR) : span.end + _NEAR] for span in statement.spans()]
    return [name for name, words in known.items() if any(words in text for text in near)]
