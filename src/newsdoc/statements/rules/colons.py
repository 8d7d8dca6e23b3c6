"""A colon instead of a verb: "Penrose: “We will go on.”"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdoc.statements import phrases
from newsdoc.statements.phrases import Phrase
from newsdoc.statements.reading import Reading, Sentence, reading

__all__ = ["colon"]

_VERB = re.compile("[xVEpG]")


def colon(sentence: Sentence, at: int, _shared: Phrase | None) -> Iterator[Reading]:
    """The readings of a colon behind a name that stands alone."""
    if at + 1 >= sentence.end:
        return
    for source, how in phrases.before(sentence.signs, sentence.start, at):
        opening = sentence.sign(source[0] - 1)
        if opening in "^-":
            frame = sentence.signs[at + 1] if sentence.signs[at + 1] in "Qp" else "other"
            has_verb = bool(_VERB.search(sentence.signs, at + 1, sentence.end))
            if frame == "other" and source == (sentence.start, at) and at == source[0] + 1 and not has_verb:
                continue  # "Ingredients: flour and sugar."
            more = [f"verb={has_verb}|colon|{frame}", f"opening={opening}|colon", f"{sentence.signs[source[0] : source[1]][:5]}|colon"]
            yield reading(sentence, at, ((at, at + 1), source, [(at + 1, _end(sentence, source, frame))]), ("colon", frame, how), more)
    if sentence.signs[at + 1] == "Q":
        yield from _clause(sentence, at)


def _end(sentence: Sentence, source: Phrase, frame: str) -> int:
    """Where it ends: with the sentence, or with the paragraph if the name opens that, as in an interview."""
    return sentence.end if source[0] > 0 or frame == "Q" else len(sentence.signs.rstrip("."))


def _clause(sentence: Sentence, at: int) -> Iterator[Reading]:
    """ "He went back to his old lines: “We will go on.”": the clause says that he says it."""
    source = phrases.first_in(sentence.signs, sentence.start, at)
    if source and source[1] < at:
        parts = ((source[1], at + 1), source, [(at + 1, sentence.end)])
        manner = ("clause", sentence.signs[source[1]], "first")
        yield reading(sentence, at, parts, manner, [f"clause={min(at - source[1], 9)}"])
