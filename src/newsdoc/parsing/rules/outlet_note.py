"""The outlet's note: what the text says about the agency, paper or organisation that issued it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdoc.parsing.labels import Claim, Document, Label
from newsdoc.parsing.matching import Phrases, Starts, WholeLines
from newsdoc.parsing.names import names_in, without_article
from newsdoc.parsing.passages import Passage
from newsdoc.parsing.shape import bare, capitalised
from newsdoc.parsing.words import together
from newsdoc.parsing.words.credits import SOURCE
from newsdoc.parsing.words.notes import ABOUT, ARTICLES, AUTHOR_HEADINGS, COPULAS, OUTLET_HEADINGS, OUTLET_NOUNS

__all__ = ["claims"]

_HEADINGS = WholeLines(OUTLET_HEADINGS)
_AUTHOR_HEADINGS = WholeLines(AUTHOR_HEADINGS)
_ABOUT = Starts(ABOUT)
_SOURCE = Starts(SOURCE)
_COPULAS = Phrases(COPULAS)
_NOUNS = Phrases(OUTLET_NOUNS)
_NAMED_WITHIN = 90
_DEFINED_WITHIN = 140
_ARTICLES = frozenset(together(ARTICLES))
_NOUN_WITHIN = 260
_CREDITS = (Label.AGENCY, Label.SOURCE, Label.COPYRIGHT, Label.DATELINE)
_WORD = re.compile(r"\w+")


def claims(document: Document) -> Iterator[Claim]:
    """Paragraphs below an "About" heading, and those that describe whom a credit line names, or that end the text."""
    credited = {name for index in document.find(*_CREDITS) if len(name := _credited(document.passages[index])) > 1}
    last = document.last_paragraph()
    first = document.first_paragraph()
    for index, passage in enumerate(document.passages):
        if index > first and _is_heading(document, index):
            yield Claim(index, Label.OUTLET_HEADING, 0.9)
            yield Claim(index + 1, Label.OUTLET_NOTE, 0.95)
        elif passage.words >= 8 and _describes_outlet(passage):
            if any(stretch in credited for stretch in _stretches(passage.plain[:_NAMED_WITHIN])):
                yield Claim(index, Label.OUTLET_NOTE, 0.95)
            elif index == last and index > first and _defines_outlet(passage) and not _mentioned_before(document, index):
                yield Claim(index, Label.OUTLET_NOTE, 0.7)


def _is_heading(document: Document, index: int) -> bool:
    passage = document.passages[index]
    if index + 1 >= len(document.passages) or passage.words > 8 or document.passages[index + 1].words < 8 or _AUTHOR_HEADINGS.match(passage):
        return False
    if _HEADINGS.match(passage):
        return True
    length = _ABOUT.match(passage.plain)
    name = bare(passage.plain[length:]) if length else ""
    return bool(name) and name in document.passages[index + 1].plain[:_NAMED_WITHIN] and _describes_outlet(document.passages[index + 1])


def _credited(passage: Passage) -> str:
    """Whom a credit line names, in small letters."""
    name = passage.text[_SOURCE.match(passage.plain) :]
    if "(" in name and ")" in name and passage.words > 2 and not name.startswith("("):
        name = name.split("(", 1)[0]
    name = re.sub(r"^[©\s\d(c)–-]+", "", name) if passage.plain.startswith(("©", "copyright")) else name
    return without_article(bare(name))


def _stretches(text: str) -> Iterator[str]:
    """Every stretch of whole words: a name is found by looking it up, however many names there are."""
    words = list(_WORD.finditer(text))
    return (text[first.start() : last.end()] for number, first in enumerate(words) for last in words[number:])


def _describes_outlet(passage: Passage) -> bool:
    """Whether it starts with a name, and says within a sentence's length that it is an outlet."""
    start = passage.plain[:_NOUN_WITHIN]
    return _COPULAS.search(start) is not None and _NOUNS.search(start) is not None and passage.text[:1] not in "\"“'‘«„"


def _defines_outlet(passage: Passage) -> bool:
    """Whether it says right after a name that this is an outlet: enough, where no credit line names it."""
    words = passage.text.split(maxsplit=2)
    named = words[1:] if words[0].casefold() in _ARTICLES else words
    if not named or not capitalised(named[0]):
        return False
    if not named[0][0].isupper():  # a script without capitals, where word order differs as well
        return True
    copula = _COPULAS.search(passage.plain[:_DEFINED_WITHIN])
    return copula is not None and _NOUNS.search(passage.plain[copula[1] : copula[1] + _DEFINED_WITHIN]) is not None


def _mentioned_before(document: Document, index: int) -> bool:
    """Whether the story itself speaks of whom the paragraph describes."""
    name = without_article(" ".join(document.passages[index].text.split()[:3]))
    name = (names_in(document.passages[index].text) or [name])[0].casefold()
    return any(name in passage.text.casefold() for passage in document.passages[:index])
