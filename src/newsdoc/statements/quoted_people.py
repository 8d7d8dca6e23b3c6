"""Who is named beside quotations in German, French and Spanish, and whom "sie", "il" and "la ministra" mean there."""

from __future__ import annotations

import re
from functools import cache

from attrs import frozen

from newsdoc.statements.speakers import Speakers
from newsdoc.statements.speakers.figures import HE, NAME, SHE, THEY, Figure, Sort
from newsdoc.statements.speakers.naming import name_of
from newsdoc.statements.speakers.pronouns import OBJECT, SPOKE, SUBJECT
from newsdoc.statements.words.quoting import QUOTING, Quoting

__all__ = ["QuotedPeople", "any_of", "name_pattern", "noun_pattern"]

_WORD = r"(?:(?:[ae]l-)?[A-ZÀ-ÖØ-Þ][\w'’-]*\w(?!\w)|[A-Z]\.)"
_JOINING = r"(?:(?:de|van|von|zu)(?: (?:der|den|la|las|los))?|da|del|bin)"
_GENITIVE = rf" (?:der|des) {_WORD}"  # "ein Sprecher der Stadt"


def any_of(words: frozenset[str]) -> str:
    """A pattern for any of the words, also with a capital."""
    return "(?:" + "|".join(sorted({form for word in words for form in (word, word.capitalize())}, key=lambda word: (-len(word), word))) + ")"


def name_pattern(words: Quoting) -> str:
    """A pattern for a name, with its title."""
    return rf"(?:{any_of(words.titles)}\.? )?{_WORD}(?:(?: {_JOINING})? {_WORD}){{0,5}}"


def noun_pattern(words: Quoting) -> str:
    """A pattern for a noun with its article, and for the name beside it: "el alcalde Juan Mota"."""
    name = name_pattern(words)
    noun = rf"(?:(?:[\w-]+ )?{any_of(words.persons)}\b|{name}|[\w-]+(?: [\w-]+){{0,2}}?)"
    return rf"{any_of(words.articles)}[ ’']{noun}(?: {name}|{_GENITIVE})?"


@cache
def _named_by_noun(language: str) -> re.Pattern[str]:
    words = QUOTING[language]
    role = any_of(words.persons) if language == "de" else rf"(?!{any_of(words.common)}\b)[a-zß-ÿ][\w-]*"  # in German all nouns have capitals
    return re.compile(rf"(?P<article>{any_of(words.articles)})[ ’'](?:[a-zß-ÿ][\w-]* )?{role} (?P<name>{name_pattern(words)})")


@cache
def _mentions(language: str) -> re.Pattern[str]:
    words = QUOTING[language]
    person = rf"{any_of(words.articles)}[ ’'](?:{any_of(words.persons)})\b(?! {_WORD})"
    return re.compile(rf"(?P<end>[.!?…](?=\s)|\n)|(?<!\w)(?:(?P<person>{person})|(?P<name>{name_pattern(words)}))")


@frozen
class QuotedPeople:
    """Hears a text between its quotations, and tells who speaks in them."""

    text: str
    language: str
    speakers: Speakers

    def hear(self, start: int, end: int) -> None:
        """Learn who is mentioned in a part of the text."""
        recent = self.speakers.recent
        opens = start == 0 or self.text[start - 1] == "\n"
        for match in _mentions(self.language).finditer(self.text, start, end):
            if match["end"]:
                recent.end_sentence()
            else:
                figure = self._person(match["person"]) if match["person"] else self._named(match["name"])
                if figure:
                    recent.mention(figure, SUBJECT if opens else OBJECT)
            opens = bool(match["end"])

    def speaker(self, source: str) -> str:
        """Who is meant by the source of a quotation, by the fullest name; who spoke last may be meant next."""
        figure = self._meant(source)
        if figure is None:
            return source
        self.speakers.recent.mention(figure, SUBJECT + SPOKE)
        return figure.name

    def _meant(self, source: str) -> Figure | None:
        words = QUOTING[self.language]
        if source.lower() in words.pronouns:
            wanted = self._sort(source)
            return None if wanted == NAME else self.speakers.recent.meant(wanted)
        if re.split(r"[ ’']", source)[0].lower() in words.articles:
            named = _named_by_noun(self.language).fullmatch(source)
            return (named and self._named(f"{named['article']} {named['name']}")) or self._person(source)
        return self._named(source) or self.speakers.cast.refer(name_of(source))

    def _named(self, run: str) -> Figure | None:
        """Who is named by words in capitals: two at least, or one that is known. "Die Ministerin Ada Moe" is Ada Moe."""
        words = run.split()
        sort: Sort = NAME
        while len(words) > 1 and self._only_opens(words[0].rstrip(".")):
            sort = self._sort(words[0].rstrip(".")) if sort == NAME else sort
            words = words[1:]
        name = name_of(" ".join(words))
        cast = self.speakers.cast
        if not name.given and sort == NAME and not cast.knows(name):
            return None
        figure = cast.refer(name)
        figure.settle(sort)
        return figure

    def _only_opens(self, word: str) -> bool:
        """Whether a word before a name is none of its own: a title, what somebody is, or a small word that opens the sentence."""
        known = QUOTING[self.language]
        return word in known.titles or word.lower() in known.persons | known.common | known.articles

    def _person(self, phrase: str) -> Figure:
        return Figure(phrase, self._sort(re.split(r"[ ’']", phrase)[0]))

    def _sort(self, word: str) -> Sort:
        """For whom a pronoun, a title or an article stands."""
        words = QUOTING[self.language]
        forms = {word, word.lower()}
        return HE if forms & words.he else SHE if forms & words.she else THEY if forms & words.they else NAME
