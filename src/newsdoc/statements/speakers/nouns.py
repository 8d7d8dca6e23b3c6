"""What the noun of a phrase tells: whether it is a man, a woman, a person, a thing or several."""

from __future__ import annotations

from newsdoc.statements.phrases import Phrase
from newsdoc.statements.speakers.figures import HE, IT, PERSON, SHE, THEY, Sort
from newsdoc.statements.words.names import FEMALE_NOUNS, GROUPS_OF_PEOPLE, MALE_NOUNS, PERSONS

__all__ = ["also_called", "head_of", "is_person", "sort_of_noun"]

_ENDS_NOUN = frozenset("fi,W(G")
_SINGULAR = ("ss", "us", "is")
_PERSONS = PERSONS | FEMALE_NOUNS | MALE_NOUNS | GROUPS_OF_PEOPLE
_TITLES = {
    "senator": ("sen.",),
    "governor": ("gov.",),
    "general": ("gen.",),
    "congressman": ("rep.", "representative"),
    "congresswoman": ("rep.", "representative"),
    "representative": ("rep.",),
    "lawmaker": ("rep.", "sen.", "representative", "senator"),
    "professor": ("prof.",),
    "doctor": ("dr.",),
    "official": ("officials",),
    "source": ("sources",),
}


def head_of(words: list[str], signs: str, phrase: Phrase) -> str:
    """The noun that a phrase is about: "source" of "an informed source in the ministry"."""
    end = next((at for at in range(*phrase) if signs[at] in _ENDS_NOUN), phrase[1])
    return words[max(end - 1, phrase[0])]


def sort_of_noun(noun: str) -> Sort:
    """Which pronoun may stand for a noun."""
    if noun in FEMALE_NOUNS:
        return SHE
    if noun in MALE_NOUNS:
        return HE
    if noun in PERSONS:
        return PERSON
    return THEY if noun in GROUPS_OF_PEOPLE or (noun.endswith("s") and not noun.endswith(_SINGULAR)) else IT


def is_person(noun: str) -> bool:
    """Whether a noun stands for a person, or for several."""
    return noun in _PERSONS or noun.removesuffix("s") in _PERSONS


def also_called(noun: str) -> tuple[str, ...]:
    """The noun, and what else the text may have called the same before."""
    return (noun, *_TITLES.get(noun, ()))
