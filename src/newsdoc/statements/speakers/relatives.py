"""Whom "who" and "which" stand for."""

from __future__ import annotations

from newsdoc.statements import phrases
from newsdoc.statements.phrases import Phrase
from newsdoc.statements.reading import Sentence
from newsdoc.statements.speakers.figures import IT
from newsdoc.statements.speakers.nouns import head_of, sort_of_noun

__all__ = ["antecedent"]


def antecedent(sentence: Sentence, at: int) -> Phrase | None:
    """The phrase that a relative pronoun stands for; of "a lecture from the mayor, who", the mayor."""
    found = phrases.antecedent(sentence.signs, sentence.start, at)
    while found and sentence.words[at] == "who":
        start, end = found
        behind = next((word for word in range(start, end - 1) if sentence.signs[word] in "fi"), None)
        if behind is None or "N" in sentence.signs[start:behind] or sort_of_noun(head_of(sentence.words, sentence.signs, found)) != IT:
            break
        found = (behind + 1, end)
    return found
