"""Noun phrases beside a verb: who says it. Grammar over the signs of words (see tokens.py)."""

from __future__ import annotations

import re

__all__ = ["Phrase", "after", "after_with_appositions", "antecedent", "before", "first_in"]

Phrase = tuple[int, int]
_FURTHEST = 60  # words

_SIMPLE = r"(?:[dh]*(?:[wJM#NqaS-]|E(?=[wJNM#E]))*[wM#Nq]|[dh])"
_PHRASE = rf"{_SIMPLE}(?:(?:[fi]|\([^()]{{1,12}}\)(?![wM])|&){_SIMPLE})*(?:\([^()]{{1,12}}\))?"
_BEFORE = re.compile(rf"(?:(?:{_PHRASE})|[po])$")
_APPOSITION = re.compile(r",(?P<inner>[^,;:.]{1,30}),$|-(?P<dashed>[^;:.-]{1,30})-$|,(?P<list>[NwdhMJ#][^,;:.]{0,8},[^,;:.]{1,20}),$")
_AFTER = re.compile(rf"p|{_PHRASE}")
_APPOSITIONS = (
    re.compile(r",(?=[adhNwJ#MEi])[^,;:.()QWGkbxn-]+"),
    re.compile(r",(?=[adhNwJ#MEi])[^,;:.()QGkbW-]+(?:,[^,;:.()QGkWp]{1,20})?(?=[,.]|$)"),
    re.compile(r"(?:,|\(|[iWGVE])[^;:.Q]{1,40}(?:$|(?=,Q))"),
    re.compile(r",W[^,;:.Q]{1,30}(?=,)"),
)
_FIRST = re.compile(rf"(?:[a]?[iGbV][^,;:.Q]*,|a,?|k)*(?P<phrase>{_PHRASE}|p)(?=[^,]|,[Wa]|,[dNw][^,]*,)")


def before(signs: str, start: int, end: int) -> list[tuple[Phrase, str]]:
    """The noun phrases that end at end, likeliest first, and how: next to it, before an apposition, with it."""
    low = max(start, end - _FURTHEST)
    found = _longest(signs, low, end)
    if found:
        return [(found, "next")]
    if end > low and signs[end - 1] in ",-":
        apposition = _APPOSITION.search(signs, low, end)
        if apposition:
            head = _longest(signs, low, apposition.start())
            if head:
                inner = apposition["inner"] or apposition["dashed"] or apposition["list"]
                if inner[0] in "GbiV":
                    return [(head, "aside")]
                whole = (head[0], end - 1)
                return [(head, "aside"), (whole, "relative")] if inner[0] == "W" else [(whole, "apposition"), (head, "alone")]
    return []


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
