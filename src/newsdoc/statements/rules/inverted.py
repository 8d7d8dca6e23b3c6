"""Said first: "“We will go on,” said Ada Penrose, a baker."."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.statements import phrases
from newsdoc.statements.onward import behind, onward
from newsdoc.statements.reading import Reading, Sentence, reading
from newsdoc.statements.rules.telling import TELLING

__all__ = ["inverted"]

_AFTER_SOURCE = "$,.;Qi-tabG&W(Y"


def inverted(sentence: Sentence, at: int) -> Iterator[Reading]:
    """The readings of a verb between what is said and who says it."""
    before = sentence.sign(at - 1)
    if before not in "Q,-" or (at - 1 == sentence.start and before != "Q"):
        return
    if sentence.lemma(at) in TELLING and not (sentence.lemma(at) == "ask" and before == "Q"):
        return
    signs = sentence.signs
    stop = at - (before in ",-")
    if stop <= sentence.start:
        return
    sources = [source for source in phrases.after_with_appositions(signs, at + 1, sentence.end) if sentence.sign(source[1]) in _AFTER_SOURCE]
    if not sources:
        return
    quoted = signs[stop - 1] == "Q"
    rests = onward(sentence, stop, sources[-1][1])
    shortest = sources[0][1]
    for number, source in enumerate(sources):
        more = [
            f"after={sentence.sign(source[1])}|inverted",
            f"extent={number}|{signs[source[0] : source[1]].count(',')}",
            f"told={signs[shortest : min(shortest + 3, source[1])]}|{min(source[1] - shortest, 12)}",
            f"left={signs[source[1] : min(source[1] + 3, sentence.end)]}|{source[1] > shortest}",
        ]
        for said in behind(sentence, stop):
            for rest in rests:
                counted = [*more, f"parts={1 + len(rest)}|{len(rests)}|inverted"]
                yield reading(sentence, at, ((at, at + 1), source, [said, *rest]), ("inverted", "Q" if quoted else "clause", "inverted"), counted)
