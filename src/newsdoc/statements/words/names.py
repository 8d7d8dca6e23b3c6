"""What names tell: titles, and given names that are nearly always a woman's or a man's, and what bodies are called. The words are in names.txt."""

from __future__ import annotations

from newsdoc.statements.words import lexicon

__all__ = ["BODIES", "FEMALE", "FEMALE_NOUNS", "MALE", "MALE_NOUNS", "TITLES"]

_SETS = lexicon("names").sets
TITLES, FEMALE, MALE, FEMALE_NOUNS, MALE_NOUNS, BODIES = (
    _SETS[name] for name in ("titles", "female", "male", "female_nouns", "male_nouns", "bodies")
)
