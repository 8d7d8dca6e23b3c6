"""The statements of a text: paragraph by paragraph, sentence by sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import frozen

from newsdoc.statements.candidates import Candidate, candidates
from newsdoc.statements.quotations import quotations
from newsdoc.statements.scoring import likelihood
from newsdoc.statements.sentences import sentences
from newsdoc.statements.tokens import Paragraph, tagged
from newsdoc.statements.words import lexicon

__all__ = ["Found", "extract", "proposals"]

_LINE = re.compile(r"[^\n]*\S[^\n]*")


@frozen
class Found:
    source: tuple[int, int] | None
    cue: tuple[int, int] | None
    content: tuple[tuple[int, int], ...]
    rule: str
    confidence: float


def proposals(text: str) -> Iterator[tuple[Paragraph, Candidate]]:
    """All candidates of the text."""
    words = lexicon("en")
    number = 0
    for line in _LINE.finditer(text):
        yield from _within(text, line.start(), line.end(), words, ["first"] if number == 0 else [])
        number += 1


def _within(text, start, end, words, marks):
    quotes = list(quotations(text, start, end))
    paragraph = tagged(text, start, end, quotes, words)
    for first, last in sentences(paragraph):
        for found in candidates(paragraph, first, last, words):
            found.features.extend(marks)
            yield paragraph, found
    if "quoted" not in marks:
        for opened, closed in quotes:
            if closed - opened > 24:
                yield from _within(text, opened + 1, closed - 1, words, [*marks, "quoted"])


def extract(text: str) -> Iterator[Found]:
    """The statements of the text, in order."""
    for paragraph, found in proposals(text):
        p = likelihood(found)
        if p >= 0.5:
            yield made(paragraph, found, p)


def made(paragraph, found, p):
    s, e = paragraph.starts, paragraph.ends
    span = lambda r: (s[r[0]], e[r[1] - 1])
    return Found(span(found.source) if found.source else None, span(found.cue), tuple(span(c) for c in found.content), found.rule, p)
