"""The tables of words, as the rules look them up."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator, Mapping
from importlib import import_module

import pytest

from newsdoc.parsing import words
from newsdoc.parsing.text.shape import plain
from newsdoc.parsing.words import Table, together

_AS_PRINTED = {"dates", "languages", "agencies"}  # looked up in texts that are not made plain, or no tables of phrases


def _tables() -> Iterator[tuple[str, Table]]:
    for module in pkgutil.iter_modules(words.__path__):
        if module.name not in _AS_PRINTED:
            for name, table in vars(import_module(f"newsdoc.parsing.words.{module.name}")).items():
                if not name.startswith("__") and isinstance(table, Mapping) and all(isinstance(said, str) for said in table.values()):
                    yield f"{module.name}.{name}", table


@pytest.mark.parametrize(("name", "table"), list(_tables()))
def test_phrases_are_plain_or_no_line_would_ever_have_them(name: str, table: Table) -> None:
    assert [phrase for phrase in together(table) if phrase != plain(phrase)] == []


@pytest.mark.parametrize(("name", "table"), list(_tables()))
def test_no_language_has_a_phrase_twice(name: str, table: Table) -> None:
    twice = {language: [phrase for phrase in said.split("|") if said.split("|").count(phrase) > 1] for language, said in table.items()}
    assert {language: phrases for language, phrases in twice.items() if phrases} == {}
