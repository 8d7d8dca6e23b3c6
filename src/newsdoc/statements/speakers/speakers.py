"""The speaker of a statement: whom its source means, by the fullest name before."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define, field

from newsdoc.statements import phrases
from newsdoc.statements.phrases import Phrase
from newsdoc.statements.reading import Reading, Sentence
from newsdoc.statements.speakers.figures import HE, IT, PERSON, SHE, Figure, Sort
from newsdoc.statements.speakers.memory import Heard, Memory
from newsdoc.statements.speakers.mentions import Mentions, is_definite
from newsdoc.statements.speakers.naming import name_of
from newsdoc.statements.speakers.nouns import head_of, sort_of_noun
from newsdoc.statements.speakers.pronouns import Search, pronoun_of
from newsdoc.statements.tokens import Paragraph
from newsdoc.statements.words.names import COMPANIES, NEWSPAPERS, ORGANISATIONS, OTHERS, PAPERS

__all__ = ["Speakers"]

_BODIES = COMPANIES | ORGANISATIONS
_SPEAKING_OF_SELF = frozenset(("i", "we", "my", "our"))
_SURE = 0.45  # how much somebody must weigh to be "the candidate"
_SURER = 0.8  # and to be "the group" where some group was brought in


@define
class Speakers:
    """Who has been named in an article so far. It learns by hearing paragraphs and naming sources."""

    memory: Memory = field(factory=Memory)
    _said: list[tuple[int, int, Figure]] = field(factory=list)  # what was said in this paragraph, from and to, and by whom

    def hear(self, paragraph: Paragraph) -> None:
        """Learn the names of a paragraph."""
        self.memory.hear(paragraph)
        self._said = []

    def call(self, words: str) -> str:
        """The fullest name of somebody who is named by these words alone."""
        if not words.rsplit(maxsplit=1)[-1][0].isupper():
            return words
        return self.memory.cast.refer(name_of(words)).name

    def name(self, sentence: Sentence, chosen: Reading) -> str | None:
        """The speaker of a reading by the fullest name, or None where there is no source."""
        source = chosen.source
        if source is None:
            return None
        here = self.memory.around(sentence.paragraph)
        place = source[0]
        if sentence.signs[source[0] : source[1]] in ("W", "T"):
            source = _antecedent(sentence, source[0])
            if source is None:
                return None
        figure = self._figure(here, sentence, source)
        if figure is None:
            return here.text(source)
        here.meant[place] = figure
        here.spoke.add(place)
        self._remember(sentence.paragraph, chosen.content, figure)
        return figure.name

    def _figure(self, here: Heard, sentence: Sentence, source: Phrase) -> Figure | None:
        if source[1] - source[0] == 1:
            word = sentence.words[source[0]]
            if word in _SPEAKING_OF_SELF:
                return self._speaking(sentence)
            wanted = pronoun_of(word)
            if wanted:
                return self._pronoun(here, sentence, source[0], wanted)
        noun = head_of(sentence.words, sentence.signs, source)
        if noun in _BODIES and is_definite(here, source):
            body = self._search().meant(here, sentence.start, source[0], IT, _SURER)
            if body:
                return body
        figure = Mentions(self.memory).read(here, source)
        return self._by_class(here, sentence, source, figure) if figure.name == here.text(source) else figure

    def _pronoun(self, here: Heard, sentence: Sentence, at: int, wanted: Sort) -> Figure | None:
        figure = self._search().meant(here, sentence.start, at, wanted)
        if figure and wanted in (HE, SHE):
            figure.settle(wanted)
        return figure

    def _by_class(self, here: Heard, sentence: Sentence, source: Phrase, figure: Figure) -> Figure:
        """Whom "the company" or "the candidate" means where no such was brought in: who weighs most and may be one."""
        if sentence.words[source[0]] not in ("the", "this", "that") or set(sentence.signs[slice(*source)]) & set("Sfi,"):
            return figure
        noun = head_of(sentence.words, sentence.signs, source)
        named = "N" in sentence.signs[slice(*source)]
        found = None
        if noun in PAPERS:
            found = self._newspaper(here, sentence, source[0])
        elif noun in COMPANIES or (noun in ORGANISATIONS and not named):
            found = self._search().meant(here, sentence.start, source[0], IT, _SURE)
        elif figure.sort in (HE, SHE, PERSON) and noun not in OTHERS:
            found = self._search().meant(here, sentence.start, source[0], sort_of_noun(noun), _SURE)
        if found:
            here.meant[source[0]] = found
        return found or figure

    def _newspaper(self, here: Heard, sentence: Sentence, at: int) -> Figure | None:
        for clause in self.memory.back(here, at):
            for _, _, figure in reversed(list(clause.heard.names(clause.start, clause.end))):
                if figure.sort == IT and figure.name.rsplit(maxsplit=1)[-1].lower() in NEWSPAPERS:
                    return figure
        return None

    def _search(self) -> Search:
        return Search(self.memory, Mentions(self.memory).figure)

    def _speaking(self, sentence: Sentence) -> Figure | None:
        """Who says the quotation that a sentence is in."""
        at = sentence.paragraph.starts[sentence.start]
        return next((figure for start, end, figure in self._said if start <= at < end), None)

    def _remember(self, paragraph: Paragraph, content: Sequence[Phrase], figure: Figure) -> None:
        self._said += ((paragraph.starts[start], paragraph.ends[end - 1], figure) for start, end in content)


def _antecedent(sentence: Sentence, at: int) -> Phrase | None:
    """What "who" or "which" stands for; of "a lecture from the mayor, who", the mayor."""
    found = phrases.antecedent(sentence.signs, sentence.start, at)
    while found and sentence.words[at] == "who":
        start, end = found
        behind = next((word for word in range(start, end) if sentence.signs[word] in "fi"), None)
        if behind is None or behind + 1 >= end:
            break
        if "N" in sentence.signs[start:behind] or sort_of_noun(head_of(sentence.words, sentence.signs, found)) != IT:
            break
        found = (behind + 1, end)
    return found
