"""According to: "The road is closed, according to the police." "According to the police, the road is closed."."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.statements import phrases
from newsdoc.statements.phrases import Phrase
from newsdoc.statements.reading import Reading, Sentence, reading

__all__ = ["according"]


def according(sentence: Sentence, at: int, shared: Phrase | None) -> Iterator[Reading]:
    """The readings of "according to"."""
    if sentence.sign(at + 1) != "t":
        return
    for source in phrases.after_with_appositions(sentence.signs, at + 2, sentence.end):
        if _said_before(sentence, at) or sentence.sign(source[1]) == ",":
            yield from _read(sentence, at, source)


def _read(sentence: Sentence, at: int, source: Phrase) -> Iterator[Reading]:
    content: list[Phrase] = []
    if _said_before(sentence, at):
        content.append((sentence.start, at - (sentence.signs[at - 1] in ",(-")))
    rest = source[1] + (sentence.sign(source[1]) == ",")
    if rest < sentence.end and (not content or sentence.sign(source[1]) == ","):
        yield reading(sentence, at, ((at, at + 2), source, [*content, (rest, sentence.end)]), ("according", "around" if content else "first", "next"))
    if content:
        yield reading(sentence, at, ((at, at + 2), source, content), ("according", "last", "next"))


def _said_before(sentence: Sentence, at: int) -> bool:
    return at > sentence.start + 1 or sentence.sign(at - 1) == "Q"
