"""Whom "who" and "which" stand for."""

from __future__ import annotations

from newsdoc.statements import phrases
from newsdoc.statements.phrases import Phrase
from newsdoc.statements.reading import Sentence
from newsdoc.statements.speakers.figures import HE, PERSON, SHE, Figure
from newsdoc.statements.speakers.memory import Heard
from newsdoc.statements.speakers.nouns import head_of, is_person

__all__ = ["antecedent", "described"]

_PERSONS = (HE, SHE, PERSON)


def antecedent(sentence: Sentence, at: int) -> Phrase | None:
    """The phrase that a relative pronoun stands for; of "a lecture from the mayor, who", the mayor."""
    found = phrases.antecedent(sentence.signs, sentence.start, at)
    while found and sentence.words[at] == "who":
        start, end = found
        behind = next((word for word in range(start, end - 1) if sentence.signs[word] in "fi"), None)
        if behind is None or "N" in sentence.signs[start:behind] or is_person(_head(sentence, found)):
            break
        rest = (behind + 1, end)
        if sentence.signs[end - 1] != "N" and not is_person(_head(sentence, rest)):
            break
        found = rest
    return found


def described(heard: Heard, start: int, phrase: Phrase) -> Figure | None:
    """Who is named before a phrase between commas that describes them: "Ada Penrose, a teacher in Oslo, who"."""
    if phrase[0] <= start or heard.paragraph.signs[phrase[0] - 1] != ",":
        return None
    before = [figure for _, _, figure in heard.names(start, phrase[0]) if figure.sort in _PERSONS]
    return before[-1] if before else None


def _head(sentence: Sentence, phrase: Phrase) -> str:
    return head_of(sentence.words, sentence.signs, phrase)
