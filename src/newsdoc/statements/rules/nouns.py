"""Nouns of saying and thinking: "his claim that the bridge is safe", "the board's plan to sell"."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.statements import limits, phrases
from newsdoc.statements.phrases import Phrase
from newsdoc.statements.reading import Reading, Sentence, reading

__all__ = ["noun"]


def noun(sentence: Sentence, at: int, shared: Phrase | None) -> Iterator[Reading]:
    """The readings of a noun of saying."""
    sign = sentence.sign(at + 1)
    if sign not in "TtifQ:":
        return
    signs, start = sentence.signs, sentence.start
    first = at
    while first > start and signs[first - 1] in "wJaEM#":
        first -= 1
    frame = sentence.words[at + 1] if sign in "if" else sign
    here = at + 1 + (sign in "if:")
    for source, how, cue_first in _owners(sentence, first, shared):
        for content in limits.ends(sentence, here, clausal=sign in "TQ:"):
            yield reading(sentence, at, ((cue_first, at + 1), source, [content]), ("noun", frame, how))


def _owners(sentence: Sentence, first: int, shared: Phrase | None) -> Iterator[tuple[Phrase | None, str, int]]:
    signs, start = sentence.signs, sentence.start
    before = sentence.sign(first - 1)
    if before == "h":
        yield (first - 1, first), "his", first
        return
    if before == "S":
        found = phrases.before(signs, start, first - 1)
        if found:
            yield (found[0][0][0], first), "owner", first
            return
    cue_first = first - (before == "d")
    yield None, "none", cue_first
    verb = sentence.sign(cue_first - 1)
    if verb in "VGwE":
        found = phrases.before(signs, start, cue_first - 1)
        if found:
            yield found[0][0], "subject", cue_first - 1
    elif shared:
        yield shared, "shared", cue_first
