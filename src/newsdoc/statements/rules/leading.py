"""Said after the verb: "She said that the road is closed", "He told reporters: “We will go on.”", "They endorsed Mota"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdoc.statements import limits, phrases
from newsdoc.statements.phrases import Phrase
from newsdoc.statements.reading import Reading, Sentence, reading
from newsdoc.statements.rules.telling import SAYING_TO, TELLING
from newsdoc.statements.tokens import is_title
from newsdoc.statements.verbs import AHEAD, Subject

__all__ = ["leading"]

_TOLD = re.compile(r"(?:[oh]|[dhN#wJ]*[NwMJ#f]*[NwM](?=[TQ,:pitbdhN]|$)|N)")
_SAID_TO = re.compile(r"t(?:[oh]|[dhN#w]*[NwM])(?=[T,Q:p])")
_ASIDE = re.compile(r"(?:i?[dhNwM#]*(?:Y(?:,Y(?=,))?|i[dhwM]*M)|a|iY|i#|i[dhN][NwM]*)+(?=[TQ:p]|,[QT])")
_BETWEEN_COMMAS = re.compile(r",(?:a{1,2}|[ib][^,;:.QTVx]{1,9}|At[^,;:.QTVx]{1,9}|tV?[^,;:.QTVx]{1,5}),(?=[TQpdhNwM#])")  # ", however,"
_ASIDE_BEFORE_QUOTATION = re.compile(r"[fiYa#b][^TQ;:.]{0,14}[:,](?=Q)")
_NAMING = ("call", "dub", "label", "brand", "term")
_SOMEBODY = re.compile("[hd][wM]|o|N{1,3}")
_PARTICLES = ("out", "up", "off", "back", "down")
_LINKING = ("for", "on", "about", "against", "to", "of", "with", "from", "at", "in", "over", "as")
_CLAUSE = re.compile(r"(?:[dhNwM#JEqSf&-]+?|p)x?a?(?:x|V|E)")


def leading(sentence: Sentence, at: int, first: int, subject: Subject, is_participle: bool) -> Iterator[Reading]:
    """The readings of a verb before what is said."""
    source, how, _ = subject
    cue_end = at + 1 + (sentence.sign(at + 1) == "i" and sentence.words[at + 1] in _PARTICLES)
    here, told = _behind_told(sentence, at, is_participle) if cue_end == at + 1 else (cue_end, False)
    for pattern in (_ASIDE, _BETWEEN_COMMAS, _ASIDE_BEFORE_QUOTATION):
        match = pattern.match(sentence.signs, here, sentence.end)
        if match:
            here = match.end()
    if sentence.sign(here) == "," and sentence.sign(here + 1) in "QT":
        here += 1
    linked = here == cue_end
    here, frame = _frame(sentence, here)
    if here >= sentence.end or frame == "," or _is_title(sentence, here):
        return
    if linked and frame in _LINKING and cue_end == at + 1:
        cue_end = here
    clausal = frame[0] in "TQp:b" or frame == "clause"
    more = [name for name, true in (("told", told), ("participle", is_participle)) if true]
    more += [f"{sentence.lemma(at)}|{name}" for name in more]
    thing = None if clausal else phrases.after(sentence.signs, here, sentence.end)
    beside = thing and sentence.sign(thing[1])
    if thing and sentence.lemma(at) in _NAMING and _lacks_name(sentence, source, thing):
        return
    opens = how == AHEAD or (source is None and first == at == sentence.start) or _is_subordinate(sentence, source)
    for content in limits.ends(sentence, here, clausal=clausal, opens=opens):
        told_of = [f"thing={beside}|{thing[1] == content[1]}|{sentence.lemma(at)}"] if thing else []
        yield reading(sentence, at, ((first, cue_end), source, [content]), ("leading", frame, how), [*more, *told_of])


def _lacks_name(sentence: Sentence, source: Phrase | None, thing: Phrase) -> bool:
    """Whether somebody is called, not called something: "She called her mother"; but "what she called a mistake"."""
    is_relative = source is not None and sentence.sign(source[0] - 1) in "bW"
    return not is_relative and _SOMEBODY.fullmatch(sentence.signs, *thing) is not None and sentence.sign(thing[1]) in "$,;:.&kbitYa"


def _is_subordinate(sentence: Sentence, source: Phrase | None) -> bool:
    """Whether a clause that opens the sentence holds the cue, so that the main one follows: "If the tests show that it is safe, we will go"."""
    return source is not None and sentence.sign(source[0] - 1) == "b" and source[0] - 2 <= sentence.start


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


def _is_title(sentence: Sentence, here: int) -> bool:
    """Whether all that is said would be a title: "She wrote “The Sea”"."""
    if sentence.sign(here) != "q" or sentence.sign(here + 1) not in ("$", ",", "W", "i"):
        return False
    paragraph = sentence.paragraph
    return is_title(paragraph.text, paragraph.starts[here], paragraph.ends[here])
