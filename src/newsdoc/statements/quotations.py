"""Quotations: what stands in quotation marks within one paragraph, the outermost ones. Apostrophes are told apart.

Straight, curly, German, guillemets both ways round, CJK brackets, and single marks. What a paragraph leaves open ends with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["left_open", "quotations"]

_CLOSING = {
    sign: re.compile(closing)
    for sign, closing in {
        "“": r"[”\"]|(?<=[,.?!])“(?=\s|$)",
        "„": "[“”]",
        "‟": "”",
        "”": "”",
        '"': '["”]',
        "＂": "＂",
        "«": "»",
        "»": "«",
        "‹": "›",
        "›": "‹",
        "‚": "‘",
        "「": "」",
        "『": "』",
        "``": "''",
        "''": "'''?",  # of three the first ends a quotation within
        "‘‘": "’’",
    }.items()
}
_MARK = re.compile(
    r"``|''|‘‘|’’|[\"＂“”„‟«»「」『』‹]|‚(?=\w)|(?<!\w)›(?=\w)|(?<![\w’])‘(?=\w)"
    r"|(?<![\w'.])'(?=[A-Z“\"]|[a-z]\w+ )(?!em\b|til\b|cause\b|tis\b|twas\b|s\b)"
)
_SINGLE_ENDS = {"‘": re.compile(r"’(?!\w)"), "'": re.compile(r"(?<=[\w.,?!…])'(?![\w'])")}
_LONGEST_SINGLE = 400
_RUNS_ON = re.compile(r"[^“”\"„«]*[^“”\"„«\s]”")


def left_open(text: str, start: int, end: int) -> bool:
    """Whether the paragraph text[start:end] opens a quotation with “ and doesn't close it."""
    opened = text.rfind("“", start, end)
    return opened >= 0 and not any(mark in text[opened:end] for mark in '”"')


def quotations(text: str, start: int, end: int, *, open_above: bool = False) -> Iterator[tuple[int, int]]:
    """Where each quotation of the paragraph text[start:end] starts and ends, its marks included.

    open_above: whether the paragraph before left one open, which may end here.
    """
    at = start
    ending = _RUNS_ON.match(text, start, end) if open_above else None
    if ending:
        at = ending.end()
        yield start, at
    while opening := _MARK.search(text, at, end):
        sign = opening[0]
        if sign in _SINGLE_ENDS:
            closed = _single_end(text, opening.end(), end, sign)
            if closed is None:
                at = opening.end()
                continue
        elif sign in _CLOSING and not (sign == '"' and text[opening.start() - 1 : opening.start()].isdigit()):
            closed = _end(text, opening.end(), end, sign)
        else:
            at = opening.end()
            continue
        if closed > opening.end():
            yield opening.start(), closed
        at = closed


def _end(text: str, at: int, end: int, sign: str) -> int:
    found = _CLOSING[sign].search(text, at, end)
    return found.end() if found else at + len(text[at:end].rstrip())


def _single_end(text: str, at: int, end: int, sign: str) -> int | None:
    """The first mark that ends the quotation, unless it may be the apostrophe of a plural and another mark follows."""
    limit = min(end, at + _LONGEST_SINGLE)
    first = _SINGLE_ENDS[sign].search(text, at, limit)
    if first is None:
        return None
    if text[first.start() - 1] == "s" and text[first.end() : first.end() + 1] == " ":
        other = _SINGLE_ENDS[sign].search(text, first.end(), limit)
        if other and sign not in text[first.end() : other.start()]:
            return other.end()
    return first.end()
