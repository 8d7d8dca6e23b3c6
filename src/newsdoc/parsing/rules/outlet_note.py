"""The outlet's note: what the text says about the agency, paper or organisation that issued it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdoc.parsing.evidence.descriptions import defined_as, defines_outlet, describes_organisation, presents_itself, reports
from newsdoc.parsing.evidence.names import names_in, without_article
from newsdoc.parsing.evidence.outlet_names import about_name, named_first
from newsdoc.parsing.evidence.story import is_credit, story_end
from newsdoc.parsing.labels import Claim, Document, Label
from newsdoc.parsing.text.matching import Starts, WholeLines
from newsdoc.parsing.text.passages import Passage
from newsdoc.parsing.text.shape import bare, capitalised, is_unspaced, plain, visible
from newsdoc.parsing.words.credits import SOURCE
from newsdoc.parsing.words.outlets import CONTINUATIONS, OUTLET_HEADINGS

__all__ = ["boxes", "claims", "mastheads"]

_HEADINGS = WholeLines(OUTLET_HEADINGS)
_SOURCE = Starts(SOURCE)
_CONTINUATIONS = Starts(CONTINUATIONS)
_NAMED_WITHIN = 90
_QUOTES = "\"'*_ «《「"
_MOST_PARAGRAPHS = 4
_MOST_WORDS_OF_HEADING = 9
_FEWEST_WORDS = 6
_NAME_STARTS_WITHIN = 8  # words
_MOST_WORDS_OF_NAME = 8
_MOST_WORDS = 160
_NAMING = (Label.AGENCY, Label.SOURCE, Label.COPYRIGHT, Label.DATELINE, Label.REPUBLICATION, Label.BYLINE_CREDIT)
_WORD = re.compile(r"\w+")


def mastheads(document: Document) -> Iterator[Claim]:
    """A paragraph above the headline in which an outlet says what it is."""
    if len(document.passages) < 3:
        return
    first, second = document.passages[:2]
    if (defines_outlet(first) or presents_itself(first)) and first.words >= 8 and second.words < first.words and not document.is_running_text(1):
        yield Claim(0, Label.OUTLET_NOTE, 0.95)


def boxes(document: Document) -> Iterator[Claim]:
    """The first paragraph, where it says what an outlet is of which the story says nothing: a box that the page has there."""
    index = document.first_paragraph()
    if index + 2 >= len(document.passages) or not (noun := defined_as(document.passages[index])):
        return
    name = without_article(named_first(document.passages[index].text))
    others = [passage for other, passage in enumerate(document.passages) if other != index and not _is_apart(document.label(other))]
    if name and not any(name in passage.text.casefold() or noun in passage.text.casefold() for passage in others):
        yield Claim(index, Label.OUTLET_NOTE, 0.8)


def claims(document: Document) -> Iterator[Claim]:
    """Paragraphs below an "About" heading, those that describe whom a credit line names, and those that end the text apart from the story."""
    first = document.first_paragraph()
    end = story_end(document)
    credited = _Credited(document)
    index = first + 1
    while index < len(document.passages):
        if _is_heading(document, index):
            yield Claim(index, Label.OUTLET_HEADING, 0.9)
            index += 1
            confidence = 0.95
        else:
            confidence = _confidence(document, index, credited, end)
        taken = _paragraphs(document, index) if confidence else 0
        yield from (Claim(index + number, Label.OUTLET_NOTE, confidence) for number in range(taken))
        index += max(taken, 1)


class _Credited:
    """Whom the credit lines name, in small letters, and where they do so last."""

    def __init__(self, document: Document) -> None:
        found = document.find(*_NAMING)
        self._names = {name: index for index in found for name in _names(document.passages[index]) if len(name) > 1}
        self._first_words = frozenset(word[0] for name in self._names if (word := _WORD.search(name)))

    def where(self, passage: Passage) -> int | None:
        """The credit line that names whom the passage starts with."""
        if not self._names:
            return None
        stretches = _stretches(passage.plain[:_NAMED_WITHIN], self._first_words)
        return max((self._names[stretch] for stretch in stretches if stretch in self._names), default=None)


def _names(passage: Passage) -> Iterator[str]:
    """The names that a credit line may mean: with and without what stands in brackets, or all that follows a ©."""
    text = visible(passage.text)
    name = text[_SOURCE.match(passage.plain) :]
    if passage.plain.startswith(("©", "copyright", "(c)")):
        name = re.sub(r"^(?i:copyright|\(c\)|[©\s\d–,-])+(?:by )?", "", name).split(". ", 1)[0]
    before, bracket, within = name.partition("(")
    if bracket and before.strip():
        yield without_article(bare(before))
        yield bare(plain(within.split(")", 1)[0]))
    else:
        yield without_article(bare(name))
    for quoted in re.findall(r"[\"“«„「《]([^\"”»“」》]{2,60})[\"”»“」》]", name):
        yield without_article(bare(quoted))


def _stretches(text: str, first_words: frozenset[str]) -> Iterator[str]:
    """Every stretch of words that may be a name: it is found by looking it up, however many names there are."""
    words = list(_WORD.finditer(text))
    for number, first in enumerate(words[:_NAME_STARTS_WITHIN]):
        if first[0] in first_words:
            yield from (text[first.start() : last.end()] for last in words[number : number + _MOST_WORDS_OF_NAME])
    if words and is_unspaced(words[0][0][0]):  # scripts without spaces: the name ends within a word
        yield from (text[: words[0].start() + length] for length in range(2, min(13, len(text) + 1)))


def _confidence(document: Document, index: int, credited: _Credited, end: int) -> float:
    """How surely a paragraph without a heading is a note; 0 for one that is none."""
    passage = document.passages[index]
    if not _FEWEST_WORDS <= passage.words <= _MOST_WORDS or document.label(index) in (Label.LEFT_OUT, Label.AUTHOR_NOTE):
        return 0
    credit = credited.where(passage)
    if (credit is not None or index >= end) and describes_organisation(passage):
        if credit is not None and (credit < index or index >= end) and credit > document.first_paragraph():
            return 0.95
        if credit is not None and index == end - 1 and credit > index and not _is_topic(document, index):
            return 0.85
        if index < end or not document.is_running_text(index):
            return 0
        if _is_set_apart(document, index):
            return 0.9
        if reports(passage) or _is_topic(document, index):
            return 0
        if credit is not None or is_credit(document.label(index - 1)):
            return 0.9
        listed = document.is_running_text(index - 1) and describes_organisation(document.passages[index - 1])
        return 0.7 if defines_outlet(passage) and not listed else 0
    return 0.7 if index >= min(end, len(document.passages) // 2) and presents_itself(passage) else 0


def _is_heading(document: Document, index: int) -> bool:
    passage = document.passages[index]
    if index + 1 >= len(document.passages) or passage.words > _MOST_WORDS_OF_HEADING or document.label(index) is Label.AUTHOR_HEADING:
        return False
    following = document.passages[index + 1]
    if following.words < _FEWEST_WORDS:
        return False
    if _HEADINGS.match(passage):
        return describes_organisation(following) or presents_itself(following) or following.words >= 12
    name = without_article(about_name(passage.text))
    if not name or not capitalised(about_name(passage.text)) or index < len(document.passages) // 4:
        return False
    start = following.plain[:_NAMED_WITHIN]
    if without_article(start).lstrip(_QUOTES).startswith(name):
        return True
    return (name in start or _inflected(name, start)) and (describes_organisation(following) or presents_itself(following))


def _inflected(name: str, text: str) -> bool:
    """Whether the text has the words of the name in another case."""
    words = [word for word in _WORD.findall(name) if len(word) >= 5]
    return bool(words) and all(word[:-2] in text for word in words)


def _paragraphs(document: Document, index: int) -> int:
    """How many paragraphs the note that starts there has: those that go on about it."""
    name = named_first(document.passages[index].text).casefold()
    taken = 1
    for passage in document.passages[index + 1 : index + _MOST_PARAGRAPHS]:
        following = index + taken
        if (
            document.label(following) is not Label.PARAGRAPH
            or passage.words < _FEWEST_WORDS - 2
            or not (_goes_on(passage) or (name and name in passage.plain[:_NAMED_WITHIN]))
        ):
            break
        taken += 1
    return taken


def _goes_on(passage: Passage) -> bool:
    return _CONTINUATIONS.match(passage.plain) > 0


def _is_set_apart(document: Document, index: int) -> bool:
    """Whether it stands below a line of dashes, or between asterisks."""
    text = document.passages[index].text
    if text[0] in "*_" and text[-1] == text[0]:
        return True
    return not any(sign.isalnum() for sign in document.passages[index - 1].text)


def _is_topic(document: Document, index: int) -> bool:
    """Whether the story itself speaks of whom the paragraph describes."""
    text = document.passages[index].text
    name = without_article(named_first(text)) or (names_in(text) or [""])[0].casefold()
    story = (passage for other, passage in enumerate(document.passages[:index]) if not _is_apart(document.label(other)))
    return not name or any(name in passage.text.casefold() for passage in story)


def _is_apart(label: Label) -> bool:
    return is_credit(label) or label in (Label.AUTHOR_NOTE, Label.EDITOR_NOTE, Label.LEFT_OUT)
