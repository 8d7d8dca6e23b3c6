"""The writers whom a byline names, and lines that are bylines though they do not start with "By"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdoc.parsing.evidence.names import after_by, names_in
from newsdoc.parsing.text.shape import bare, is_name, is_unspaced
from newsdoc.parsing.words import together
from newsdoc.parsing.words.bylines import BY_INSIDE, NOT_NAMES, OUTLET_WORDS, PARTS_OF_DATES
from newsdoc.parsing.words.dates import MONTHS

__all__ = ["account_in", "authors_in", "dated_authors", "is_part_of_date", "is_person"]

_PARTS_OF_DATES = frozenset((*together(PARTS_OF_DATES), *together(MONTHS)))
_BY_INSIDE = re.compile(rf"(?<=\s)(?:{'|'.join(map(re.escape, together(BY_INSIDE)))}):?\s+(?=\S)", re.IGNORECASE)
_NO_NAMES = frozenset((*together(NOT_NAMES), *together(OUTLET_WORDS), *together(PARTS_OF_DATES)))
_LONGEST = 160
_MOST_NAME_WORDS = 4
_MOST_WORDS_BEFORE = 3  # between the start of the line and "by", dates aside
_MOST_WORDS_BESIDE = 7  # names, categories
_MONTHS = frozenset(together(MONTHS))
_DATE = re.compile(r"\b\d{1,4}([./-])\d{1,2}\1\d{1,4}\b|\b\d{1,2}:\d{2}\b|\b(?:vor|hace|há|il y a) \d|\d \w+ ago\b")
_ACCOUNT = re.compile(r"[\w.-]{3,30}(?=\s*$|\s*[|·•,/~]|\s+(?:in|on|at|um|am|unter)\s|\s+\d)")
_NO_ACCOUNTS = frozenset({"admin", "administrator", "email", "e-mail", "mail", "phone", "redaktion", "staff", "editor", "the", "her", "him", "them"})


def authors_in(byline: str) -> list[str]:
    """The names in a line that is known to be a byline."""
    length = after_by(byline)
    if length:
        rest = byline[length:].strip()
        return names_in(rest) or account_in(rest)
    return dated_authors(byline) or names_in(byline)


def dated_authors(text: str) -> list[str]:
    """The names in a line that has a date as well: "3 May 2021 / Ada Lind", "Posted on 3 May by Ada Lind"."""
    if len(text) > _LONGEST or not _has_date(text):
        return []
    inside = next((found for found in _BY_INSIDE.finditer(text) if len(_without_dates(text[: found.start()])) <= _MOST_WORDS_BEFORE), None)
    if inside:
        rest = text[inside.end() :]
        return names_in(rest) or account_in(rest)
    if len(_without_dates(text)) > _MOST_WORDS_BESIDE:
        return []
    found = next((piece for piece in _between_dates(text) if is_person(piece)), None)
    return names_in(found) if found else []


def _has_date(text: str) -> bool:
    if not any(sign.isdigit() for sign in text):
        return False
    return _DATE.search(text) is not None or any(bare(word).casefold() in _MONTHS for word in text.split())


def account_in(text: str) -> list[str]:
    """The name of a writer's account on a site, in small letters as it may be."""
    found = _ACCOUNT.match(text)
    return [found[0]] if found and found[0].casefold() not in _NO_ACCOUNTS else []


def is_person(text: str) -> bool:
    """Whether the whole text may be the name of one person, in a script with capitals, and nothing else that a page prints so."""
    if not text or is_unspaced(text[0]) or not text[0].isupper() or not is_name(text, 2, _MOST_NAME_WORDS):
        return False
    if text.isupper() and text.count(" ") > 1 and "." not in text:
        return False
    return not any(bare(word).casefold() in _NO_NAMES for word in text.split()) and names_in(text) == [text]


def is_part_of_date(word: str) -> bool:
    """Whether a word in small letters is a month, a day, or what else stands in a date."""
    return word in _PARTS_OF_DATES


def _without_dates(text: str) -> list[str]:
    return [word for piece in _between_dates(text) for word in piece.split()]


def _between_dates(text: str) -> Iterator[str]:
    """The stretches of words that are no part of a date, without the signs around them."""
    held: list[str] = []
    for word in text.split():
        small = bare(word).casefold()
        if not any(map(str.isalpha, small)) or is_part_of_date(small) or any(sign.isdigit() for sign in word):
            yield bare(" ".join(held))
            held = []
        else:
            held.append(word)
    yield bare(" ".join(held))
