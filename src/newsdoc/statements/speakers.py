"""Who speaks, by the fullest name that the article has given before: of "he", "Ms. Obi", "the source", "who"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import define, field

from newsdoc.statements import phrases
from newsdoc.statements.phrases import Phrase
from newsdoc.statements.reading import Reading, Sentence
from newsdoc.statements.tokens import Paragraph
from newsdoc.statements.words.names import BODIES, FEMALE, FEMALE_NOUNS, MALE, MALE_NOUNS, TITLES

__all__ = ["Speakers"]

_NAME = re.compile("N+")
_SHE, _HE, _THEY, _IT = frozenset(("she", "her")), frozenset(("he", "his")), frozenset(("they", "their")), frozenset(("it", "its"))
_PERSON = _SHE | _HE | _THEY | _IT
_RECENT = 12
_LONGEST_INITIALS = 4
_FEW_WORDS = 4
_EITHER = "he or she"


@define
class Speakers:
    """Who has been named in an article so far. It learns by hearing paragraphs and naming sources."""

    _full: dict[str, str] = field(factory=dict)  # last name → fullest name
    _gender: dict[str, str] = field(factory=dict)  # last name → she or he
    _nouns: dict[str, str] = field(factory=dict)  # noun → the phrase that brought it in
    _recent: list[tuple[str, str]] = field(factory=list)  # names or phrases with their pronoun, the latest last
    _heard: list[str] = field(factory=list)  # last names in the paragraphs before
    _here: list[str] = field(factory=list)  # last names in this paragraph
    _followed: tuple[Paragraph, int] | None = None

    def hear(self, paragraph: Paragraph) -> None:
        """Learn the names of a paragraph."""
        if 2 * paragraph.signs.count("N") > len(paragraph.signs) > _FEW_WORDS:
            return  # a headline, where capitals mean nothing
        self._heard = [*self._heard, *self._here][-_RECENT:]
        self._here = [self._learn(paragraph, *match.span()) for match in _NAME.finditer(paragraph.signs)]

    def follow(self, sentence: Sentence) -> None:
        """Learn whom a sentence is about, as the next pronoun may mean them."""
        if (sentence.paragraph, sentence.start) == self._followed:
            return
        self._followed = (sentence.paragraph, sentence.start)
        subject = phrases.first_in(sentence.signs, sentence.start, sentence.end)
        names = list(_NAME.finditer(sentence.signs, *subject)) if subject else []
        if subject and names and _is_person_or_body(sentence, subject, names[0].span()):
            last = self._learn(sentence.paragraph, *_head_name(sentence.signs, names, subject))
            self._met(self._full[last], self._sort(last))

    def _learn(self, paragraph: Paragraph, start: int, end: int) -> str:
        words = [paragraph.text[paragraph.starts[at] : paragraph.ends[at]] for at in range(start, end)]
        opening = max((at for at, word in enumerate(words[:-1]) if word.lower().rstrip(".") in TITLES), default=-1)
        while opening > 0 and words[opening - 1].lower().rstrip(".") in TITLES:
            opening -= 1
        words = words[max(0, opening) :]
        if len(words) > 2 and words[0].isupper() and len(words[0]) > _LONGEST_INITIALS and not words[1].isupper():
            words = words[1:]  # a place in capitals that opens the paragraph
        last = words[-1]
        name = " ".join(words)
        bare = [word for word in words if word.lower().rstrip(".") not in TITLES]
        known = self._full.get(last)
        if known is None or (len(bare) > 1 and len(words) > len(known.split())):
            self._full[last] = name
        gender = _gender(words)
        if gender:
            self._gender.setdefault(last, gender)
        return last

    def call(self, words: str) -> str:
        """The fullest name of somebody who is named by these words alone."""
        last = words.rsplit(maxsplit=1)[-1]
        if last[0].isupper():
            if len(words.split()) > len(self._full.get(last, "").split()):
                self._full[last] = words
            return self._full[last]
        return words

    def name(self, sentence: Sentence, chosen: Reading) -> str | None:
        """The speaker of a reading by the fullest name, or None where there is no source."""
        source = chosen.source
        if source is None:
            return None
        if chosen.source and sentence.signs[source[0] : source[1]] in ("W", "T"):
            found = phrases.antecedent(sentence.signs, sentence.start, source[0])
            if found is None:
                return None
            source = found
        return self._resolved(sentence, source)

    def _resolved(self, sentence: Sentence, source: Phrase) -> str | None:
        paragraph, signs = sentence.paragraph, sentence.signs
        text = _one_line(paragraph, source)
        if source[1] - source[0] == 1 and sentence.words[source[0]] in _PERSON:
            return self._pronoun(sentence, source) or text
        names = list(_NAME.finditer(signs, *source))
        if names and _is_person_or_body(sentence, source, names[0].span()):
            last = self._learn(paragraph, *_head_name(signs, names, source))
            name = self._full[last]
            self._met(name, self._sort(last))
            return name
        head = _head(sentence, source)
        if signs[source[0]] == "d" and sentence.words[source[0]] in ("the", "that", "this") and source[1] - source[0] <= 3 and head in self._nouns:
            name = self._nouns[head]
        else:
            name = text
            self._nouns.setdefault(head, text)
        self._met(name, _noun_gender(head))
        return name

    def _met(self, name: str, gender: str) -> None:
        self._recent = [one for one in self._recent if one[0] != name][-_RECENT:]
        self._recent.append((name, gender))

    def _pronoun(self, sentence: Sentence, source: Phrase) -> str | None:
        """Who is named first in the sentence and may be meant; else who spoke last, or was named last."""
        word = sentence.words[source[0]]
        wanted = "she" if word in _SHE else "he" if word in _HE else "they" if word in _THEY else "it"
        accepted = (wanted, _EITHER) if wanted in ("he", "she") else (wanted,)
        mentioned = ((self._full[last], self._sort(last)) for last in reversed(self._heard))
        for name, gender in (*self._named_before(sentence, source), *reversed(self._recent), *mentioned):
            if gender in accepted:
                self._met(name, self._settled(name, wanted))
                return name
        return None

    def _named_before(self, sentence: Sentence, source: Phrase) -> Iterator[tuple[str, str]]:
        if sentence.sign(sentence.start) == "p":
            return  # "He left when Mota said he would"
        for match in _NAME.finditer(sentence.signs, sentence.start, source[0]):
            if sentence.sign(match.start() - 1) not in "ifd" and sentence.sign(match.end()) not in "Sw":  # not "in Oslo, she said"
                last = self._learn(sentence.paragraph, *match.span())
                yield self._full[last], self._sort(last)

    def _sort(self, last: str) -> str:
        """Whether a name is she, he, it or they; a single word that nothing tells of is none of these."""
        known = self._gender.get(last)
        if known:
            return known
        if last.lower() in BODIES:
            return "it"
        return _EITHER if " " in self._full[last] else ""

    def _settled(self, name: str, gender: str) -> str:
        return self._gender.setdefault(name.rsplit(maxsplit=1)[-1], gender) if gender in ("he", "she") else gender


def _one_line(paragraph: Paragraph, source: Phrase) -> str:
    text = " ".join(paragraph.text[paragraph.starts[source[0]] : paragraph.ends[source[1] - 1]].split())
    return text.rstrip(",").removesuffix("’s").removesuffix("'s")


def _head_name(signs: str, names: list[re.Match[str]], source: Phrase) -> Phrase:
    """The name itself: the last of those before a preposition or a comma; of a title with "of", the name behind it."""
    first = names[0]
    if len(names) > 1 and signs[first.end() : names[1].start()] in ("fd", "f") and names[1].end() - names[1].start() > 2:
        return names[1].span()
    return first.span()


def _is_person_or_body(sentence: Sentence, source: Phrase, name: Phrase) -> bool:
    """Whether the name is the source's own, and not of a place or owner: "Ada Penrose", not "officials in Ohio"."""
    signs = sentence.signs
    before = signs[source[0] : name[0]]
    if name[0] == sentence.start and name[1] - name[0] == 1 and sentence.words[name[0]].endswith("s") and signs[name[1] : name[1] + 1] in "fi":
        return False  # "Officials in Ohio": a capital that only opens the sentence
    return not set(before) & set("fi&") and signs[name[1] : name[1] + 1] not in ("S", "w", "M")


def _head(sentence: Sentence, source: Phrase) -> str:
    signs = sentence.signs
    end = next((at for at in range(source[0], source[1]) if signs[at] in "fi,W(G"), source[1])
    return sentence.words[max(end - 1, source[0])]


def _gender(words: list[str]) -> str | None:
    for word in words:
        lower = word.lower().rstrip(".")
        if lower in FEMALE:
            return "she"
        if lower in MALE:
            return "he"
    return None


def _noun_gender(head: str) -> str:
    if head in FEMALE_NOUNS:
        return "she"
    if head in MALE_NOUNS:
        return "he"
    return (
        "they"
        if head.endswith("s") or head in ("people", "police")
        else _EITHER
        if head.endswith(("er", "or", "man", "ist", "source", "official", "aide"))
        else "it"
    )
