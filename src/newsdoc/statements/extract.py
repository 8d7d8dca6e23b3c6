"""The statements of a text: paragraph by paragraph, the best reading of each cue that is likely one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve

from newsdoc.io.deadline import check_time
from newsdoc.statements.apart import apart
from newsdoc.statements.circumstances import Circumstances, circumstances
from newsdoc.statements.found import Found, Place
from newsdoc.statements.kinds import kind_of
from newsdoc.statements.lines import lines
from newsdoc.statements.phrases import Phrase
from newsdoc.statements.proposals import Proposal, proposals
from newsdoc.statements.quotations import left_open, quotations
from newsdoc.statements.quoted_only import quoted_statements
from newsdoc.statements.reading import Reading
from newsdoc.statements.scoring import best, likelihood
from newsdoc.statements.speakers import Speakers
from newsdoc.statements.tokens import Paragraph, tagged
from newsdoc.statements.transcripts import turns
from newsdoc.statements.words import Lexicon, lexicon

__all__ = ["ONLY_QUOTED", "extract", "paragraphs", "place_of"]

_LIKELY = 0.36
_SURE = 0.9
ONLY_QUOTED = re.compile("[Qq.]*Q[Qq.]*")


def paragraphs(text: str, words: Lexicon) -> Iterator[Paragraph]:
    """The paragraphs of a text: its lines."""
    open_above = False
    for start, end in lines(text):
        yield tagged(text, start, end, list(quotations(text, start, end, open_above=open_above)), words)
        open_above = left_open(text, start, end)


def extract(
    text: str, speakers: Speakers, before: Found | None = None, below: str = "", *, language: str = "en", first: bool = True
) -> Iterator[Found]:
    """The statements of a text, in order.

    speakers: whom the article has named so far; it learns. before: the statement that the text before ended with.
    below: the first character of the text behind. language: en, or one of which direct quotations are known. first: whether the article starts here.
    """
    if language != "en":
        yield from quoted_statements(text, language, speakers)
        return
    words = lexicon("en")
    every = list(paragraphs(text, words))
    spoken = turns(every)
    opened: list[Place] = []
    for number, paragraph in enumerate(every):
        opens = text[every[number + 1].starts[0]] if number + 1 < len(every) and every[number + 1].starts else below
        if before and (before.below or ONLY_QUOTED.fullmatch(paragraph.signs)):
            before = _continued(before, _all_of(paragraph))
            yield before
            continue
        marks = ("first",) if first and number == 0 else ()
        found = _within(paragraph, words, marks, opens, speakers, is_turn=number in spoken)
        if before and _runs_on(paragraph) and not any(one.content[0][0] == paragraph.starts[0] for one in found):
            yield _continued(before, (paragraph.starts[0], paragraph.ends[0]))
        yield from _with_opened(found, opened, paragraph)
        before = found[-1] if found and found[-1].last else None
        if before is None and _only_opens(paragraph):
            opened.append(_all_of(paragraph))
        else:
            opened = []


def _continued(before: Found, said: Place) -> Found:
    """What the statement before says in the next paragraph too."""
    return evolve(before, source=None, content=(said,), rule="continuing", circumstances=Circumstances(), below=False, continues=True)


def _all_of(paragraph: Paragraph) -> Place:
    return paragraph.starts[0], paragraph.ends[-1]


def _runs_on(paragraph: Paragraph) -> bool:
    """Whether a paragraph starts within a quotation, without a mark."""
    return paragraph.signs[:1] in ("Q", "q") and paragraph.text[paragraph.starts[0]].isalnum()


def _only_opens(paragraph: Paragraph) -> bool:
    """Whether a paragraph is the start of a quotation of which a paragraph below tells who says it."""
    return ONLY_QUOTED.fullmatch(paragraph.signs) is not None and left_open(paragraph.text, *_all_of(paragraph))


def _with_opened(found: list[Found], opened: list[Place], paragraph: Paragraph) -> Iterator[Found]:
    """The statements of a paragraph; the one that its quotation opens began with those that were left open above."""
    for one in found:
        begins = bool(opened) and one.content[0][0] == paragraph.starts[0]
        yield evolve(one, content=(*opened, *one.content)) if begins else one
        opened = [] if begins else opened


def _within(paragraph: Paragraph, words: Lexicon, marks: tuple[str, ...], opens_below: str, speakers: Speakers, *, is_turn: bool) -> list[Found]:
    found = []
    speakers.hear(paragraph)
    for proposal in proposals(paragraph, words, marks, opens_below):
        check_time()
        chosen = best(proposal.readings)
        confidence = likelihood(proposal.features(chosen))
        if is_turn and chosen.rule == "colon" and chosen.source and chosen.source[0] == 0:
            confidence = max(confidence, _SURE)
        if confidence >= _LIKELY and (proposal.below or _has_letters(proposal, chosen)):
            found.append(_found(proposal, chosen, confidence, speakers))
    return apart(found)


def _has_letters(proposal: Proposal, chosen: Reading) -> bool:
    paragraph = proposal.sentence.paragraph
    return any(map(str.isalnum, "".join(paragraph.text[start:end] for start, end in (place_of(paragraph, part) for part in chosen.content))))


def place_of(paragraph: Paragraph, words: Phrase) -> Place:
    """Where a range of words stands in the text."""
    return paragraph.starts[words[0]], paragraph.ends[words[1] - 1]


def _found(proposal: Proposal, chosen: Reading, confidence: float, speakers: Speakers) -> Found:
    sentence = proposal.sentence
    paragraph = sentence.paragraph
    content = tuple(place_of(paragraph, part) for part in chosen.content)
    return Found(
        source=place_of(paragraph, chosen.source) if chosen.source else None,
        cue=place_of(paragraph, chosen.cue),
        content=content,
        kind=kind_of(sentence, chosen),
        rule=chosen.rule,
        confidence=confidence,
        speaker=speakers.name(sentence, chosen),
        circumstances=circumstances(sentence, chosen),
        below=proposal.below,
        last=proposal.below or sentence.end >= len(paragraph.signs.rstrip(".")) or chosen.content[-1][1] >= len(paragraph.signs.rstrip(".")),
    )
