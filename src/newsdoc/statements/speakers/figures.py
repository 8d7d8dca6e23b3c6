"""Whom an article speaks of: each with the fullest name and the pronoun that may stand for them."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final, Literal, TypeAlias

from attrs import define, field

__all__ = ["HE", "IT", "NAME", "PERSON", "SHE", "THEY", "Figure", "Sort"]

Sort: TypeAlias = Literal["he", "she", "they", "it", "person", "name"]
HE: Final = "he"
SHE: Final = "she"
THEY: Final = "they"
IT: Final = "it"
PERSON: Final = "person"  # he or she
NAME: Final = "name"  # a person, a body or a place


@define(eq=False)
class Figure:
    """given: the given name, or nothing where none is known. called: whether the last name alone was used. aside: last named in full as an aside.

    roles: nouns that stood before the name, as in "the oil giant Exxon".
    """

    name: str
    sort: Sort
    given: str = ""
    called: bool = False
    aside: bool = False
    roles: set[str] = field(factory=set)

    def may_be(self, sort: Sort) -> bool:
        """Whether somebody of this sort may be the one."""
        if self.sort == sort or NAME in (self.sort, sort):
            return True
        return PERSON in (self.sort, sort) and {self.sort, sort} <= {PERSON, HE, SHE}

    def settle(self, sort: Sort) -> None:
        """Learn what sort it is, where less was known."""
        if (self.sort == NAME and sort != NAME) or (self.sort == PERSON and sort in (HE, SHE)):
            self.sort = sort

    def bears(self, titles: Collection[str]) -> bool:
        """Whether one of the titles is part of the name, or stood before it."""
        return not self.roles.isdisjoint(titles) or any(word.lower().rstrip(".") in titles for word in self.name.split())
