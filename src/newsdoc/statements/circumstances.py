"""To whom, where and when something was said: "told reporters", "in an interview with Tasnim", "on Tuesday", "in 2016"."""

from __future__ import annotations

import re

from attrs import frozen

from newsdoc.statements import phrases
from newsdoc.statements.phrases import Phrase
from newsdoc.statements.reading import Reading, Sentence
from newsdoc.statements.rules.telling import SAYING_TO, TELLING
from newsdoc.statements.words import lexicon

__all__ = ["Circumstances", "circumstances"]

_WHEN = re.compile(r"i#|i?[dh]?[wJN]?Y(?:Y|i[dh]?wY?)?|iN#(?:,#)?")
_VENUE = re.compile(r"i[dh]?[wJN#VMES&q-]*[wMNqV](?:[fit][dh]?[wJN#MES&q-]*[wMNq])*")
_STOPS = re.compile(r"[,;:TQ.]|$")
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_SETS = lexicon("en").sets


@frozen
class Circumstances:
    """Recipient, venue and time of a statement, as the text has them."""

    recipient: str | None = None
    venue: str | None = None
    when: str | None = None


def circumstances(sentence: Sentence, chosen: Reading) -> Circumstances:
    """What stands beside the cue, and before the subject where the sentence opens with it."""
    recipient, venue, when = _beside(sentence, chosen)
    opening = _opening(sentence, chosen)
    if opening:
        led_venue, led_when = _places_and_times(sentence, *opening)
        venue, when = venue or led_venue, when or led_when
    return Circumstances(*(_text(sentence, part) for part in (recipient, venue, when)))


def _beside(sentence: Sentence, chosen: Reading) -> tuple[Phrase | None, Phrase | None, Phrase | None]:
    signs, end = sentence.signs, sentence.end
    at = chosen.source[1] if chosen.rule == "inverted" and chosen.source else chosen.at + 1
    content = [part for part in chosen.content if part[0] >= at]
    stop = content[0][0] if content else end
    recipient = None
    lemma = sentence.lemma(chosen.at)
    if lemma in TELLING and chosen.rule != "inverted":
        recipient = (at, at + 1) if sentence.sign(at) in "oh" else phrases.after(signs, at, min(end, stop) if stop > at else end)
    elif lemma in SAYING_TO and sentence.sign(at) == "t":
        recipient = (at + 1, at + 2) if sentence.sign(at + 1) in "oh" else phrases.after(signs, at + 1, end)
    if recipient:
        at = recipient[1]
        if recipient[0] >= stop:
            recipient = None
    comma = _STOPS.search(signs, at, end)
    venue, when = _places_and_times(sentence, at, min(stop, comma.start() if comma else end))
    return recipient, venue, when


def _opening(sentence: Sentence, chosen: Reading) -> Phrase | None:
    """The words before the first comma, where the sentence does not open with the source or with what is said."""
    start = sentence.start
    comma = sentence.signs.find(",", start, sentence.end)
    if comma < 0 or not chosen.source or chosen.source[0] <= comma or chosen.content[0][0] <= start:
        return None
    return (start, comma) if sentence.sign(start) in "iGVY" or sentence.words[start] in ("asked", "last") else None


def _places_and_times(sentence: Sentence, at: int, stop: int) -> tuple[Phrase | None, Phrase | None]:
    venue: Phrase | None = None
    when: Phrase | None = None
    signs = sentence.signs
    if at < stop and sentence.lemma(at) in _SETS["speaking"] and sentence.sign(at) == "G":
        target = phrases.after(signs, at + 2, stop) if sentence.sign(at + 1) in "ti" else None
        venue = (at, target[1]) if target else None
        at = target[1] if target else at + 1
    while at < stop:
        time = _WHEN.match(signs, at, stop)
        if time and when is None and _is_time(sentence, *time.span()):
            when = time.span()
            at = time.end()
            continue
        place = _VENUE.match(signs, at, stop)
        if place and venue is None and any(word in _SETS["venues"] for word in sentence.words[at : place.end()]):
            venue = place.span()
            at = place.end()
            continue
        at += 1
    return venue, when


def _is_time(sentence: Sentence, start: int, end: int) -> bool:
    signs = sentence.signs[start:end]
    return "Y" in signs or bool(_YEAR.fullmatch(sentence.words[end - 1])) or ("#" in signs and len(signs) > 2)


def _text(sentence: Sentence, part: Phrase | None) -> str | None:
    if part is None or part[1] <= part[0]:
        return None
    paragraph = sentence.paragraph
    return " ".join(paragraph.text[paragraph.starts[part[0]] : paragraph.ends[part[1] - 1]].split()) or None
