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

_WHEN = re.compile(r"i#|i?[dh]?[wJN]?Y(?:,?Y|i[dh]?wY?)?|iN#(?:,#)?")
_VENUE = re.compile(r"i[dh]?[wJN#VMES&q-]*[wMNqV](?:[fit][dh]?[wJN#MES&q-]*[wMNq])*")
_STOPS = re.compile(r"[;:TQ.]|,(?!Y)|$")
_COMMA = re.compile(",(?!Y)")
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
        recipient = _without_place_and_time(sentence, recipient)
        at = recipient[1]
        if recipient[0] >= stop:
            recipient = None
    comma = _STOPS.search(signs, at, end)
    venue, when = _places_and_times(sentence, at, min(stop, comma.start() if comma else end))
    return recipient, venue, when


def _without_place_and_time(sentence: Sentence, recipient: Phrase) -> Phrase:
    """Who is told, without "in an interview" and "on Monday" behind."""
    for at in range(recipient[0] + 1, recipient[1]):
        if sentence.sign(at) == "i" and (_time_at(sentence, at, sentence.end) or _venue_at(sentence, at, sentence.end)):
            return recipient[0], at
    return recipient


def _opening(sentence: Sentence, chosen: Reading) -> Phrase | None:
    """The words before the first comma, where the sentence does not open with the source or with what is said."""
    start = sentence.start
    found = _COMMA.search(sentence.signs, start, sentence.end)
    comma = found.start() if found else start
    if comma == start or not chosen.source or chosen.source[0] <= comma or chosen.content[0][0] <= start:
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
        time = None if when else _time_at(sentence, at, stop)
        place = None if venue or time else _venue_at(sentence, at, stop)
        when, venue = time or when, place or venue
        at = (time or place or (at, at + 1))[1]
    return venue, when


def _time_at(sentence: Sentence, at: int, stop: int) -> Phrase | None:
    match = _WHEN.match(sentence.signs, at, stop)
    if match is None:
        return None
    is_time = "Y" in match[0] or bool(_YEAR.fullmatch(sentence.words[match.end() - 1])) or ("#" in match[0] and len(match[0]) > 2)
    return match.span() if is_time else None


def _venue_at(sentence: Sentence, at: int, stop: int) -> Phrase | None:
    match = _VENUE.match(sentence.signs, at, stop)
    return match.span() if match and any(word in _SETS["venues"] for word in sentence.words[at : match.end()]) else None


def _text(sentence: Sentence, part: Phrase | None) -> str | None:
    if part is None or part[1] <= part[0]:
        return None
    paragraph = sentence.paragraph
    return " ".join(paragraph.text[paragraph.starts[part[0]] : paragraph.ends[part[1] - 1]].split()) or None
