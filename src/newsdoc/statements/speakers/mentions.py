"""Whom a noun phrase means: a name in it, what was brought in before ("the source"), or what it says itself."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.statements import phrases
from newsdoc.statements.phrases import Phrase
from newsdoc.statements.speakers.figures import HE, IT, PERSON, SHE, THEY, Figure
from newsdoc.statements.speakers.memory import Heard, Memory
from newsdoc.statements.speakers.nouns import also_called, head_of, is_person, sort_of_noun

__all__ = ["brought_in", "described_by", "is_definite", "itself", "named"]

_FURTHEST = 600  # words of a paragraph that are searched for a noun
_SHORT = 4
_NOUNS = frozenset("wMN")
_WITHIN_PHRASE = frozenset("wJM#NqaSE")
_DETERMINERS = frozenset("dh")
_ENDS_HEAD = frozenset("fi&(")
_BEHIND_NAME = frozenset("fi,W(Gt&-oa")
_DEFINITE = frozenset(("the", "this", "that", "these", "those"))


def is_definite(heard: Heard, phrase: Phrase) -> bool:
    """Whether a phrase names what is known, as "the informed source" does, and not "the Penrose campaign" or "the source in Oslo"."""
    signs = heard.paragraph.signs
    start, end = phrase
    return (
        signs[start] == "d" and heard.paragraph.words[start] in _DEFINITE and end - start <= _SHORT and not set(signs[start + 1 : end]) & set("NSfi,")
    )


def brought_in(memory: Memory, heard: Heard, phrase: Phrase) -> Figure | None:
    """What the noun of a definite phrase stood for before."""
    nouns = also_called(head_of(heard.paragraph.words, heard.paragraph.signs, phrase))
    for before, at in _places(memory, heard, phrase[0], nouns):
        figure = _introduction(before, at)
        if figure:
            return figure
    return None


def _places(memory: Memory, here: Heard, start: int, nouns: tuple[str, ...]) -> Iterator[tuple[Heard, int]]:
    """Where the nouns stand before a place, the nearest first."""
    for heard in (here, *(one for one in reversed(memory.heard) if one is not here)):
        end = start if heard is here else len(heard.paragraph.words)
        low = max(0, end - _FURTHEST)
        words = heard.paragraph.words[low:end]
        if any(noun in words for noun in nouns):
            yield from ((heard, low + at) for at in range(len(words) - 1, -1, -1) if words[at] in nouns)


def _introduction(heard: Heard, at: int) -> Figure | None:
    """Who is brought in by a phrase with a noun at a place, if the phrase tells more than the noun."""
    signs, words = heard.paragraph.signs, heard.paragraph.words
    title = heard.name_around(at)
    if title and " " in title.name and title.sort != IT:
        return title
    if signs[at + 1 : at + 2] == "N" and signs[at] in _NOUNS:
        return heard.name_around(at + 1)
    start = _start(signs, at)
    if start in heard.meant and signs[at] != "V":
        return heard.meant[start]
    if signs[start - 1 : start] == "," and heard.name_before(start - 1):
        return heard.name_before(start - 1)
    reach = phrases.after(signs, start, len(signs))
    whole = (start, max(at + 1, reach[1] if reach else 0))
    apposition = _apposition(heard, whole[1])
    if apposition:
        return apposition
    if words[start] in _DEFINITE and not _tells(heard, whole, words[at]):
        return None
    heard.meant[start] = figure = itself(heard, whole)
    return figure


def _tells(heard: Heard, phrase: Phrase, noun: str) -> bool:
    """Whether a definite phrase tells more than its noun, as "the Penrose campaign" does."""
    return bool(set(heard.paragraph.signs[slice(*phrase)]) & set("NSfi")) and sort_of_noun(noun) not in (HE, SHE, PERSON)


def _start(signs: str, at: int) -> int:
    while at > 0 and signs[at - 1] in _WITHIN_PHRASE:
        at -= 1
    if signs[at] == "S" and at > 0:
        at -= 1
    return at - 1 if at > 0 and signs[at - 1] in _DETERMINERS else at


def described_by(heard: Heard, phrase: Phrase) -> Figure | None:
    """Who is named behind a phrase for a person: "one passenger, Ada Moe,"."""
    return _apposition(heard, phrase[1]) if is_person(head_of(heard.paragraph.words, heard.paragraph.signs, phrase)) else None


def _apposition(heard: Heard, at: int) -> Figure | None:
    """Who is named behind a phrase between commas: "a spokesman, Karl Mota, said"."""
    signs = heard.paragraph.signs
    if signs[at : at + 2] != ",N":
        return None
    end = next(stop for _, stop, _ in heard.names(at + 1, at + 2))
    return heard.name_around(at + 1) if signs[end : end + 1] in ("", ",", ".", ";") else None


def named(heard: Heard, phrase: Phrase) -> Figure | None:
    """Who is named by a phrase, if it is one alone."""
    signs = heard.paragraph.signs
    names = list(heard.names(*phrase))
    for number, (start, end, figure) in enumerate(names):
        if set(signs[phrase[0] : start]) & _ENDS_HEAD:
            break
        if end < phrase[1] and signs[end] not in _BEHIND_NAME:
            continue
        following = names[number + 1] if number + 1 < len(names) else None
        if following and signs[end : following[0]] in ("fd", "f") and following[1] - following[0] > 2:
            return following[2]  # a title with "of", and the name behind it
        several = figure.sort == THEY or "&" in signs[end : following[0] if following else min(end + 1, phrase[1])]
        of_an_owner = figure.sort == IT and " " not in figure.name and signs[start - 1 : start] == "S"  # "the Dockers' Union"
        return None if several or of_an_owner else figure
    return names[-1][2] if names and names[-1][1] == phrase[1] and signs[names[-1][0] - 1] == "," else None


def itself(heard: Heard, phrase: Phrase) -> Figure:
    """What a phrase says itself."""
    signs = heard.paragraph.signs
    several = "&" in signs[slice(*phrase)] and "N" in signs[slice(*phrase)]
    names = list(heard.names(*phrase)) if several else []  # none where the phrase starts within a name
    if names:
        _, end, last = names[-1]
        if last.sort in (HE, SHE, PERSON):
            phrase = (phrase[0], end)  # "Ada Moe and Karl Mota met", where the verb is not known
    return Figure(heard.text(phrase), THEY if several else sort_of_noun(head_of(heard.paragraph.words, signs, phrase)))
