"""Who says what in double quotation marks: a quotation with a word of saying and a source beside it, in one paragraph.

Three orders: quotation, source, cue ("...," she said); quotation, cue, source ("...," said Ms. Obi); source, cue,
quotation (She said: "..."). Made for precision: where source or cue are in doubt, there is no statement.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import frozen

from newsdoc.statements.quotations import quotations
from newsdoc.statements.words import ADVERBS, CUES, PRONOUNS

__all__ = ["Found", "extract"]

_NEAR = 120
_FEWEST_WORDS = 3  # fewer are often a title or a word held at arm's length

_WORD = r"(?:[A-ZÀ-ÖØ-Þ][\w'’-]*\w(?!\w)|[A-Z]\.)"
_TITLE = r"(?:St|Mr|Ms|Mrs|Dr|Sen|Rep|Gov|Gen|Prof)\."
_NAME = rf"(?:{_TITLE} )?{_WORD}(?:(?: (?:de|da|del|van|von|der|bin|al|la|of))? {_WORD}){{0,5}}"
_SOURCE = rf"(?P<source>(?:{PRONOUNS})\b|{_NAME})"
_CUE = rf"(?P<cue>(?:(?:{ADVERBS}) )?(?:{CUES})\b)"

_SOURCE_CUE_AFTER = re.compile(rf"\s*{_SOURCE} {_CUE}")
_CUE_SOURCE_AFTER = re.compile(rf"\s*{_CUE} {_SOURCE}")
_OPENING = r"(?:^|(?<=[.!?”\"’;,\n] )|(?<=\n)|(?<=and )|(?<=but ))"
_BEFORE = re.compile(rf"{_OPENING}{_SOURCE} {_CUE}(?:[,:]? | that )$")
_ENDS_BEFORE_CUE = (",", "?", "!", "…", "-", "—", "–")
_BETWEEN = re.compile(r"[.,;:]?\s+$|[.,]\s*$")


@frozen
class Found:
    """A statement in a text: where its parts are, as (start, end), and the rule that found it."""

    source: tuple[int, int]
    cue: tuple[int, int]
    content: tuple[tuple[int, int], ...]
    rule: str
    confidence: float


def extract(text: str) -> Iterator[Found]:
    """The statements of the text, in order."""
    found = list(quotations(text))
    used = 0
    for index, quotation in enumerate(found):
        if index < used:
            continue
        follower = found[index + 1] if index + 1 < len(found) else None
        statement = _told_after(text, quotation, follower) or _told_before(text, quotation)
        if statement:
            used = index + len(statement.content)
            yield statement


def _told_after(text: str, quotation: tuple[int, int], follower: tuple[int, int] | None) -> Found | None:
    start, end = quotation
    if not text[start : end - 1].endswith(_ENDS_BEFORE_CUE) and text[end : end + 1] != ",":
        return None
    after = end + 1 if text[end : end + 1] == "," else end
    for pattern, rule in ((_SOURCE_CUE_AFTER, "quotation-source-cue"), (_CUE_SOURCE_AFTER, "quotation-cue-source")):
        match = pattern.match(text, after, after + _NEAR)
        if match and "\n" not in match[0]:
            content = (quotation, follower) if follower and _runs_on(text, match.end(), follower[0]) else (quotation,)
            return Found(match.span("source"), match.span("cue"), content, rule, 0.95)
    return None


def _runs_on(text: str, end: int, start: int) -> bool:
    """Whether a second quotation goes on right after the cue."""
    between = text[end:start]
    return len(between) <= 4 and "\n" not in between and _BETWEEN.fullmatch(between) is not None


def _told_before(text: str, quotation: tuple[int, int]) -> Found | None:
    start, end = quotation
    if len(text[start : min(end, start + 200)].split()) < _FEWEST_WORDS:
        return None
    begin = max(0, start - _NEAR)
    match = _BEFORE.search(text[begin:start])
    if match is None:
        return None
    source, cue = ((begin + match.start(group), begin + match.end(group)) for group in ("source", "cue"))
    return Found(source, cue, (quotation,), "source-cue-quotation", 0.9)
