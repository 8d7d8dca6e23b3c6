"""Verbs of saying and thinking: which of the orders a verb stands in."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.statements.phrases import Phrase
from newsdoc.statements.reading import Reading, Sentence
from newsdoc.statements.rules.fronted import fronted
from newsdoc.statements.rules.inverted import inverted
from newsdoc.statements.rules.leading import leading
from newsdoc.statements.rules.passive import passive
from newsdoc.statements.rules.trailing import trailing
from newsdoc.statements.verbs import group_start, is_passive, subjects

__all__ = ["unknown", "verb"]


def verb(sentence: Sentence, at: int, shared: Phrase | None) -> Iterator[Reading]:
    """The readings of a verb. Beside a quotation there is only one order."""
    first = group_start(sentence, at)
    quoted = False
    if first == at and sentence.sign(at) in "VE":
        for found in inverted(sentence, at):
            quoted = quoted or sentence.signs[found.content[0][1] - 1] == "Q"
            yield found
    if quoted:
        return
    found_subjects = list(subjects(sentence, first, at, shared))
    for subject in found_subjects:
        yield from fronted(sentence, at, first, subject)
    for subject in found_subjects:
        for found in trailing(sentence, at, first, subject):
            quoted = quoted or sentence.signs[found.content[0][1] - 1] == "Q"
            yield found
    if quoted:
        return
    is_participle = is_passive(sentence, first, at)
    for subject in found_subjects:
        yield from passive(sentence, at, first, subject, is_participle)
        yield from leading(sentence, at, first, subject, is_participle)


def unknown(sentence: Sentence, at: int, shared: Phrase | None) -> Iterator[Reading]:
    """The readings of a word in -ed of which nothing is known, where it stands as a verb of saying does."""
    behind = sentence.sign(at + 1)
    beside = "Q" in sentence.signs[max(sentence.start, at - 4) : at]
    if beside or behind in "TQ" or (behind == ":" and sentence.sign(at + 2) == "Q"):
        yield from verb(sentence, at, shared)
