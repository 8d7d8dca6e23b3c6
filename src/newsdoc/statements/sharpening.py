"""Sources by a spaCy pipeline that the user has: the whole noun phrase, with its appositions. Never needed.

Nothing of spaCy is imported: what the pipeline gives is used as spaCy's Doc, Span and Token are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Protocol, TypeAlias

from attrs import evolve

from newsdoc.model import Span, Statement
from newsdoc.plugins import blamed_on

__all__ = ["Pipeline", "sharpen"]

# How a noun hangs on another of the same phrase, in spaCy's labels and in those of Universal Dependencies.
_WITHIN = frozenset(("appos", "compound", "conj", "flat", "nmod"))
# What after a word goes on naming; a clause does not. What only joins is passed over.
_NAMING = frozenset(("appos", "conj", "flat", "nmod", "pobj", "prep"))
_JOINING = frozenset(("cc", "punct"))


class Token(Protocol):
    """What is asked of a spaCy Token."""

    i: int
    dep_: str

    @property
    def head(self) -> Token: ...
    @property
    def rights(self) -> Iterable[Token]: ...


class Words(Protocol):
    """What is asked of a spaCy Span."""

    start: int
    end: int
    start_char: int
    end_char: int

    @property
    def root(self) -> Token: ...


class Parsed(Protocol):
    """What is asked of a spaCy Doc."""

    @property
    def noun_chunks(self) -> Iterable[Words]: ...
    def char_span(self, start_idx: int, end_idx: int, *, alignment_mode: str) -> Words | None: ...
    def __getitem__(self, tokens: slice) -> Words: ...


Pipeline: TypeAlias = Callable[[str], Any]


def sharpen(text: str, statements: Iterable[Statement], nlp: Pipeline) -> list[Statement]:
    """The statements, the source of each the noun phrase that its main word stands in, as far as the pipeline sees one.

    text: what the spans of sources stand on. nlp: a loaded spaCy pipeline with a parser. A phrase that would reach into
    the statement's cue or content leaves the source as it is. Raises NewsdocError where the pipeline fails.
    """
    given = list(statements)
    with blamed_on("the pipeline given"):
        parsed: Parsed = nlp(text)
        phrases = {number: chunk for chunk in parsed.noun_chunks for number in range(chunk.start, chunk.end)}
        return [_sharpened(statement, text, parsed, phrases) for statement in given]


def _sharpened(statement: Statement, text: str, parsed: Parsed, phrases: Mapping[int, Words]) -> Statement:
    source = statement.source
    words = parsed.char_span(source.start, source.end, alignment_mode="expand") if source else None
    chunk = phrases.get(_main_word(words.root).i) if words else None
    if not source or not chunk:
        return statement
    phrase = parsed[chunk.start : _last(chunk.root).i + 1]
    found = Span(phrase.start_char, _closed(text, phrase.start_char, phrase.end_char), source.block)
    others = (span for span in statement.spans() if span != source)
    return statement if any(_overlap(found, span) for span in others) else evolve(statement, source=found)


def _main_word(word: Token) -> Token:
    """The word on which the phrase hangs."""
    while word.dep_ in _WITHIN and word.head.i != word.i:
        word = word.head
    return word


def _last(word: Token) -> Token:
    """The last of the words that name together with this one."""
    last: Token | None = word
    while last:
        word, last = last, _last_naming(last)
    return word


def _last_naming(word: Token) -> Token | None:
    last = None
    for child in word.rights:
        if child.dep_ in _NAMING:
            last = child
        elif child.dep_ not in _JOINING:
            break
    return last


def _closed(text: str, start: int, end: int) -> int:
    """The end, behind a bracket that closes there what was opened within."""
    return end + 1 if text.count("(", start, end) > text.count(")", start, end) and text.startswith(")", end) else end


def _overlap(one: Span, other: Span) -> bool:
    return one.block == other.block and max(one.start, other.start) < min(one.end, other.end)
