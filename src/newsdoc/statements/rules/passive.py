"""What is said stands where a subject does: "The law was praised by Penrose", "Ford is expected to win", "Ford seems to win"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdoc.statements import limits, phrases
from newsdoc.statements.phrases import Phrase
from newsdoc.statements.reading import Reading, Sentence, reading
from newsdoc.statements.verbs import Subject
from newsdoc.statements.words import lexicon

__all__ = ["passive"]

_THAT = re.compile(r"(?:i?[dhNwM#]*Y|a|,[^,;:.QTVx]{1,8},)*(?=T|bp)")
_RAISING = lexicon("en").sets["raising"]


def passive(sentence: Sentence, at: int, first: int, subject: Subject, is_participle: bool) -> Iterator[Reading]:
    """The readings of a verb whose subject is part of what is said."""
    topic, how, _ = subject
    if topic is None or not (is_participle or sentence.lemma(at) in _RAISING):
        return
    cue = (first, at + 1)
    agent = _agent(sentence, at) if is_participle else None
    clause = _THAT.match(sentence.signs, agent[1] if agent else at + 1, sentence.end) if _is_it(sentence, topic) else None
    if clause:
        for content in limits.ends(sentence, clause.end(), clausal=True):
            yield reading(sentence, at, (cue, agent, [content]), ("passive", "it", how))
        return
    if agent:
        yield reading(sentence, at, (cue, agent, [topic]), ("passive", "by", "by"))
    if is_participle:
        yield reading(sentence, at, (cue, None, [topic]), ("passive", "alone", how))
    if sentence.sign(at + 1) in "tTbiwda":
        for content in limits.ends(sentence, at + 1, clausal=sentence.sign(at + 1) == "T"):
            yield reading(sentence, at, (cue, None, [topic, content]), ("passive", sentence.sign(at + 1), how))


def _agent(sentence: Sentence, at: int) -> Phrase | None:
    by = next((place for place in range(at + 1, min(at + 5, sentence.end)) if sentence.words[place] == "by"), None)
    return phrases.after(sentence.signs, by + 1, sentence.end) if by else None


def _is_it(sentence: Sentence, topic: Phrase) -> bool:
    """Whether the subject is "it", which only holds the place of a clause behind: "It was reported that the road is closed"."""
    return topic[1] == topic[0] + 1 and sentence.words[topic[0]] == "it"
