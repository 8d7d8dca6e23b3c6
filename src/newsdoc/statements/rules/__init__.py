"""The grammar: which rules read which sign of a word. Each rule is a function (sentence, place, source shared) → readings."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from newsdoc.statements.phrases import Phrase
from newsdoc.statements.reading import Reading, Sentence
from newsdoc.statements.rules.according import according
from newsdoc.statements.rules.adjectives import adjective
from newsdoc.statements.rules.colons import colon
from newsdoc.statements.rules.nouns import noun
from newsdoc.statements.rules.verbs import unknown, verb

__all__ = ["RULES", "Rule"]

Rule = Callable[[Sentence, int, Phrase | None], Iterator[Reading]]
RULES: dict[str, Rule] = {"A": according, "M": noun, "J": adjective, ":": colon, "V": verb, "G": verb, "E": unknown}
