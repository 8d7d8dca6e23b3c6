"""The statements of a text: paragraph by paragraph, sentence by sentence, the best reading of each cue."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from newsdoc.statements.quotations import quotations
from newsdoc.statements.reading import Reading, Sentence, reading
from newsdoc.statements.rules import RULES
from newsdoc.statements.scoring import likelihood, log_odds
from newsdoc.statements.sentences import sentences
from newsdoc.statements.tokens import Paragraph, tagged
from newsdoc.statements.words import Lexicon, lexicon
from newsdoc.statements.verbs import group_start, subjects

__all__ = ["Found", "Proposal", "extract", "made", "proposals"]

_LINE = re.compile(r"[^\n]*\S[^\n]*")
_INTRODUCES = re.compile(r"[^,;.QTp]{0,10}:$")
_CUE = re.compile(f"[{''.join(RULES)}]")


@frozen
class Found:
    source: tuple[int, int] | None
    cue: tuple[int, int] | None
    content: tuple[tuple[int, int], ...]
    rule: str
    confidence: float


@frozen
class Proposal:
    """A cue: its paragraph, its readings, and features that all readings share."""

    paragraph: Paragraph
    readings: Sequence[Reading]
    features: Sequence[str]
    below: tuple[int, int] | None = None


def proposals(text: str) -> Iterator[Proposal]:
    """All cues of the text."""
    words = lexicon("en")
    lines = [line.span() for line in _LINE.finditer(text)]
    for number, (start, end) in enumerate(lines):
        following = lines[number + 1] if number + 1 < len(lines) else None
        yield from _within(text, start, end, words, ("first",) if number == 0 else (), following)


def _within(text: str, start: int, end: int, words: Lexicon, marks: Sequence[str], following: tuple[int, int] | None = None) -> Iterator[Proposal]:
    quotes = list(quotations(text, start, end))
    paragraph = tagged(text, start, end, quotes, words)
    for first, last in sentences(paragraph):
        sentence = Sentence(paragraph, first, last, words, paragraph.signs, paragraph.words)
        shared = None
        for match in _CUE.finditer(paragraph.signs, first, last):
            if following and match[0] in "VG" and _INTRODUCES.match(paragraph.signs, match.end(), last) and last == len(paragraph.signs):
                source = next(subjects(sentence, group_start(sentence, match.start()), match.start(), shared), (None, "none", 0))
                found = reading(sentence, match.start(), (group_start(sentence, match.start()), match.end()), source[0], [(last - 1, last)], "below", "Q" if text[following[0]] in "“\"'" else "other", source[1])
                yield Proposal(paragraph, [found], marks, (following[0], following[0] + len(text[following[0] : following[1]].rstrip())))
                continue
            readings = list(RULES[match[0]](sentence, match.start(), shared))
            if readings:
                if match[0] == "V" and readings[0].source:
                    shared = readings[0].source
                yield Proposal(paragraph, readings, marks)
    if "quoted" not in marks:
        for opened, closed in quotes:
            if closed - opened > 24:
                yield from _within(text, opened + 1, closed - 1, words, (*marks, "quoted"))


def extract(text: str) -> Iterator[Found]:
    """The statements of the text, in order."""
    for proposal in proposals(text):
        odds, _, best = max((log_odds(reading), -number, reading) for number, reading in enumerate(proposal.readings))
        if odds >= -0.7:
            yield made(proposal, best, likelihood(odds))


def made(proposal: Proposal, found: Reading, p: float) -> Found:
    paragraph = proposal.paragraph
    s, e = paragraph.starts, paragraph.ends
    span = lambda r: (s[r[0]], e[r[1] - 1])
    return Found(span(found.source) if found.source else None, span(found.cue), (proposal.below,) if proposal.below else tuple(span(c) for c in found.content), found.rule, p)
