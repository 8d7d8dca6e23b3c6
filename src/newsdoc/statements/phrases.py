"""Noun phrases beside a verb: who says it. Grammar over the signs of words (see tokens.py)."""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["Phrase", "after", "after_with_appositions", "antecedent", "before", "first_in", "subject_in"]

Phrase = tuple[int, int]
_FURTHEST = 60  # words
_ASIDES = 4  # commas behind a subject that may open what is told of it

_SIMPLE = r"(?:[dh]*(?:(?<=[dh])Y(?=[wNM]))?(?:[EJ],(?=[#wEJ]))?(?:[wJM#NqaS]|E(?=[wJNM#E])|Y(?=S))*[wM#Nq]|[dh])"
_PLAIN = rf"{_SIMPLE}(?:(?:i?[fi]|t(?=[dN])|\([^()]{{1,12}}\)(?![wM])){_SIMPLE})*(?:\([^()]{{1,12}}\))?"
_PHRASE = rf"{_PLAIN}(?:&{_PLAIN})*"
_LIST = rf"{_PLAIN}(?:,{_PLAIN}){{1,5}},?&{_PLAIN}"
_BEFORE = re.compile(rf"(?:(?:(?![aS]){_PHRASE}|p)o?|o)$")  # "Penrose herself"
_LIST_BEFORE = re.compile(rf"(?![aS]){_LIST}$")
_TOLD_OF = re.compile(r"(?P<aside>[GbiVEaJ])|(?P<relative>W)|(?:[^xVWTGbpk]|V(?![pTQdh])|(?<=[wN])G(?=[iw]))+(?:[WG].*)?$")
_AFTER = re.compile(rf"p|{_PHRASE}")
_APPOSITIONS = (
    re.compile(r"(?:,#(?=,))?,(?=[adhNwJ#MEi])[^,;:.()QWGkbxn-]+"),
    re.compile(r",(?=[adhNwJ#MEi])[^,;:.()QGkbW-]+(?:,[^,;:.()QGkWp]{1,20})?(?=[,.]|$)"),
    re.compile(r"(?:,|\(|[iWGVE])[^;:.Q]{1,40}(?:$|(?=,Q))"),
    re.compile(r",W[^,;:.Q]{1,30}(?=,)"),
)
# Each way to read an opening starts otherwise, so there is only one, and a search stays short.
_OPENING = r"(?:[^,xVGpiabk]{0,3}Y,|[^,xVGpiabk]{1,3}a,|[iGbV][^,;:.Q]*,|a,?|k)*"
_FIRST = re.compile(rf"{_OPENING}(?P<phrase>{_LIST}|{_PHRASE}|p)(?!N)(?=[^,]|,[Wa]|,[dNw][^,]*,)")
_ASIDE = r",(?![&kpT])[^;:.Q]{1,60}?,(?=[na]*[xV])|-[^;:.Q-]{1,60}-(?=[na]*[xV])"
_SUBJECT = re.compile(rf"{_OPENING}(?P<phrase>{_LIST}|{_PHRASE}|p)(?P<aside>{_ASIDE})?")


def before(signs: str, start: int, end: int) -> list[tuple[Phrase, str]]:
    """The noun phrases that end at end, likeliest first, and how: next to it, before an apposition, with it."""
    low = max(start, end - _FURTHEST)
    found = _longest(signs, low, end)
    if found:
        every = _LIST_BEFORE.search(signs, low, end) if signs[found[0] - 1 : found[0]] in (",", "&") else None
        return [(found, "next")] if every is None else [(every.span(), "list"), (found, "next")]
    if end > low and signs[end - 1] in ",-":
        return list(_before_asides(signs, low, end))
    return []


def _before_asides(signs: str, low: int, end: int) -> Iterator[tuple[Phrase, str]]:
    """The noun phrases of which something is told between commas or dashes that end at end, alone and with it."""
    mark = signs[end - 1]
    at, tried, lowest = end - 1, 0, end
    while tried < _ASIDES:
        at = signs.rfind(mark, low, at)
        if at < 0 or signs[at - 1] in ",;:.":
            return
        tried += 1
        if signs[at - 1] == "W":
            yield (at - 1, at), "who"
            return
        told = _TOLD_OF.match(signs, at + 1, end - 1)
        head = _longest(signs, low, at) if told else None
        if told is None or head is None or (lowest < end and signs[head[0] - 1 : head[0]] not in ("", ",", "b", "T", "&", "k", ".")):
            continue
        if signs[max(low, head[0] - 2) : head[0]] in (",i", ",b"):
            continue  # "Penrose, after a meeting in Leeds, England, said"
        whole = (head[0], end - 1)
        if told["aside"]:
            yield head, "aside"
            yield whole, "with aside"
            return
        if told["relative"]:
            yield head, "aside"
            yield whole, "relative"
            return
        yield whole, "apposition"
        yield head, "alone"
        if lowest < end:
            return
        lowest = head[0]


def _longest(signs: str, low: int, end: int) -> Phrase | None:
    if end <= low:
        return None
    if signs[end - 1] == "p":
        return end - 1, end
    match = _BEFORE.search(signs, low, end)
    if match is None:
        return None
    return match.span()


def after(signs: str, at: int, end: int) -> Phrase | None:
    """The noun phrase that starts at a place, without appositions."""
    match = _AFTER.match(signs, at, min(end, at + _FURTHEST))
    return match.span() if match else None


def after_with_appositions(signs: str, at: int, end: int) -> list[Phrase]:
    """The noun phrase that starts at a place, alone, with its apposition, and with all that belongs to it."""
    base = after(signs, at, end)
    if base is None:
        return []
    found = [base]
    if signs[at] not in "po":
        for pattern in _APPOSITIONS:
            match = pattern.match(signs, base[1], end)
            if match and match.end() > base[1]:
                found.append((at, match.end() - (signs[match.end() - 1] in ",-")))
    return list(dict.fromkeys(found))


def antecedent(signs: str, start: int, who: int) -> Phrase | None:
    """What "who" or "which" stands for: the noun phrase before it."""
    end = who - 1 if who > start and signs[who - 1] in ",-" else who
    return _longest(signs, max(start, end - _FURTHEST), end)


def first_in(signs: str, start: int, end: int) -> Phrase | None:
    """The first noun phrase of a sentence that looks like its subject."""
    match = _FIRST.match(signs, start, min(end, start + _FURTHEST))
    return match.span("phrase") if match else None


def subject_in(signs: str, start: int, end: int) -> list[Phrase]:
    """The subject of a clause whose verb follows: with what is told of it between commas, and alone."""
    match = _SUBJECT.match(signs, start, min(end, start + _FURTHEST))
    if match is None:
        return []
    if match["aside"] and signs[match.end("phrase") + 1] not in "GbiVEa":
        return [(match.start("phrase"), match.end() - 1), match.span("phrase")]
    return [match.span("phrase")]
