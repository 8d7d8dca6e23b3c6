"""Said last: "The road is closed, the police said." "“We will go on,” she told reporters."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdoc.statements import phrases
from newsdoc.statements.onward import behind, onward
from newsdoc.statements.reading import Reading, Sentence, reading
from newsdoc.statements.rules.telling import TELLING
from newsdoc.statements.verbs import ELSEWHERE, Subject

__all__ = ["trailing"]

_ENDS = re.compile(r"$|[,.;)-]|[iabAYG#&](?!.{0,3}[T:])|W|t")
_HAS_VERB = re.compile("[xV]")


def trailing(sentence: Sentence, at: int, first: int, subject: Subject) -> Iterator[Reading]:
    """The readings of a verb and its subject behind what is said."""
    source, how, subject_at = subject
    before = sentence.sign(subject_at - 1)
    if source is None or how in ELSEWHERE or before not in ",Q-" or subject_at <= sentence.start:
        return
    signs, end = sentence.signs, sentence.end
    tail = _behind_told(sentence, at)
    quoted = before == "Q" or signs[subject_at - 2] == "Q"
    rest = signs[tail:end]
    if sentence.sign(at + 1) == "T" or (before == "-" and rest[:1] not in ("-", "")):
        return
    if before == "," and not quoted and rest[:2] in (",Q", ":Q") and _is_fronted(sentence, subject_at - 1):
        return
    if not _ENDS.match(rest) and not (quoted and "Q" not in rest[:3]):
        return
    stop = subject_at - (before in ",-")
    if stop <= sentence.start:
        return
    ends_quoted = signs[stop - 1] == "Q"
    rests = onward(sentence, stop, tail)
    after = [f"after={rest[:1]}|trailing", f"opening={signs[sentence.start]}|trailing|{ends_quoted}"]
    for said in behind(sentence, stop):
        for onwards in rests:
            more = [*after, f"parts={1 + len(onwards)}|{len(rests)}|trailing"]
            yield reading(sentence, at, ((first, at + 1), source, [said, *onwards]), ("trailing", "Q" if ends_quoted else "clause", how), more)


def _behind_told(sentence: Sentence, at: int) -> int:
    """Where it goes on behind the verb and those who are told."""
    if sentence.lemma(at) not in TELLING:
        return at + 1
    if sentence.sign(at + 1) in "oh":
        return at + 2
    told = phrases.after(sentence.signs, at + 1, sentence.end)
    return told[1] if told else at + 1


def _is_fronted(sentence: Sentence, stop: int) -> bool:
    """Whether what stands before the subject only leads in: "In Oslo, she said, “We will go on.”"."""
    return sentence.signs[sentence.start] in "ibVGta" or not _HAS_VERB.search(sentence.signs, sentence.start, stop)
