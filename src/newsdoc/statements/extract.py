"""The statements of a text: paragraph by paragraph, the best reading of each cue that is likely one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve

from newsdoc.io.deadline import check_time
from newsdoc.statements.circumstances import Circumstances, circumstances
from newsdoc.statements.found import Found, Place
from newsdoc.statements.kinds import kind_of
from newsdoc.statements.lines import lines
from newsdoc.statements.phrases import Phrase
from newsdoc.statements.proposals import Proposal, proposals
from newsdoc.statements.quotations import quotations
from newsdoc.statements.quoted_only import quoted_statements
from newsdoc.statements.reading import Reading
from newsdoc.statements.scoring import best, likelihood
from newsdoc.statements.speakers import Speakers
from newsdoc.statements.tokens import Paragraph, tagged
from newsdoc.statements.words import Lexicon, lexicon

__all__ = ["ONLY_QUOTED", "extract", "paragraphs", "place_of"]

_LIKELY = 0.36
ONLY_QUOTED = re.compile("[Qq.]*Q[Qq.]*")


def paragraphs(text: str, words: Lexicon) -> Iterator[Paragraph]:
    """The paragraphs of a text: its lines."""
    for start, end in lines(text):
        yield tagged(text, start, end, list(quotations(text, start, end)), words)


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
    for number, paragraph in enumerate(every):
        opens = text[every[number + 1].starts[0]] if number + 1 < len(every) and every[number + 1].starts else below
        if before and (before.below or ONLY_QUOTED.fullmatch(paragraph.signs)):
            before = _continued(before, paragraph)
            yield before
            continue
        marks = ("first",) if first and number == 0 else ()
        found = _within(paragraph, words, marks, opens, speakers)
        yield from found
        before = found[-1] if found and found[-1].last else None


def _continued(before: Found, paragraph: Paragraph) -> Found:
    """What the statement before says in this paragraph too."""
    said = (paragraph.starts[0], paragraph.ends[-1])
    return evolve(before, source=None, content=(said,), rule="continuing", circumstances=Circumstances(), below=False, continues=True)


def _within(paragraph: Paragraph, words: Lexicon, marks: tuple[str, ...], opens_below: str, speakers: Speakers) -> list[Found]:
    found = []
    speakers.hear(paragraph)
    for proposal in proposals(paragraph, words, marks, opens_below):
        check_time()
        chosen = best(proposal.readings)
        confidence = likelihood(proposal.features(chosen))
        if confidence >= _LIKELY and (proposal.below or _has_letters(proposal, chosen)):
            found.append(_found(proposal, chosen, confidence, speakers))
    return sorted(_apart(found), key=lambda one: one.content[0])


def _apart(found: list[Found]) -> list[Found]:
    """Those whose cues don't overlap; of two that do, the verb, and else the likelier."""
    kept: list[Found] = []
    for one in sorted(found, key=lambda one: one.cue):
        while kept and one.cue[0] < kept[-1].cue[1]:
            if _rank(kept[-1]) >= _rank(one):
                break
            kept.pop()
        else:
            kept.append(one)
    return kept


def _rank(found: Found) -> tuple[bool, float]:
    return found.rule != "noun", found.confidence


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
