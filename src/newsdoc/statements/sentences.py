"""Sentences of a paragraph, as ranges of words. Initials and abbreviations are words, so their full stops end nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdoc.statements.tokens import Paragraph

__all__ = ["sentences"]

_DATELINE = re.compile(r"N{1,3}(?:,[Nw#]{1,3}){0,2}(?:\(N{1,3}\))?-(?![&kWG]|[^-.]{1,30}-x?a?V)")
_LONGEST = 250  # words; whoever writes no full stops must not make us slow
_ENDS_ITSELF = re.compile(r"[.?!…][’'\"”»]*$")
_SAYS_NEXT = re.compile(r"(?:[NdhwJ#MEfi]{1,10}|p|[NdhwJ]{1,6},[^,.Q]{1,25},)x?a?V|x?V")


def sentences(paragraph: Paragraph) -> Iterator[tuple[int, int]]:
    """Where each sentence starts and ends; a full stop at its end is outside."""
    signs = paragraph.signs
    dateline = _DATELINE.match(signs)
    start = dateline.end() if dateline else 0
    for at, sign in enumerate(signs):
        if at < start:
            continue
        if sign == "." or at - start >= _LONGEST:
            if at > start:
                yield start, at
            start = at + (sign == ".")
        elif at > start and _ends_before(paragraph, at):
            yield start, at
            start = at
    if start < len(signs):
        yield start, len(signs)


def _ends_before(paragraph: Paragraph, at: int) -> bool:
    """Whether a sentence ended with the word before, without a full stop of its own."""
    signs = paragraph.signs
    if signs[at - 1] in "Qq":
        text = paragraph.text
        closed = paragraph.ends[at - 1]
        first = text[paragraph.starts[at]]
        ending = text[max(0, closed - 3) : closed]
        if not _ENDS_ITSELF.search(ending) or not (first.isupper() or signs[at] in "Qq"):
            return False
        if signs[at] in "Qq":
            return True
        return "." in ending or not _SAYS_NEXT.match(signs, at)
    if signs[at - 1] == "N" and paragraph.text[paragraph.ends[at - 1] - 1] == ".":
        return signs[at] in "pdhibk" and paragraph.text[paragraph.starts[at]].isupper()
    return signs[at - 1] == "…" and paragraph.text[paragraph.starts[at]].isupper()
