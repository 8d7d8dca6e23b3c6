"""Names that sign an article without "By": known by what stands beside and around them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsdoc.parsing.evidence.authors import authors_in, is_person
from newsdoc.parsing.evidence.descriptions import JOBS
from newsdoc.parsing.evidence.names import is_outlet_word
from newsdoc.parsing.labels import Document, Label
from newsdoc.parsing.text.matching import Phrases
from newsdoc.parsing.text.passages import Passage
from newsdoc.parsing.text.shape import ends_sentence
from newsdoc.parsing.words import together
from newsdoc.parsing.words.bylines import BEFORE_PLACES, BEHIND_NAMES, JOINERS, PICTURE_CREDITS

__all__ = ["BEFORE_ROLES", "has_date", "is_role", "signature"]

BEFORE_ROLES = (",", "•", "|", "·", "—", "–", "-", "@", "(")
_BEHIND_NAMES = Phrases(BEHIND_NAMES)
_JOINERS = frozenset(together(JOINERS))
_BEFORE_PLACES = frozenset(together(BEFORE_PLACES))
_PICTURE_CREDITS = together(PICTURE_CREDITS)
_DATE = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[.:]\d\d\b|\d年|\bago\b")
_MOST_WORDS = 12
_MOST_WORDS_OF_PLACE = 4
_MOST_WORDS_OF_DATE = 20
_MOST_WORDS_OF_ROLE = 8


def signature(document: Document, index: int) -> float:
    """How surely the line signs the article: it starts with a person's name, and other lines tell that it is the writer's; 0 if not."""
    passage = document.passages[index]
    names = authors_in(passage.text)
    if not names or passage.words > _MOST_WORDS or not passage.text.startswith(names[0]) or not is_person(names[0]):
        return 0.0
    behind = passage.text[len(names[0]) :].strip()
    if document.label(index) is Label.LEFT_OUT if not behind else not _tells_role(behind):
        return 0.0
    support = sum(_support(document, index))
    if not support or (support == 1 and _is_told_of(document, index, names[0])):
        return 0.0
    return 0.9 if support > 1 or behind else 0.8


def _tells_role(text: str) -> bool:
    """Whether what follows a name can be the writer's role, outlet, place or account, or another writer."""
    words = text.split()
    small = text.casefold()
    if any(word in small for word in _PICTURE_CREDITS):
        return False
    if text[0] in BEFORE_ROLES or JOBS.match(small) or _BEHIND_NAMES.match(small) or is_outlet_word(words[-1]):
        return True
    return words[0] in _JOINERS or (words[0] in _BEFORE_PLACES and len(words) <= _MOST_WORDS_OF_PLACE)


def _support(document: Document, index: int) -> Iterator[bool]:
    """What else stands there in the head of an article."""
    passages = document.passages
    below = passages[index + 1 : index + 3]
    role = bool(below) and is_role(below[0])
    yield role
    yield bool(below) and below[-1 if role else 0].text.startswith("@")
    yield any(_is_date(passage) for passage in below[: 2 if role else 1]) or (index > 0 and _is_date(passages[index - 1]))
    yield index > 0 and document.label(index - 1) in (Label.HEADLINE, Label.DECK)


def _is_date(passage: Passage) -> bool:
    return passage.words <= _MOST_WORDS_OF_DATE and has_date(passage.text)


def _is_told_of(document: Document, index: int, name: str) -> bool:
    """Whether the story itself speaks of the person."""
    last = name.rsplit(maxsplit=1)[-1]
    texts = [passage for passage in _texts_below(document, index) if last in passage.text]
    return any(not passage.text.startswith(name) for passage in texts) or last in _headline(document)


def _texts_below(document: Document, index: int) -> Sequence[Passage]:
    return [passage for i, passage in enumerate(document.passages[index + 1 : index + 25], index + 1) if document.is_running_text(i)]


def _headline(document: Document) -> str:
    return " ".join(document.passages[index].text for index in document.find(Label.HEADLINE))


def is_role(passage: Passage) -> bool:
    """Whether the line tells what somebody is."""
    return passage.words <= _MOST_WORDS_OF_ROLE and not ends_sentence(passage.text) and JOBS.match(passage.plain)


def has_date(text: str) -> bool:
    """Whether the line has a year, a time, or says how long ago."""
    return _DATE.search(text) is not None
