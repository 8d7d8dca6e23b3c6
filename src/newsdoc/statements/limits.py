"""Where what somebody says or thinks may end, when it stands after the cue in one sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdoc.statements import phrases
from newsdoc.statements.phrases import Phrase
from newsdoc.statements.reading import Sentence

__all__ = ["ends"]

_CLAUSE = re.compile(
    r",?(?:(?<=[,Q])|(?<=&)|(?<=k))(?=a?G[^,]{0,2}[TQ:,pdhNt])"  # ", adding that"
    r"|(?<=Q)(?=[bW])"  # the comma is within the quotation
    r"|,?[&k](?=a*x*a*V[TQ:,pdhNGti])"  # "and said"
    r"|,(?=k[pNdhwb])|;|-$"
    r"|,(?=(?:[pN]|[dh][wN]*)a*V$)"
    r"|,(?=A)"
)
_SECOND_VERB = re.compile(r",?[&k](?=a*x?a*VT)")  # "and added that": another statement of the same source
_OBJECT = re.compile(r"(?<=Q)(?=[GbW])|,?[&k](?=a*x*a*[VE])|,(?=[kWGbap&Ax])|;|:|,(?=[dh]?[wN]*x*V)|-(?=[kWGp])")
_FIRST = re.compile("[,;:b-]|(?<=[NwM])[xV]")


def ends(sentence: Sentence, here: int, *, clausal: bool, opens: bool = False) -> Iterator[Phrase]:
    """What is said from here on, by the places where it may end, likeliest first.

    opens: whether the cue only opens the sentence and its main clause follows: "Asked why, she said ...", "If they say no, we will go".
    """
    signs, end = sentence.signs, sentence.end
    comma = signs.find(",", here, end) if opens else -1
    if comma > here:
        end = comma
    if here >= end:
        return
    second = _SECOND_VERB.search(signs, here + 1, end)
    if second:
        end = second.start()
    likely = (_CLAUSE if clausal else _OBJECT).search(signs, here + 1, end)
    stops = [likely.start() if likely else end]
    first = _FIRST.search(signs, here + 1, end)
    if first:
        stops.append(first.start())
    if not clausal:
        thing = phrases.after(signs, here, end)
        if thing:
            stops.append(thing[1])
    stops.append(end)
    for stop in dict.fromkeys(stop - (signs[stop - 1] == "-") for stop in stops):
        if stop > here:
            yield here, stop
