"""Who says what: spans of sources, cues and contents in a text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsdoc.model import Block, Heading, Span, Statement
from newsdoc.statements.extract import Found, extract

__all__ = ["statements_in", "statements_of"]


def statements_in(text: str, block: int = 0) -> Iterator[Statement]:
    """The statements in a text, in order. block: the body block that spans name."""
    for found in extract(text):
        yield _statement(found, block)


def statements_of(body: Sequence[Block]) -> list[Statement]:
    """The statements in an article's body, block by block; headings say nothing."""
    return [statement for index, block in enumerate(body) if not isinstance(block, Heading) for statement in statements_in(block.visible_text, index)]


def _statement(found: Found, block: int) -> Statement:
    return Statement(
        "direct",
        source=Span(*found.source, block) if found.source else None,
        cue=Span(*found.cue, block) if found.cue else None,
        content=[Span(*span, block) for span in found.content],
        kind="speech",
        confidence=round(found.confidence, 2),
        rule=found.rule,
    )
