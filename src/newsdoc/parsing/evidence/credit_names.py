"""Whom a credit line names."""

from __future__ import annotations

import re

from newsdoc.model import AttributionKind
from newsdoc.parsing.evidence.agencies import agencies_in
from newsdoc.parsing.evidence.names import after_by, before_stop, names_in
from newsdoc.parsing.text.matching import Starts
from newsdoc.parsing.text.shape import bare, name_words
from newsdoc.parsing.words import joined, together
from newsdoc.parsing.words.credits import BEFORE_CONTRIBUTORS, SOURCE, SOURCE_AMBIGUOUS

__all__ = ["credited_names", "printed_names"]

_SOURCE = Starts(joined(SOURCE, SOURCE_AMBIGUOUS))
_BEFORE = re.compile(rf"(?i)(?:{'|'.join(map(re.escape, together(BEFORE_CONTRIBUTORS)))})\s+")
_FILED_BY = re.compile(r"\s*[;.|]|\s+(?:in|for)\s")


def credited_names(kind: AttributionKind, text: str) -> list[str]:
    """Whom the line names: agencies by the one name that each has, others as printed; none where they cannot be told."""
    names = printed_names(kind, text)
    if kind not in ("agency", "source"):
        return names
    return list(dict.fromkeys(known for name in names for known in [agency.name for agency in agencies_in(name)] or [name]))


def printed_names(kind: AttributionKind, text: str) -> list[str]:
    """The names in the line, as printed; none where they cannot be told."""
    if kind in ("agency", "byline"):
        return _of_byline(kind, text)
    if kind == "source":
        start = _SOURCE.match(text.casefold()) if len(text.casefold()) == len(text) else 0
        return _one(text[start:])
    if kind == "contributors":
        return _contributors(text)
    return []


def _of_byline(kind: AttributionKind, text: str) -> list[str]:
    rest = text[after_by(text) :]
    if kind == "agency":
        return _one(rest if agencies_in(rest) else before_stop(rest))
    return names_in(rest.strip(" \t\u00a0—–-")) or _one(rest)


def _contributors(text: str) -> list[str]:
    names: list[str] = []
    for found in _BEFORE.finditer(text):
        rest = text[found.end() : found.end() + 200]
        stop = _FILED_BY.search(rest)
        names += names_in(rest[: stop.start()] if stop else rest)
    if not names and (count := name_words(text)):
        names = names_in(" ".join(text.split()[:count]))
    return list(dict.fromkeys(names))


def _one(text: str) -> list[str]:
    name = bare(text).strip()
    return [name] if name else []
