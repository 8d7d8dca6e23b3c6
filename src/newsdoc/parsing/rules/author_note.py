"""Notes about the authors: below a heading that says so, or sentences that tell who a writer is and how to reach him."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from newsdoc.parsing.evidence.descriptions import JOBS, defines_outlet, defines_person, describes_organisation
from newsdoc.parsing.evidence.names import after_by, names_in, without_article
from newsdoc.parsing.evidence.outlet_names import about_name, named_first
from newsdoc.parsing.evidence.story import story_end
from newsdoc.parsing.labels import Claim, Document, Label
from newsdoc.parsing.text.matching import Phrases, Starts, WholeLines
from newsdoc.parsing.text.passages import Passage
from newsdoc.parsing.text.shape import ends_sentence, is_name
from newsdoc.parsing.words import joined
from newsdoc.parsing.words.notes import (
    AUTHOR_CONTACTS,
    AUTHOR_DEEDS,
    AUTHOR_HEADINGS,
    AUTHOR_PHRASES,
    AUTHOR_SERVICES,
    JOB_LINES,
    PRONOUNS,
)

__all__ = ["claims"]

_HEADINGS = WholeLines(AUTHOR_HEADINGS)
_JOB_LINES = WholeLines(JOB_LINES)
_SERVICES = Phrases(AUTHOR_SERVICES)
_PHRASES = Phrases(joined(AUTHOR_PHRASES, AUTHOR_SERVICES))
_DEEDS = Phrases(AUTHOR_DEEDS)
_CONTACTS = Starts(AUTHOR_CONTACTS)
_PRONOUNS = Starts(PRONOUNS)
_ADDRESS = re.compile(r"\S@\S|(?:^|\s)@\w{3}|\d{3}-\d{4}")
_WORD = re.compile(r"\w+")
_WITHIN = 220
_MOST_WORDS = 160
_MOST_NOTES = 4
_MOST_AUTHORS = 20
_MOST_WORDS_OF_CONTACT = 40
_FEWEST_WORDS = 4
_MOST_WORDS_OF_HEADING = 8


def claims(document: Document) -> Iterator[Claim]:
    """The heading and what follows it; and paragraphs after the text has begun that tell of an author."""
    authors, story = _Authors(document), _Story(document)
    first, end = document.first_paragraph(), story_end(document)
    index = first + 1 - _starts_with_note(document, first, authors)
    while index < len(document.passages):
        taken, confidence = 0, 0.0
        if _is_heading(document, index, authors):
            yield Claim(index, Label.AUTHOR_HEADING, 0.95)
            index, confidence = index + 1, 0.95
        elif document.label(index) is not Label.LEFT_OUT:
            confidence = _confidence(document, index, authors, story, end)
        if confidence:
            taken = _notes(document, index, authors)
        yield from (Claim(index + number, Label.AUTHOR_NOTE, confidence) for number in range(taken))
        index += max(taken, 1)


def _starts_with_note(document: Document, first: int, authors: _Authors) -> bool:
    """Whether the first paragraph is a note on who wrote what follows."""
    passages = document.passages
    return first + 1 < len(passages) and authors.begin(passages[first]) and _tells_job(passages[first].plain)


class _Authors:
    """The authors' names, in small letters: in full, and first and last names."""

    def __init__(self, document: Document) -> None:
        full = [name.casefold() for index in document.find(Label.BYLINE, Label.BYLINE_CREDIT) for name in _named(document.passages[index].text)]
        self.full = tuple(dict.fromkeys(full))[:_MOST_AUTHORS]
        self.short = tuple(dict.fromkeys(f"{part} " for name in self.full for part in (name.split()[0], name.split()[-1]) if len(part) > 1))

    def begin(self, passage: Passage) -> bool:
        """Whether the passage begins with an author's full name."""
        return passage.plain.lstrip("*_ ").startswith(self.full)

    def begin_short(self, passage: Passage) -> bool:
        """Whether the passage begins with an author's first or last name."""
        return passage.plain.lstrip("*_ ").startswith(self.short)


