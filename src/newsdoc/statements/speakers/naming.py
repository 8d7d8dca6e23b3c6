"""What a name tells by itself: where it begins, the last name in it, and whether it is a man's, a woman's or a body's."""

from __future__ import annotations

from functools import lru_cache

from attrs import frozen

from newsdoc.statements.speakers.figures import HE, IT, NAME, PERSON, SHE, THEY, Sort
from newsdoc.statements.words.names import BODIES, FEMALE, FEMALE_TITLES, GROUPS_OF_PEOPLE, MALE, MALE_TITLES, PERSONS, PLACES, TITLES

__all__ = ["Name", "name_of"]

_SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv"))
_PEOPLES = ("icans", "ians", "crats", "ists")
_LONGEST_INITIALS = 4


@frozen
class Name:
    """full: from its title on. last: the last name. given: the first, or nothing where there is the last alone."""

    full: str
    last: str
    given: str
    words: frozenset[str]
    sort: Sort

    @property
    def length(self) -> int:
        """How many words it has."""
        return self.full.count(" ") + 1


@lru_cache(maxsize=4096)
def name_of(run: str) -> Name:
    """What a run of words in capitals names: "Texas Sen. Ada Penrose" names Sen. Ada Penrose."""
    words = _from_title(run.split())
    bare = [word for word in words if _plain(word) not in TITLES] or words
    while len(bare) > 1 and _plain(bare[-1]) in _SUFFIXES:
        bare = bare[:-1]
    given = bare[0] if len(bare) > 1 else ""
    return Name(" ".join(words), bare[-1], given, frozenset(bare), _sort(words, bare, given))


def _from_title(words: list[str]) -> list[str]:
    opening = max((at for at, word in enumerate(words[:-1]) if _plain(word) in TITLES), default=-1)
    while opening > 0 and _plain(words[opening - 1]) in TITLES:
        opening -= 1
    words = words[max(0, opening) :]
    if len(words) > 2 and words[0].isupper() and len(words[0]) > _LONGEST_INITIALS and not words[1].isupper():
        return words[1:]  # a place in capitals that opens the paragraph
    return words


def _sort(words: list[str], bare: list[str], given: str) -> Sort:
    titles = {_plain(word) for word in words} & TITLES if len(words) > len(bare) else frozenset[str]()
    if titles & FEMALE_TITLES:
        return SHE
    if titles & MALE_TITLES:
        return HE
    last = _plain(bare[-1])
    if last in GROUPS_OF_PEOPLE or last.endswith(_PEOPLES) or (last.endswith("s") and last[:-1] in PERSONS):
        return THEY
    if last in BODIES or last.rpartition("-")[2] in BODIES:
        return IT
    first = _plain(given).partition("-")[0]
    if first in FEMALE:
        return SHE
    if first in MALE:
        return HE
    if titles:
        return PERSON
    return IT if first in PLACES or (not given and len(last) > 1 and bare[-1].isupper()) else NAME


def _plain(word: str) -> str:
    return word.lower().rstrip(".")
