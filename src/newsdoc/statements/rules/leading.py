"""Said after the verb: "She said that the road is closed", "He told reporters: “We will go on.”", "They endorsed Mota"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdoc.statements import limits
from newsdoc.statements.reading import Reading, Sentence, reading
from newsdoc.statements.rules.telling import SAYING_TO, TELLING
from newsdoc.statements.verbs import Subject

__all__ = ["leading"]

_TOLD = re.compile(r"(?:[oh]|[dhN#w][NwMJ#f]*[NwM](?=[TQ,:pitdhN]|$)|N)")
_SAID_TO = re.compile(r"t(?:[oh]|[dhN#w]*[NwM])(?=[T,Q:p])")
_ASIDE = re.compile(r"(?:i?[dhNwM#]*(?:Y|i[dhwM]*M)|a|iY|i#|i[dhN][NwM]*)+(?=[TQ:p]|,[QT])")
_ASIDE_BEFORE_QUOTATION = re.compile(r"[fiYa#b][^TQ;:.]{0,14}[:,](?=Q)")
_CLAUSE = re.compile(r"(?:[dhNwM#JEqSf&-]+?|p)x?a?(?:x|V|E)")


def leading(sentence: Sentence, at: int, first: int, subject: Subject, is_participle: bool) -> Iterator[Reading]:
    """The readings of a verb before what is said."""
    source, how, _ = subject
    here, told = _behind_told(sentence, at, is_participle)
    for pattern in (_ASIDE, _ASIDE_BEFORE_QUOTATION):
        match = pattern.match(sentence.signs, here, sentence.end)
        if match:
            here = match.end()
    if sentence.sign(here) == "," and sentence.sign(here + 1) in "QT":
        here += 1
    here, frame = _frame(sentence, here)
    if here >= sentence.end or frame == ",":
        return
    clausal = frame[0] in "TQp:b" or frame == "clause"
    more = [name for name, true in (("told", told), ("participle", is_participle)) if true]
    more += [f"{sentence.lemma(at)}|{name}" for name in more]
    for content in limits.ends(sentence, here, clausal=clausal):
        yield reading(sentence, at, (first, at + 1), source, [content], "leading", frame, how, more)


def _behind_told(sentence: Sentence, at: int, is_participle: bool) -> tuple[int, bool]:
    signs, here, end = sentence.signs, at + 1, sentence.end
    match = None
    if sentence.lemma(at) in TELLING or is_participle:
        match = _TOLD.match(signs, here, end)
    elif sentence.sign(here) == "t" and sentence.lemma(at) in SAYING_TO:
        match = _SAID_TO.match(signs, here, end)
    return (match.end(), True) if match and match.end() < end else (here, False)


def _frame(sentence: Sentence, here: int) -> tuple[int, str]:
    """Where what is said starts, and what it looks like."""
    sign = sentence.sign(here)
    if sign in "if":
        return here + 1, sentence.words[here] + ("Q" if sentence.sign(here + 1) == "Q" else "")
    if sign == ":":
        return here + 1, ":Q" if sentence.sign(here + 1) == "Q" else ":"
    if sign in "TQtpbGn,$":
        return here, sign
    return here, "clause" if _CLAUSE.match(sentence.signs, here, sentence.end) else "thing"
