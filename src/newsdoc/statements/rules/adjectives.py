"""States of mind: "She is confident that the bridge will hold."."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.statements import limits
from newsdoc.statements.phrases import Phrase
from newsdoc.statements.reading import Reading, Sentence, reading
from newsdoc.statements.verbs import group_start, subjects

__all__ = ["adjective"]


def adjective(sentence: Sentence, at: int, shared: Phrase | None) -> Iterator[Reading]:
    """The readings of an adjective behind a verb."""
    sign = sentence.sign(at + 1)
    if sign not in "TtifpbQ":
        return
    first = group_start(sentence, at)
    frame = sentence.words[at + 1] if sign in "if" else sign
    here = at + 1 + (sign in "if")
    for source, how, _ in subjects(sentence, first, at, shared):
        for content in limits.ends(sentence, here, clausal=sign in "Tpb"):
            yield reading(sentence, at, ((first, at + 1), source, [content]), ("adjective", frame, how))
