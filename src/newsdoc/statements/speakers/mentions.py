"""Whom a noun phrase means: a name in it, what was brought in before ("the source"), or what it says itself."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from newsdoc.statements import phrases
from newsdoc.statements.phrases import Phrase
from newsdoc.statements.speakers.figures import IT, THEY, Figure
from newsdoc.statements.speakers.memory import Heard, Memory
from newsdoc.statements.speakers.nouns import also_called, head_of, sort_of_noun

__all__ = ["Mentions", "is_definite"]

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
    return signs[start] == "d" and heard.paragraph.words[start] in _DEFINITE and end - start <= _SHORT and not set(signs[start + 1 : end]) & set("NSfi,")


@frozen
class Mentions:
    """Reads noun phrases by the memory of what was read."""

    memory: Memory

    def figure(self, heard: Heard, phrase: Phrase) -> Figure:
        """Whom a phrase means that was not asked for before; else what was found then."""
        return heard.meant.get(phrase[0]) or self.read(heard, phrase)

    def read(self, heard: Heard, phrase: Phrase) -> Figure:
        """Whom a phrase means."""
        figure = _named(heard, phrase)
        if figure is None and is_definite(heard, phrase):
            figure = self.brought_in(heard, phrase)
        if figure is None:
            figure = _itself(heard, phrase)
        heard.meant[phrase[0]] = figure
        return figure

    def brought_in(self, heard: Heard, phrase: Phrase) -> Figure | None:
        """What the noun of a definite phrase stood for before."""
        nouns = also_called(head_of(heard.paragraph.words, heard.paragraph.signs, phrase))
        for before, at in self._places(heard, phrase[0], nouns):
            figure = _introduction(before, at)
            if figure:
                return figure
        return None

    def _places(self, here: Heard, start: int, nouns: tuple[str, ...]) -> Iterator[tuple[Heard, int]]:
        """Where the nouns stand before a place, the nearest first."""
        for heard in (here, *(one for one in reversed(self.memory.heard) if one is not here)):
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
    if start in heard.meant:
        return heard.meant[start]
    if signs[start - 1 : start] == "," and heard.name_before(start - 1):
        return heard.name_before(start - 1)
    whole = phrases.after(signs, start, len(signs))
    if whole is None or whole[1] <= at:
        return None
    apposition = _apposition(heard, whole[1])
    if apposition:
        return apposition
    if whole[1] - start <= 2 and words[start] in _DEFINITE:
        return None
    heard.meant[start] = figure = _itself(heard, whole)
    return figure


def _start(signs: str, at: int) -> int:
    while at > 0 and signs[at - 1] in _WITHIN_PHRASE:
        at -= 1
    return at - 1 if at > 0 and signs[at - 1] in _DETERMINERS else at


def _apposition(heard: Heard, at: int) -> Figure | None:
    """Who is named behind a phrase between commas: "a spokesman, Karl Mota, said"."""
    signs = heard.paragraph.signs
    if signs[at : at + 2] != ",N":
        return None
    end = next(stop for _, stop, _ in heard.names(at + 1, at + 2))
    return heard.name_around(at + 1) if signs[end : end + 1] in ("", ",", ".", ";") else None


def _named(heard: Heard, phrase: Phrase) -> Figure | None:
    """Who is named by a phrase, if it is one alone."""
    signs = heard.paragraph.signs
    names = list(heard.names(*phrase))
    for number, (start, end, figure) in enumerate(names):
        if set(signs[phrase[0] : start]) & _ENDS_HEAD:
            break
        if end < phrase[1] and signs[end] not in _BEHIND_NAME:
            continue
        if number + 1 < len(names) and signs[end : names[number + 1][0]] in ("fd", "f") and names[number + 1][1] - names[number + 1][0] > 2:
            figure = names[number + 1][2]  # a title with "of", and the name behind it
        several = figure.sort == THEY or (number + 1 < len(names) and "&" in signs[end : names[number + 1][0]])
        return None if several else figure
    return names[-1][2] if names and names[-1][1] == phrase[1] and signs[names[-1][0] - 1] == "," else None


def _itself(heard: Heard, phrase: Phrase) -> Figure:
    signs = heard.paragraph.signs
    several = "&" in signs[slice(*phrase)] and "N" in signs[slice(*phrase)]
    return Figure(heard.text(phrase), THEY if several else sort_of_noun(head_of(heard.paragraph.words, signs, phrase)))
