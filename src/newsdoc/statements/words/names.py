"""What names and nouns tell of those whom they stand for: titles, given names, what persons and bodies are called. The words are in names.txt."""

from __future__ import annotations

from newsdoc.statements.words import lexicon

__all__ = [
    "BODIES",
    "COMPANIES",
    "FEMALE",
    "FEMALE_NOUNS",
    "FEMALE_TITLES",
    "GROUPS_OF_PEOPLE",
    "MALE",
    "MALE_NOUNS",
    "MALE_TITLES",
    "NEWSPAPERS",
    "OFFICES",
    "ORGANISATIONS",
    "OTHERS",
    "PAPERS",
    "PERSONS",
    "PLACES",
    "TITLES",
]

_SETS = lexicon("names").sets
TITLES, FEMALE_TITLES, MALE_TITLES = _SETS["titles"], _SETS["female_titles"], _SETS["male_titles"]
FEMALE, MALE = _SETS["female"], _SETS["male"]
FEMALE_NOUNS, MALE_NOUNS, PERSONS, OTHERS = _SETS["female_nouns"], _SETS["male_nouns"], _SETS["persons"], _SETS["others"]
GROUPS_OF_PEOPLE, COMPANIES, ORGANISATIONS, PAPERS = _SETS["groups_of_people"], _SETS["companies"], _SETS["organisations"], _SETS["papers"]
OFFICES = _SETS["offices"]
BODIES, NEWSPAPERS, PLACES = _SETS["bodies"], _SETS["newspapers"], _SETS["places"]
