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


def onward(sentence: Sentence, at: int, *, quoted: bool) -> list[Phrase]:
    """What goes on after the cue: quotations, or the sentence that the cue interrupts."""
    signs, end = sentence.signs, sentence.end
    if quoted:
        resumed = _RESUMED.match(signs, at, end)
        if resumed:
            return [(resumed.end(), end)]
        following = _FOLLOWING.match(signs, end)
        if following and sentence.paragraph.text[sentence.paragraph.ends[following.end(1) - 1] - 2] != ",":
            return [following.span(1)]
        return []
    if sentence.sign(at) == "," and end - at > 3 and signs[at + 1] not in "GWk":
        return [(at + 1, end)]
    return []
