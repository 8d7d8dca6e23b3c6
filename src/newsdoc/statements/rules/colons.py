"""A colon instead of a verb: "Penrose: “We will go on.”"."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.statements import phrases
from newsdoc.statements.phrases import Phrase
from newsdoc.statements.reading import Reading, Sentence, reading

__all__ = ["colon"]


def colon(sentence: Sentence, at: int, _shared: Phrase | None) -> Iterator[Reading]:
    """The readings of a colon behind a name that stands alone."""
    if at + 1 >= sentence.end:
        return
    for source, how in phrases.before(sentence.signs, sentence.start, at):
        opening = sentence.sign(source[0] - 1)
        if opening in "^-":
            frame = sentence.signs[at + 1] if sentence.signs[at + 1] in "Qp" else "other"
            more = [f"opening={opening}|colon", f"{sentence.signs[source[0] : source[1]][:5]}|colon"]
            yield reading(sentence, at, ((at, at + 1), source, [(at + 1, sentence.end)]), ("colon", frame, how), more)
    if sentence.signs[at + 1] == "Q":
        yield from _clause(sentence, at)


def _clause(sentence: Sentence, at: int) -> Iterator[Reading]:
    """ "He went back to his old lines: “We will go on.”": the clause says that he says it."""
    source = phrases.first_in(sentence.signs, sentence.start, at)
    if source and source[1] < at:
        parts = ((source[1], at + 1), source, [(at + 1, sentence.end)])
        manner = ("clause", sentence.signs[source[1]], "first")
        yield reading(sentence, at, parts, manner, [f"clause={min(at - source[1], 9)}"])
