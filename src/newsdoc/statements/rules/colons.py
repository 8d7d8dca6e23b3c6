"""A colon instead of a verb: "Penrose: “We will go on.”"."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.statements import phrases
from newsdoc.statements.phrases import Phrase
from newsdoc.statements.reading import Reading, Sentence, reading

__all__ = ["colon"]

_FURTHEST = 12


def colon(sentence: Sentence, at: int, shared: Phrase | None) -> Iterator[Reading]:
    """The readings of a colon."""
    if at + 1 >= sentence.end or at - sentence.start > _FURTHEST:
        return
    for source, how in phrases.before(sentence.signs, sentence.start, at):
        frame = sentence.signs[at + 1] if sentence.signs[at + 1] in "Qp" else "other"
        yield reading(
            sentence, at, ((at, at + 1), source, [(at + 1, sentence.end)]), ("colon", frame, how), [f"whole={source[0] == sentence.start}|colon"]
        )
