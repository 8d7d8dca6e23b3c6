"""The speaker of a statement: whom its source means, by the fullest name before."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define, field

from newsdoc.statements.phrases import Phrase
from newsdoc.statements.reading import Reading, Sentence
from newsdoc.statements.speakers.address import addressed
from newsdoc.statements.speakers.cast import Cast
from newsdoc.statements.speakers.figures import Figure
from newsdoc.statements.speakers.memory import Heard
from newsdoc.statements.speakers.pronouns import pronoun_of
from newsdoc.statements.speakers.recent import Recent
from newsdoc.statements.speakers.relatives import antecedent
from newsdoc.statements.speakers.resolver import Resolver
from newsdoc.statements.tokens import Paragraph

__all__ = ["Speakers"]

_RELATIVES = ("W", "T")
_SPEAKING_OF_SELF = frozenset(("i", "we", "my", "our"))


@define
class Speakers:
    """Who has been named in an article so far. It learns by hearing paragraphs and naming sources.

    recent: who was mentioned last, in languages of which little is known.
    """

    recent: Recent = field(factory=Recent)
    _resolver: Resolver = field(factory=Resolver)
    _said: list[tuple[int, int, Figure]] = field(factory=list)  # what was said in this paragraph, from and to, and by whom

    def hear(self, paragraph: Paragraph) -> None:
        """Learn the names of a paragraph."""
        self._resolver.memory.hear(paragraph)
        self._said = []

    @property
    def cast(self) -> Cast:
        """Those named so far."""
        return self._resolver.memory.cast

    def name(self, sentence: Sentence, chosen: Reading) -> str | None:
        """The speaker of a reading by the fullest name, or None where there is no source."""
        source = chosen.source
        if source is None:
            return None
        here = self._resolver.memory.around(sentence.paragraph)
        figure = self._figure(here, sentence, source, chosen.content)
        if figure is None:
            return None if sentence.signs[slice(*source)] in _RELATIVES else here.text(source)
        here.meant[source[0]] = figure
        here.spoke.add(source[0])
        self._remember(sentence.paragraph, chosen.content, figure)
        return figure.name

    def _figure(self, here: Heard, sentence: Sentence, source: Phrase, content: Sequence[Phrase]) -> Figure | None:
        if sentence.signs[slice(*source)] in _RELATIVES:
            whom = antecedent(sentence, source[0])
            if whom and sentence.words[source[0]] == "who":
                return self._resolver.antecedent(here, sentence.start, whom)
            return self._resolver.phrase(here, sentence.start, whom) if whom else None
        if source[1] - source[0] == 1:
            word = sentence.words[source[0]]
            if word in _SPEAKING_OF_SELF:
                return self._speaking(sentence)
            wanted = pronoun_of(word)
            if wanted:
                return self._resolver.pronoun(here, sentence.start, source[0], wanted, _addressed(sentence, content))
        return self._resolver.phrase(here, sentence.start, source)

    def _speaking(self, sentence: Sentence) -> Figure | None:
        """Who says the quotation that a sentence is in."""
        at = sentence.paragraph.starts[sentence.start]
        return next((figure for start, end, figure in self._said if start <= at < end), None)

    def _remember(self, paragraph: Paragraph, content: Sequence[Phrase], figure: Figure) -> None:
        self._said += ((paragraph.starts[start], paragraph.ends[end - 1], figure) for start, end in content)


def _addressed(sentence: Sentence, content: Sequence[Phrase]) -> frozenset[str]:
    """The words of a name that a quotation speaks to."""
    paragraph = sentence.paragraph
    quoted = [at for start, end in content for at in range(start, min(end, sentence.end)) if sentence.signs[at] in "Qq"]
    return frozenset().union(*(addressed(paragraph.text[paragraph.starts[at] : paragraph.ends[at]]) for at in quoted))
