"""Whom a quotation speaks to by name, who therefore doesn't say it: "Ada, tell us more.", "Thank you, Mr. Moe."."""

from __future__ import annotations

import re

__all__ = ["addressed"]

_TITLE = r"(?:Mr|Mrs|Ms|Dr|Sen|Gov|Rep|Gen|Prof|Capt)\.|President|Senator|Governor|Mayor|Minister|Secretary"
_NAME = rf"(?:(?:{_TITLE}) )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){{0,2}}"
_TO_ONE = (
    "please|you|you['’]re|your|I|I['’]m|we|let|let['’]s|tell|thank|thanks|look|listen|come|go|do|don['’]t"
    "|what|why|how|where|when|are|is|can|could|will|would"
)
_OPENS = re.compile(rf"\W*(?:[A-Z]\w+, )?({_NAME}), (?:{_TO_ONE})\b")
_CLOSES = re.compile(rf"\b(?:[Yy]ou|[Yy]our|[Tt]hanks|[Tt]hank you|[Pp]lease)\b[^.!?,;]*, ({_NAME})[.!?,]*\W*$")


def addressed(said: str) -> frozenset[str]:
    """The words of the name that a quotation opens or closes with, as an address."""
    found = _OPENS.match(said) or _CLOSES.search(said[-120:])
    return frozenset(found[1].split()) if found else frozenset()
