"""Noun phrases beside a verb: who says it. Grammar over the signs of words (see tokens.py)."""

from __future__ import annotations

import re

__all__ = ["Phrase", "after", "antecedent", "before", "first_in"]

Phrase = tuple[int, int]
_FURTHEST = 60  # words

_RUN = r"[wJEM#NqSaV-]"
_CORE = rf"(?:[dh]++(?:[wJEM#NqSaG&](?!$))*+{_RUN}|[wJE#MNq](?:{_RUN})*+)"
_HEAD = r"(?:[dh]++[wJEM#NqSaG,-]*?[wM#NqEJ]|[wJE#MN-]*?[wM#Nq]|[dh])"
_SIMPLE = r"(?:[dh]*[wJEM#NqaS-]*[wM#NqE]|[dh])"
_PHRASE = rf"{_SIMPLE}(?:(?:[fi]|\([^()]{{1,12}}\)(?![wM])|&){_SIMPLE})*(?:\([^()]{{1,12}}\))?"
_BEFORE = re.compile(rf"(?:(?:{_PHRASE})|[po])$")
_APPOSITION = re.compile(r",(?P<inner>[^,;:.]{1,30}),$|-(?P<dashed>[^;:.-]{1,30})-$|,(?P<list>[NwdhMJ#][^,;:.]{0,8},[^,;:.]{1,20}),$")
_AFTER = re.compile(rf"p|{_PHRASE}")
_AFTER_MORE = re.compile(rf",(?=[adhNwJ#MEi])(?![Nwd]*[pV])[^;:.Q()]*$|,(?=[dhNwJM#E])(?![Nwd]*[pV])[^,;:.Q]*,|(?:,W[^,;:.]*(?:,|$))")
_FIRST = re.compile(rf"(?:[iGb][^,;:.Q]*,|a,?|k)*(?P<phrase>{_PHRASE}|p)(?=[^,]|,W|,[dNw][^,]*,)")


def before(signs: str, start: int, end: int) -> tuple[Phrase, str] | None:
    """The noun phrase that ends at end, and how: next to it, or before an apposition."""
    low = max(start, end - _FURTHEST)
    found = _longest(signs, low, end)
    if found:
        return found, "next"
    if end > low and signs[end - 1] in ",-":
        apposition = _APPOSITION.search(signs, low, end)
        if apposition:
            head = _longest(signs, low, apposition.start())
            if head:
                inner = apposition["inner"] or apposition["dashed"] or apposition["list"]
                if inner[0] in "WGbiV":
                    return head, "aside"
                return (head[0], end - 1), "apposition"
    return None


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
    """The noun phrase that starts at a place, with its appositions."""
    match = _AFTER.match(signs, at, min(end, at + _FURTHEST))
    if match is None:
        return None
    more = _AFTER_MORE.match(signs, match.end(), end) if match[0] != "p" else None
    return (at, more.end() - (signs[more.end() - 1] == ",") if more else match.end())


def antecedent(signs: str, start: int, who: int) -> Phrase | None:
    """What "who" or "which" stands for: the noun phrase before it."""
    end = who - 1 if who > start and signs[who - 1] in ",-" else who
    return _longest(signs, max(start, end - _FURTHEST), end)


def first_in(signs: str, start: int, end: int) -> Phrase | None:
    """The first noun phrase of a sentence that looks like its subject."""
    match = _FIRST.match(signs, start, min(end, start + _FURTHEST))
    return match.span("phrase") if match else None
