"""The cues of a paragraph and how they can be read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from newsdoc.statements.phrases import Phrase
from newsdoc.statements.quotations import quotations
from newsdoc.statements.reading import Reading, Sentence, reading
from newsdoc.statements.rules import RULES
from newsdoc.statements.sentences import sentences
from newsdoc.statements.surroundings import surroundings
from newsdoc.statements.tokens import Paragraph, tagged
from newsdoc.statements.verbs import group_start, subjects
from newsdoc.statements.words import Lexicon

__all__ = ["Proposal", "proposals"]

_CUE = re.compile(f"[{''.join(RULES)}]")
_INTRODUCES = re.compile(r"[^,;.QTpVG]{0,10}:$")
_SHORTEST = 24  # characters of a quotation within which others may be quoted
_BELOW = "below"
_QUOTED = "quoted"


@frozen
class Proposal:
    """A cue in its sentence, and its readings. marks: where it stands. Whether what it says is the paragraph below."""

    sentence: Sentence
    readings: Sequence[Reading]
    marks: tuple[str, ...]
    below: bool = False

    def features(self, chosen: Reading) -> Iterator[str]:
        """What speaks for and against a reading here."""
        yield from chosen.features
        yield from surroundings(self.sentence, chosen)
        for mark in self.marks:
            yield mark
            yield f"{mark}|{chosen.rule}"


def proposals(paragraph: Paragraph, words: Lexicon, marks: tuple[str, ...], opens_below: str) -> Iterator[Proposal]:
    """The cues of a paragraph. opens_below: the first character of the next paragraph, or nothing."""
    for first, last in sentences(paragraph):
        sentence = Sentence(paragraph, first, last, words, paragraph.signs, paragraph.words)
        shared: Phrase | None = None
        for match in _CUE.finditer(paragraph.signs, first, last):
            at = match.start()
            if opens_below and match[0] in "VG" and last == len(paragraph.signs) and _INTRODUCES.match(paragraph.signs, at + 1, last):
                yield Proposal(sentence, [_introducing(sentence, at, shared, opens_below)], marks, below=True)
                continue
            readings = list(RULES[match[0]](sentence, at, shared))
            if readings:
                if match[0] == "V" and readings[0].source:
                    shared = readings[0].source
                yield Proposal(sentence, readings, marks)
    if _QUOTED not in marks:
        yield from _within_quotations(paragraph, words, (*marks, _QUOTED))


def _introducing(sentence: Sentence, at: int, shared: Phrase | None, opens_below: str) -> Reading:
    """ "Penrose went on to say:", with what she says in the next paragraph."""
    first = group_start(sentence, at)
    source, how, _ = next(subjects(sentence, first, at, shared), (None, "none", 0))
    frame = "Q" if opens_below in "“\"'‘«„" else "other"
    return reading(sentence, at, ((first, at + 1), source, [(sentence.end - 1, sentence.end)]), (_BELOW, frame, how))


def _within_quotations(paragraph: Paragraph, words: Lexicon, marks: tuple[str, ...]) -> Iterator[Proposal]:
    for at, sign in enumerate(paragraph.signs):
        if sign in "Qq":
            start, end = paragraph.starts[at], paragraph.ends[at] - 1
            start += not paragraph.text[start].isalnum()  # a quotation that runs on has no mark
            if end - start > _SHORTEST:
                inner = list(quotations(paragraph.text, start, end))
                yield from proposals(tagged(paragraph.text, start, end, inner, words), words, marks, "")
