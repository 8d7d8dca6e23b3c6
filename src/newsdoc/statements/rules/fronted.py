"""Said behind "as": "As Penrose noted, the bridge is old." "The bridge, as Penrose noted, is old."."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.statements.reading import Reading, Sentence, reading
from newsdoc.statements.verbs import ELSEWHERE, Subject

__all__ = ["fronted"]

_AS = ("as", "like")


def fronted(sentence: Sentence, at: int, first: int, subject: Subject) -> Iterator[Reading]:
    """The readings of a verb whose subject follows "as"."""
    source, how, subject_at = subject
    if source is None or how in ELSEWHERE or subject_at <= sentence.start or sentence.words[subject_at - 1] not in _AS:
        return
    signs, start, end = sentence.signs, sentence.start, sentence.end
    opening = subject_at - 1
    comma = signs.find(",", at + 1, end)
    if opening <= start + 1 and comma > 0 and comma + 1 < end:
        yield reading(sentence, at, ((first, at + 1), source, [(comma + 1, end)]), ("fronted", f"first|{comma - at}", how))
    elif opening > start + 1 and signs[opening - 1] in ",-":
        content = [(start, opening - 1)]
        if comma > 0 and comma + 1 < end:
            content.append((comma + 1, end))
        yield reading(sentence, at, ((first, at + 1), source, content), ("fronted", "around", how))