class _Story:
    """Which words the running text has, and where first."""

    def __init__(self, document: Document) -> None:
        self._document = document

    @cached_property
    def _first(self) -> dict[str, int]:
        first: dict[str, int] = {}
        for index, passage in enumerate(self._document.passages):
            if self._document.is_running_text(index):
                for word in _WORD.findall(passage.text.casefold()):
                    first.setdefault(word, index)
        return first

    def speaks_of(self, index: int) -> bool:
        """Whether it has the last name of whom the passage describes, further up."""
        words = _WORD.findall(named_first(self._document.passages[index].text).casefold())
        return bool(words) and self._first.get(words[-1], index) < index


def _named(text: str) -> list[str]:
    return names_in(text[after_by(text) :].strip(" \t\u00a0—–-"))


def _is_heading(document: Document, index: int, authors: _Authors) -> bool:
    passage = document.passages[index]
    if index + 1 >= len(document.passages) or passage.words > _MOST_WORDS_OF_HEADING:
        return False
    if not _HEADINGS.match(passage):
        return _is_about_person(passage, document.passages[index + 1], authors)
    following = document.passages[index + 1]
    return _FEWEST_WORDS <= following.words <= _MOST_WORDS and (
        following.words >= 10 or authors.begin(following) or is_name(named_first(following.text), 2, 4) or _tells_job(following.plain)
    )


def _is_about_person(heading: Passage, following: Passage, authors: _Authors) -> bool:
    """Whether it is "About" and a name, of an author or of one whose work is told next."""
    name = about_name(heading.text)
    if following.words < _FEWEST_WORDS or not is_name(name, 2, 4):
        return False
    if name.casefold() in authors.full:
        return True
    small = following.plain[:_WITHIN]
    if name.casefold() not in small or describes_organisation(following):
        return False
    return defines_person(following) or _PHRASES.match(small) or not without_article(small).startswith(name.casefold())


def _confidence(document: Document, index: int, authors: _Authors, story: _Story, end: int) -> float:
    """How surely a passage without a heading is such a note; 0 for one that is none."""
    passage = document.passages[index]
    if _JOB_LINES.match(passage) and document.label(index - 1) is Label.BYLINE_CREDIT:
        return 0.9
    if not 3 <= passage.words <= _MOST_WORDS or passage.text[:1] in '"“„«':
        return 0
    if authors.begin(passage) and (_tells_job(passage.plain) or (index >= end - 1 and _tells_deed(passage.plain))):
        return 0.95
    if authors.begin_short(passage) and index >= end - 1 and _tells_job(passage.plain):
        return 0.9
    start = passage.plain[:_WITHIN]
    if _contacts(passage, authors) or _SERVICES.match(start):
        return 0.8
    if index >= min(end - 1, len(document.passages) // 2) and _PHRASES.match(start) and not story.speaks_of(index):
        return 0.75
    last = index >= end or (index >= len(document.passages) // 2 and _ADDRESS.search(passage.text) is not None)
    return 0.75 if last and defines_person(passage) and not story.speaks_of(index) else 0


def _contacts(passage: Passage, authors: _Authors) -> bool:
    """Whether the line says how to reach a writer."""
    if passage.words > _MOST_WORDS_OF_CONTACT or not (authors.begin(passage) or _CONTACTS.match(passage.plain)):
        return False
    return _ADDRESS.search(passage.text) is not None and any(name in passage.plain for name in authors.full)


def _notes(document: Document, index: int, authors: _Authors) -> int:
    """How many passages the note has: those that go on about the writer, or tell of the next one."""
    taken = 1
    for passage in document.passages[index + 1 : index + _MOST_NOTES]:
        if not document.is_running_text(index + taken) or not _goes_on(passage, authors):
            break
        taken += 1
    return taken


def _goes_on(passage: Passage, authors: _Authors) -> bool:
    if not 3 <= passage.words <= _MOST_WORDS or defines_outlet(passage):
        return False
    tells = _tells_job(passage.plain) or _tells_deed(passage.plain)
    return tells and (_PRONOUNS.match(passage.plain) > 0 or authors.begin(passage) or authors.begin_short(passage) or defines_person(passage) or
                      (bool(names_in(named_first(passage.text))) and ends_sentence(passage.text)))  # fmt: skip


def _tells_job(text: str) -> bool:
    start = text[:_WITHIN]
    return JOBS.match(start) or _PHRASES.match(start)


def _tells_deed(text: str) -> bool:
    return _DEEDS.match(text[:_WITHIN])
