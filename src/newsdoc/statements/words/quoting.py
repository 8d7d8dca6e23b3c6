"""The words around direct quotations in German, French and Spanish: a data file each."""

from __future__ import annotations

import re
from importlib.resources import files

from attrs import frozen

__all__ = ["QUOTING", "Quoting"]

_SECTION = re.compile(r"\[(\w+)\]\n(.*?)(?=\n\[|\Z)", re.DOTALL)


@frozen
class Quoting:
    """cues: verbs of saying, as they stand beside quotations. pronouns, titles: of those who say it. common: words of the language.

    he, she, they: which pronouns, titles and articles stand for whom. persons: nouns for persons.
    """

    cues: frozenset[str]
    pronouns: frozenset[str]
    titles: frozenset[str]
    articles: frozenset[str]
    common: frozenset[str]
    he: frozenset[str]
    she: frozenset[str]
    persons: frozenset[str]
    they: frozenset[str] = frozenset()


def _read(language: str) -> Quoting:
    text = (files(__package__) / f"{language}.txt").read_text(encoding="utf-8")
    return Quoting(**{name: frozenset(body.split()) for name, body in _SECTION.findall(text)})


QUOTING = {language: _read(language) for language in ("de", "es", "fr")}
