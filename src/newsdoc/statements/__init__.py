"""Who says what: spans of sources, cues and contents in a text, and who it is that speaks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsdoc.io.deadline import check_time
from newsdoc.model import Block, Heading, Span, Statement, without_illegal
from newsdoc.statements.extract import extract
from newsdoc.statements.found import Found
from newsdoc.statements.languages import language_of
from newsdoc.statements.quoted import type_of
from newsdoc.statements.speakers import Speakers

__all__ = ["statements_in", "statements_of"]


def statements_in(text: str, block: int = 0) -> Iterator[Statement]:
    """The statements in a text, in order. block: the body block that spans name."""
    waiting: Found | None = None
    for found in extract(text, Speakers(), language=language_of(text)):
        if waiting and found.continues:
            waiting = waiting.with_more(found.content)
            continue
        if waiting:
            yield from _statement(text, waiting, block)
        waiting = found
    if waiting:
        yield from _statement(text, waiting, block)


def statements_of(body: Sequence[Block]) -> list[Statement]:
    """The statements in an article's body, block by block; headings say nothing.

    A quotation that runs on in another block is a statement of its own, which continues the one before.
    """
    texts = [(index, block.visible_text) for index, block in enumerate(body) if not isinstance(block, Heading)]
    language = language_of("\n".join(text for _, text in texts))
    speakers = Speakers()
    statements: list[Statement] = []
    before: Found | None = None
    above = 0
    for number, (index, text) in enumerate(texts):
        check_time()
        below = texts[number + 1][1].lstrip()[:1] if number + 1 < len(texts) else ""
        found = list(extract(text, speakers, before, below, language=language, first=number == 0))
        for one in found:
            if one.continues and before and before.below:
                statements += _statement(text, before.with_more(one.content), index, above)
            else:
                statements += _statement(text, one, index)
            before, above = one, index
        before = found[-1] if found and found[-1].last else None
    return statements


def _statement(text: str, found: Found, block: int, above: int | None = None) -> Iterator[Statement]:
    """The statement, unless what it says is still to come. above: the block of source and cue where it is another."""
    if found.below:
        return
    named = block if above is None else above
    yield Statement(
        type_of(text, found.content),
        source=Span(*found.source, named) if found.source else None,
        cue=None if found.continues else Span(*found.cue, named),
        content=[Span(*span, block) for span in found.content],
        speaker=_printable(found.speaker),
        recipient=_printable(found.circumstances.recipient),
        venue=_printable(found.circumstances.venue),
        when=_printable(found.circumstances.when),
        kind=found.kind,
        continues=found.continues,
        confidence=round(found.confidence, 2),
        rule=found.rule,
    )


def _printable(words: str | None) -> str | None:
    """Words of the text without the characters that no article can have."""
    return words and (" ".join(filter(None, map(without_illegal, words.split()))) or None)
