"""What is said before a cue, and what of it goes on behind the cue."""

from __future__ import annotations

import re

from newsdoc.statements.phrases import Phrase
from newsdoc.statements.reading import Sentence

__all__ = ["behind", "onward"]

_FOLLOWING = re.compile(r"[.]?(Q[.Qq]*)(?<=[Qq])(?![,:]|p?a?x?V|N{1,3}x?V(?![:,T]))")
_RESUMED = re.compile(r"(?:[^Q,;:.]{0,12})?[,;:]?(?=Q)")


def behind(sentence: Sentence, stop: int) -> list[Phrase]:
    """What may be said before the cue: the quotation right before it, or all of the sentence."""
    signs, first = sentence.signs, sentence.start
    while first < stop - 1 and signs[first] in "k,&":
        first += 1
    found = [(first, stop)]
    if signs[stop - 1] == "Q" and stop - 1 > first:
        alone = (stop - 1, stop)
        found = [alone] if signs[stop - 2] in ",:;" else [alone, *found]
    elif "," in signs[first:stop]:
        found.append((signs.rindex(",", first, stop) + 1, stop))
    return found


def onward(sentence: Sentence, said: int, at: int) -> list[list[Phrase]]:
    """What may go on after the cue, where what is said before it ends at a word: quotations, or the sentence that the cue interrupts."""
    signs, end = sentence.signs, sentence.end
    following = _FOLLOWING.match(signs, end)
    quotations = [following.span(1)] if following and not _pauses(sentence, following.end(1) - 1) else []
    if signs[said - 1] == "Q":
        resumed = _RESUMED.match(signs, at, end)
        return [[(resumed.end(), end)] if resumed else quotations]
    if sentence.sign(at) == "," and sentence.sign(at + 1) not in "GWk$" and (end - at > 3 or signs.find("Q", at, end) > 0):
        return [[(at + 1, end)], []]
    return [[], quotations] if quotations and signs.find("Q", sentence.start, said) >= 0 else [[]]


def _pauses(sentence: Sentence, quotation: int) -> bool:
    return sentence.paragraph.text[sentence.paragraph.ends[quotation] - 2] == ","
