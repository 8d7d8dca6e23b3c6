"""Whom pronouns and phrases mean: what was brought in before, or else who weighs most and may be meant."""

from __future__ import annotations

from attrs import define, field

from newsdoc.statements.phrases import Phrase
from newsdoc.statements.speakers import mentions
from newsdoc.statements.speakers.figures import HE, IT, NAME, PERSON, SHE, Figure, Sort
from newsdoc.statements.speakers.memory import Heard, Memory
from newsdoc.statements.speakers.nouns import also_called, head_of, sort_of_noun
from newsdoc.statements.speakers.pronouns import meant
from newsdoc.statements.speakers.relatives import described
from newsdoc.statements.words.names import COMPANIES, NEWSPAPERS, OFFICES, ORGANISATIONS, OTHERS, PAPERS

__all__ = ["Resolver"]

_BODIES = COMPANIES | ORGANISATIONS
_SURE = 0.45  # how much somebody must weigh to be "the candidate"
_SURER = 0.8  # to be "the president", and to be "the group" where some group was brought in
_DEEPEST = 2  # "the group" may be who "the union" was before


@define
class Resolver:
    """memory: what was read so far."""

    memory: Memory = field(factory=Memory)
    _depth: int = 0

    def pronoun(self, here: Heard, start: int, at: int, wanted: Sort, but: frozenset[str] = frozenset()) -> Figure | None:
        """Whom a pronoun at a word means, in the sentence that starts at another. but: names of those whom it does not."""
        figure = meant(self, here, start, at, wanted, but=but)
        if figure and wanted in (HE, SHE):
            figure.settle(wanted)
        return figure

    def subject(self, heard: Heard, phrase: Phrase) -> Figure:
        """Whom the subject of a sentence means."""
        return heard.meant.get(phrase[0]) or self.phrase(heard, phrase[0], phrase)

    def antecedent(self, here: Heard, start: int, phrase: Phrase) -> Figure:
        """Whom a phrase means that "who" follows, in the sentence that starts at a word: nobody of whom it does not speak."""
        figure = mentions.named(here, phrase)
        if figure is None or figure.sort in (IT, NAME) or here.paragraph.signs[phrase[0]] == "d":
            figure = described(here, start, phrase) or figure
        if figure is None and mentions.is_definite(here, phrase):
            figure = mentions.brought_in(self.memory, here, phrase)
        return figure or mentions.itself(here, phrase)

    def phrase(self, here: Heard, start: int, phrase: Phrase) -> Figure:
        """Whom a noun phrase means, in the sentence that starts at a word."""
        figure = mentions.named(here, phrase)
        if figure is None and self._depth < _DEEPEST and here.paragraph.words[phrase[0]] in ("the", "this", "that"):
            self._depth += 1
            figure = self._known(here, start, phrase)
            self._depth -= 1
        figure = figure or mentions.described_by(here, phrase) or mentions.itself(here, phrase)
        here.meant[phrase[0]] = figure
        return figure

    def _known(self, here: Heard, start: int, phrase: Phrase) -> Figure | None:
        """Who or what a phrase like "the company" means."""
        signs = here.paragraph.signs
        noun = head_of(here.paragraph.words, signs, phrase)
        sort = sort_of_noun(noun)
        simple = mentions.is_definite(here, phrase)
        if noun in PAPERS:
            return self._newspaper(here, phrase[0])
        if sort in (HE, SHE, PERSON):
            return self._person(here, start, phrase, noun)
        if noun in _BODIES and simple:
            like = COMPANIES if noun in COMPANIES else (noun,)
            return (
                _named_body(meant(self, here, start, phrase[0], IT, least=_SURER, titles=like))
                or mentions.brought_in(self.memory, here, phrase)
                or _named_body(meant(self, here, start, phrase[0], IT, least=_SURE, titles=like))
            )
        return mentions.brought_in(self.memory, here, phrase) if simple else None

    def _person(self, here: Heard, start: int, phrase: Phrase, noun: str) -> Figure | None:
        """Who bears the title, else who was brought in by the noun, else who weighs most."""
        if set(here.paragraph.signs[slice(*phrase)]) & set("Sfi,"):
            return None
        sort = sort_of_noun(noun)
        titles = {title.rstrip(".") for title in also_called(noun)}
        found = meant(self, here, start, phrase[0], sort, least=_SURE, titles=titles)
        if found and found.bears(titles):
            return found
        known = mentions.brought_in(self.memory, here, phrase) if mentions.is_definite(here, phrase) else None
        if known or noun in OTHERS:
            return known
        return meant(self, here, start, phrase[0], sort, least=_SURER) if noun in OFFICES else found

    def _newspaper(self, here: Heard, at: int) -> Figure | None:
        for clause in self.memory.back(here, at):
            for _, _, figure in reversed(list(clause.heard.names(clause.start, clause.end))):
                if figure.sort == IT and figure.name.rsplit(maxsplit=1)[-1].lower() in NEWSPAPERS:
                    return figure
        return None


def _named_body(figure: Figure | None) -> Figure | None:
    """The figure, if it has a name of its own: "the company" is no ferry that has sunk."""
    return figure if figure and figure.name.rsplit(maxsplit=1)[-1][:1].isupper() else None
