"""What mail programs put around a text, told by its form: header lines, the marks of what was forwarded and quoted."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsdoc.parsing.text.lines import Line
from newsdoc.parsing.text.matching import Phrases, Starts
from newsdoc.parsing.text.shape import bare, plain
from newsdoc.parsing.words import together
from newsdoc.parsing.words.mail import FORWARDED, OTHER_HEADERS, PREFIXES, QUOTED, SENDER, SUBJECT

__all__ = ["header_blocks", "header_name", "is_banner", "is_mbox_start", "is_subject", "subject_start"]

_NAMES = frozenset(together(SENDER) + together(SUBJECT) + together(OTHER_HEADERS))
_SENDERS = frozenset(together(SENDER))
_SUBJECTS = frozenset(together(SUBJECT))
_LONGEST_NAME = 26
_COLON = re.compile("[:：]")
_FORWARDED = frozenset(phrase for phrase in together(FORWARDED) if not phrase.endswith("..."))
_FORWARDED_STARTS = tuple(phrase.removesuffix("...") for phrase in together(FORWARDED) if phrase.endswith("..."))
_QUOTED = Phrases(QUOTED)
_SENT = re.compile(r"\d:\d\d|@")  # a time or an address
_LONGEST_QUOTED = 200
_PREFIX = Starts(PREFIXES)
_COUNTED = re.compile(r"(?:\[\d+\])?[\s\u00a0]*[:：–—-][\s\u00a0]*")
_TAG = re.compile(r"\[[^\[\]]{1,30}\]\s*")
_MOST_PREFIXES = 6
_SPACES = re.compile(r"\s*")
_MBOX = re.compile(r"From \S+ +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) .{4,40}")


def header_name(text: str) -> str | None:
    """The name before a header line's colon, in small letters; None where the line is no header."""
    colon = _COLON.search(text[:_LONGEST_NAME])
    if colon is None:
        return None
    name = plain(text[: colon.start()]).strip("*_ ")
    return name if name in _NAMES or name.startswith("x-") else None


def is_subject(text: str) -> bool:
    """Whether a header line gives the subject."""
    return header_name(text) in _SUBJECTS


def header_blocks(lines: Sequence[Line]) -> list[tuple[int, int]]:
    """Where headers stand: the first line and the one after the last. A header has a subject, or a sender's address, and another line."""
    blocks = []
    start = 0
    while start < len(lines):
        end = start
        while end < len(lines) and _goes_on(lines, start, end):
            end += 1
        if end - start >= 2 and _is_header(lines[start:end]):
            blocks.append((start, end))
        start = max(end, start + 1)
    return blocks


def _goes_on(lines: Sequence[Line], start: int, end: int) -> bool:
    line = lines[end]
    if header_name(line.text) is not None:
        return end == start or line.gap <= 1
    if end > start and (line.gap < 0 or (line.gap == 0 and line.indent > lines[start].indent)):
        return True  # the words of a subject, or the rest of a line
    return is_mbox_start(line.text)


def _is_header(lines: Sequence[Line]) -> bool:
    named = {name: line.text for line in lines if (name := header_name(line.text))}
    if len(named) < 2:
        return False
    return not _SUBJECTS.isdisjoint(named) or any("@" in text for name, text in named.items() if name in _SENDERS)


def is_banner(text: str) -> bool:
    """Whether a line stands above what was forwarded or quoted: "Forwarded message", "On Monday Jane Doe wrote:"."""
    if len(text) > _LONGEST_QUOTED:
        return False
    small = plain(text)
    words = bare(small).strip("_= ")
    if words in _FORWARDED or words.startswith(_FORWARDED_STARTS):
        return True
    return small.endswith((":", "：")) and _SENT.search(small) is not None and _QUOTED.match(small)


def is_mbox_start(text: str) -> bool:
    """Whether a line is the one that a mailbox file puts before each mail."""
    return text.startswith("From ") and _MBOX.fullmatch(text) is not None


def subject_start(text: str) -> int:
    """Where a subject line's own words start: behind "Subject:", "Fwd:", "[list]" and the like."""
    colon = _COLON.search(text)
    start = _past_spaces(text, colon.end() if colon else 0)
    for _ in range(_MOST_PREFIXES):
        tag = _TAG.match(text, start)
        start = _past_spaces(text, tag.end() if tag else _prefix_end(text, start))
    return start


def _prefix_end(text: str, start: int) -> int:
    length = _PREFIX.match(text[start : start + 40].casefold())
    found = _COUNTED.match(text, start + length) if length else None
    return found.end() if found else start


def _past_spaces(text: str, start: int) -> int:
    found = _SPACES.match(text, start)
    return found.end() if found else start
