"""What has been read so far: paragraphs with those named in them, and the clauses before a place."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterator

from attrs import define, field, frozen

from newsdoc.statements import phrases
from newsdoc.statements.phrases import Phrase
from newsdoc.statements.speakers.cast import Cast
from newsdoc.statements.speakers.figures import IT, NAME, PERSON, THEY, Figure, Sort
from newsdoc.statements.speakers.naming import name_of
from newsdoc.statements.speakers.nouns import head_of
from newsdoc.statements.tokens import Paragraph
from newsdoc.statements.words.names import COMPANIES, ORGANISATIONS, PERSONS

__all__ = ["Clause", "Heard", "Memory"]

_NAMES = re.compile("N+(?:(q)N+)?")
_BODIES = COMPANIES | ORGANISATIONS
_PARAGRAPHS = 25
_LONGEST_CLAUSE = 250  # words
_FEW_WORDS = 4


@define(eq=False)
class Heard:
    """A paragraph and who is in it. names: with the words where they start and end. meant: whom the phrase that starts at a word means.

    spoke: where the sources of statements start.
    """

    paragraph: Paragraph
    starts: list[int] = field(factory=list)
    ends: list[int] = field(factory=list)
    named: list[Figure] = field(factory=list)
    meant: dict[int, Figure] = field(factory=dict)
    spoke: set[int] = field(factory=set)

    def names(self, start: int, end: int) -> Iterator[tuple[int, int, Figure]]:
        """The names within a range of words, in order."""
        for at in range(bisect_left(self.starts, start), bisect_left(self.starts, end)):
            yield self.starts[at], self.ends[at], self.named[at]

    def name_around(self, word: int) -> Figure | None:
        """Whose name a word is part of."""
        at = bisect_right(self.starts, word) - 1
        return self.named[at] if at >= 0 and word < self.ends[at] else None

    def name_before(self, word: int) -> Figure | None:
        """Whose name ends right before a word."""
        return self.name_around(word - 1)

    def text(self, phrase: Phrase) -> str:
        """The words of a phrase on one line, without the possessive at its end."""
        paragraph = self.paragraph
        text = " ".join(paragraph.text[paragraph.starts[phrase[0]] : paragraph.ends[phrase[1] - 1]].split())
        return text.rstrip(",").removesuffix("’s").removesuffix("'s")


@frozen
class Clause:
    """A range of words of a paragraph, about a sentence."""

    heard: Heard
    start: int
    end: int


@define
class Memory:
    """The paragraphs read last and all who were named."""

    cast: Cast = field(factory=Cast)
    heard: deque[Heard] = field(factory=lambda: deque(maxlen=_PARAGRAPHS))
    _within: Heard | None = None

    def hear(self, paragraph: Paragraph) -> None:
        """Read a paragraph; in a headline, where capitals mean nothing, no names."""
        signs = paragraph.signs
        self.heard.append(Heard(paragraph) if 2 * signs.count("N") > len(signs) > _FEW_WORDS else self._listen(paragraph))

    def around(self, paragraph: Paragraph) -> Heard:
        """A paragraph that was heard last, or the words within a quotation of it."""
        if self.heard and self.heard[-1].paragraph is paragraph:
            return self.heard[-1]
        if self._within is None or self._within.paragraph is not paragraph:
            self._within = self._listen(paragraph)
        return self._within

    def back(self, here: Heard, at: int) -> Iterator[Clause]:
        """The clauses before a word, the nearest first."""
        yield from _clauses(here, at)
        for heard in reversed(self.heard):
            if heard is not here:
                yield from _clauses(heard, len(heard.paragraph.signs))

    def _listen(self, paragraph: Paragraph) -> Heard:
        heard = Heard(paragraph)
        text, starts, ends, signs = paragraph.text, paragraph.starts, paragraph.ends, paragraph.signs
        for start, end in _runs(paragraph):
            before, after = signs[start - 1 : start], signs[end : end + 1]
            figure = self.cast.refer(name_of(text[starts[start] : ends[end - 1]]), aside=before in "fi&S" or after == "S")
            if before in ("w", "M") or after == ",":
                figure.roles.update(_roles(paragraph, start, end))
            if figure.sort == NAME:
                figure.settle(_hint(paragraph, start, end, figure))
            heard.starts.append(start)
            heard.ends.append(end)
            heard.named.append(figure)
        return heard


def _runs(paragraph: Paragraph) -> Iterator[Phrase]:
    """Where names stand; one word in quotation marks within them, as in Juan "Chico" Mota, belongs to them."""
    for match in _NAMES.finditer(paragraph.signs):
        start, end = match.span()
        if match[1]:
            quoted = match.start(1)
            if " " in paragraph.text[paragraph.starts[quoted] : paragraph.ends[quoted]]:
                yield start, quoted
                start = quoted + 1
        yield start, end


def _clauses(heard: Heard, end: int) -> Iterator[Clause]:
    signs = heard.paragraph.signs
    while end > 0:
        start = max(signs.rfind(".", max(0, end - _LONGEST_CLAUSE), end) + 1, end - _LONGEST_CLAUSE, 0)
        if end > start:
            yield Clause(heard, start, end)
        end = start - 1 if start and signs[start - 1] == "." else start


def _roles(paragraph: Paragraph, start: int, end: int) -> list[str]:
    """The nouns beside a name that tell what it is: "the oil giant Exxon", "Ada Penrose, the director of the museum"."""
    signs, words = paragraph.signs, paragraph.words
    roles = [words[start - 1]] if start and signs[start - 1] in "wM" else []
    if signs[end : end + 2] == ",d":
        phrase = phrases.after(signs, end + 1, len(signs))
        if phrase:
            roles.append(head_of(words, signs, phrase))
    return roles


def _hint(paragraph: Paragraph, start: int, end: int, figure: Figure) -> Sort:
    """What the words beside a name tell of it: "Ada Penrose, 45," is a person, "the Penrose Trust" is none."""
    signs, words = paragraph.signs, paragraph.words
    after = signs[end : end + 2]
    if after == ",#" or "who" in words[end : end + 2] or not PERSONS.isdisjoint(figure.roles):
        return PERSON
    if not _BODIES.isdisjoint(figure.roles):
        return IT
    if start and signs[start - 1] == "d" and after[:1] not in ("w", "M", "S"):
        return THEY if end - start == 1 and words[end - 1].endswith("s") else IT
    return IT if start and words[start - 1] == "in" and after[:1] != "S" else NAME
