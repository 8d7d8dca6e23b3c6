"""What speaks for each line of a text as its headline: the page's title, the lines around it, and the words of the story."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cached_property

from attrs import define, field

from newsdoc.parsing.evidence.names import after_by, names_in
from newsdoc.parsing.labels import Document, Label
from newsdoc.parsing.text.passages import Passage
from newsdoc.parsing.text.shape import ends_sentence
from newsdoc.parsing.text.terms import likeness, terms
from newsdoc.parsing.text.titles import is_site_name, title_parts

__all__ = ["Candidates"]

# How much each piece of evidence counts; all pieces are from 0 to 1.
_WEIGHTS: Mapping[str, float] = {
    "first": 2.0,  # the first line that has words enough
    "title": 5.0,  # it is the page's title, or a part of that
    "again": 1.0,  # another line says just the same
    "twice": 2.0,  # the one right above or below
    "like-title": 4.0,  # it has words of the page's title
    "byline": 1.5,  # just below stands who wrote it
    "date": 1.0,  # and when
    "near": 1.5,  # running text begins soon
    "dense": 1.0,  # and goes on
    "story": 4.0,  # the text below speaks of the same
    "short": -3.0,  # too few words to say something
    "long": -1.0,
    "stop": -1.5,  # it ends as a sentence does
    "dated": -1.5,  # it starts with a time
    "trail": -3.0,  # it ends with another line, as a trail of links does, or holds the title
    "deck": -0.8,  # the line just above could be the headline as well
    "below-byline": -1.5,
    "leftover": -4.0,  # other rules know it as a page's leftover
    "late": -8.0,  # the share of the running text that stands before it
}
_LONGEST = 40  # words
_LOOKED_AT = 2000  # passages
_BELOW = 5  # passages
_DENSE_WITHIN = 12  # passages
_DENSE = 6  # paragraphs
_STORY = 4  # paragraphs
_FAR = 25  # passages
_FAR_COUNTS = 0.6
_SURELY_TITLE = 0.5
_FIRST_COUNTS = 0.5
_PROBABLY = 0.8
_FEW = 4  # lines
_TOO_LATE = 0.4
_TOO_SHORT = 2  # words
_ENOUGH_WORDS = 5
_LETTERS_OF_A_WORD = 7
_FEWEST_AT_END = 4  # words
_CHANCE = 0.2  # how alike lines are that have nothing to do with each other
_MOST_WORDS = 25
_DATE = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[.:]\d\d\b|\d年|\b(?:ago|vor)\b")
_STARTS_WITH_DATE = re.compile(r"\d{1,4}[./:-]\d|\d{1,2}[hdwmy]\s")
_LONGEST_BYLINE = 8  # words
_LONGEST_DATE = 120  # signs


@define(slots=False)
class Candidates:
    """The lines of a document as candidates for its headline."""

    document: Document
    _terms: dict[int, frozenset[str]] = field(factory=dict)
    _told: dict[int, frozenset[str]] = field(factory=dict)

    def best(self) -> int | None:
        """The line for which most speaks; none where no line can be one."""
        if not self._texts:
            return next(self._possible(), None)
        scores = {index: self.score(index) for index in self._possible() if self._has_a_chance(index)}
        return max(scores, key=lambda index: (scores[index], -index), default=None)

    def _has_a_chance(self, index: int) -> bool:
        """Whether it may win at all: scoring is dear, and most lines of a page are menus above or paragraphs below."""
        if index == 0 or self._keys[index] in self._titles:
            return True
        if self._starts_at_once and index > self._texts[0]:
            return False
        return self._read_before[index] < _TOO_LATE and _size(self._passages[index]) >= _TOO_SHORT

    @cached_property
    def _starts_at_once(self) -> bool:
        """Whether the text has only a few lines before its first paragraph, and nothing there that a page leaves: then one is the headline."""
        above = range(self._texts[0])
        return 0 < len(above) <= _FEW and not any(self.document.label(index) is Label.LEFT_OUT or self._is_trail(index) for index in above)

    def score(self, index: int) -> float:
        """How much speaks for the line."""
        return sum(_WEIGHTS[name] * value for name, value in self.evidence(index))

    def evidence(self, index: int) -> Iterator[tuple[str, float]]:
        """What speaks for and against the line."""
        passage = self._passages[index]
        title = self._title_value(index)
        like = self._likeness_to_title(index)
        yield "first", self._first_value(index)
        yield "title", title
        yield "again", float(self._counts[self._keys[index]] > 1)
        yield "twice", float(self._is_printed_twice(index))
        yield "like-title", like * (1 - title)
        yield "byline", float(any(self._bylines[index + 1 : index + 1 + _BELOW]))
        yield "date", float(any(self._dated[index + 1 : index + 1 + _BELOW]))
        yield from self._text_below(index)
        yield "short", max(0.0, 1 - (_size(passage) - 1) / (_ENOUGH_WORDS - 1)) * (1 - title)
        yield "long", float(passage.words > _MOST_WORDS)
        yield "stop", (1 - max(title, like)) * _stops(passage)
        yield "dated", float(_STARTS_WITH_DATE.match(passage.text) is not None)
        yield "trail", float(self._is_trail(index))
        yield "deck", float(self._below_another(index))
        yield "below-byline", float(any(self._bylines[max(index - _BELOW, 0) : index]))
        yield "leftover", self._leftover_value(index) * (title < _SURELY_TITLE)
        yield "late", self._read_before[index]

    @cached_property
    def _passages(self) -> tuple[Passage, ...]:
        return self.document.passages

    @cached_property
    def _keys(self) -> list[str]:
        return [" ".join(passage.spoken) if passage.words <= _LONGEST else "" for passage in self._passages[:_LOOKED_AT]]

    @cached_property
    def _counts(self) -> Counter[str]:
        return Counter(self._keys)

    def _possible(self) -> Iterator[int]:
        return (index for index, able in enumerate(self._able) if able)

    @cached_property
    def _able(self) -> list[bool]:
        return [self._can_be(index) for index in range(min(len(self._passages), _LOOKED_AT))]

    def _can_be(self, index: int) -> bool:
        passage = self._passages[index]
        if passage.words > _LONGEST or is_site_name(passage) or not any(sign.isalpha() for sign in passage.text):
            return False
        if self._bylines[index] and (passage.words <= _LONGEST_BYLINE or _DATE.search(passage.text)):
            return False
        if self.document.label(index) is not Label.LEFT_OUT:
            return True
        return self._keys[index] in self._titles if index else len(self._terms_of(0)) >= _ENOUGH_WORDS

    def _first_value(self, index: int) -> float:
        if index > self._first or (index > 0 and _stops(self._passages[index])):
            return 0.0
        return min(1.0, _size(self._passages[index]) / _ENOUGH_WORDS)

    @cached_property
    def _first(self) -> int:
        """The first line that can be one and has words enough."""
        return next((i for i in self._possible() if self._is_long_enough(i) and (i == 0 or not _stops(self._passages[i]))), 0)

    def _is_long_enough(self, index: int) -> bool:
        return _size(self._passages[index]) >= _ENOUGH_WORDS

    def _is_printed_twice(self, index: int) -> bool:
        if _stops(self._passages[index]) or not self._is_long_enough(index):
            return False
        return self._keys[index] in self._keys[max(0, index - 1) : index] + self._keys[index + 1 : index + 2]

    @cached_property
    def _titles(self) -> dict[str, float]:
        """The parts of the page's title, and how much of it each is."""
        return title_parts(self._passages)

    def _title_value(self, index: int) -> float:
        return self._titles.get(self._keys[index], 0.0) if index else 0.0

    def _leftover_value(self, index: int) -> float:
        """The first line may well be a headline that only looks like a page's leftover."""
        label, confidence = self.document.verdict(index)
        if label is not Label.LEFT_OUT:
            return 0.0
        return 1.0 if index else _FIRST_COUNTS * (confidence > _PROBABLY)

    def _likeness_to_title(self, index: int) -> float:
        if index == 0 or self._passages[0].words < _ENOUGH_WORDS:
            return 0.0
        alike = max(0.0, likeness(self._terms_of(index), self._terms_of(0)) - _CHANCE) / (1 - _CHANCE)
        return alike * (1 - self._first_is_near / 2)

    @cached_property
    def _first_is_near(self) -> float:
        """How near the text the first line stands; a page's title stands far above it."""
        return dict(self._text_below(0))["near"]

    def _is_trail(self, index: int) -> bool:
        said, title = self._keys[index], self._keys[0]
        if title.count(" ") >= _FEWEST_AT_END and said.find(title) > 0:
            return True
        words = said.split()
        if self._endings[tuple(words[-_FEWEST_AT_END:])] < 2:
            return False
        return any(" ".join(words[start:]) in self._counts for start in range(1, len(words) - _FEWEST_AT_END + 1))

    @cached_property
    def _endings(self) -> Counter[tuple[str, ...]]:
        """How many lines end in the same few words: where no other does, there is no trail."""
        return Counter(tuple(said.rsplit(maxsplit=_FEWEST_AT_END)[-_FEWEST_AT_END:]) for said in self._keys)

    def _terms_of(self, index: int) -> frozenset[str]:
        found = self._terms.get(index)
        if found is None:
            found = self._terms[index] = terms(self._passages[index].plain)
        return found

    @cached_property
    def _bylines(self) -> list[bool]:
        return [passage.words <= _LONGEST and _signs(passage.text) for passage in self._passages[:_LOOKED_AT]]

    @cached_property
    def _dated(self) -> list[bool]:
        return [len(passage.text) <= _LONGEST_DATE and _DATE.search(passage.text) is not None for passage in self._passages[: _LOOKED_AT + _BELOW]]

    def _text_below(self, index: int) -> Iterator[tuple[str, float]]:
        number = self._number_of_first_text[index + 1]
        texts = self._texts[number : number + _DENSE]
        yield "near", max(0.0, 1 - (texts[0] - index - 1) / _DENSE_WITHIN) if texts else 0.0
        yield "dense", sum(text <= texts[0] + _DENSE_WITHIN for text in texts) / _DENSE
        own = self._terms_of(index)
        told = self._told_from(number)
        far = texts and texts[0] - index > _FAR
        yield "story", len(own & told) / len(own) * (_FAR_COUNTS if far else 1.0) if own else 0.0

    def _told_from(self, number: int) -> frozenset[str]:
        """What the next few passages of running text speak of, from the one of that number on."""
        found = self._told.get(number)
        if found is None:
            found = self._told[number] = frozenset[str]().union(*map(self._terms_of, self._texts[number : number + _STORY]))
        return found

    def _below_another(self, index: int) -> bool:
        if index == 0:
            return False
        above = self._passages[index - 1]
        return self._able[index - 1] and _ENOUGH_WORDS <= above.words <= _MOST_WORDS and not ends_sentence(above.text)

    @cached_property
    def _texts(self) -> list[int]:
        """The passages of running text."""
        return [index for index in range(len(self._passages)) if self.document.is_running_text(index)]

    @cached_property
    def _number_of_first_text(self) -> list[int]:
        """For each passage, how many of running text stand before it."""
        counts = [0]
        for index in range(len(self._passages)):
            counts.append(counts[-1] + self.document.is_running_text(index))
        return counts

    @cached_property
    def _read_before(self) -> list[float]:
        """For each passage, the share of the running text's words before it."""
        read = [0]
        for index, passage in enumerate(self._passages):
            read.append(read[-1] + (passage.words if self.document.is_running_text(index) else 0))
        return [words / (read[-1] or 1) for words in read]


def _size(passage: Passage) -> float:
    """How many words of usual length it has: where words are put together, few say much."""
    return max(passage.words, len(passage.text) / _LETTERS_OF_A_WORD)


def _stops(passage: Passage) -> bool:
    """Whether it ends in a full stop, as few headlines do."""
    return ends_sentence(passage.text) and passage.text[-1] not in "?!？！…"


def _signs(text: str) -> bool:
    length = after_by(text)
    rest = text[length:].strip()
    return length > 0 and (not rest or bool(names_in(rest)))
