"""Several stories in one text: where each begins. A text that only looks so is one story."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from newsdoc.parsing.evidence.datelines import dateline_prefix
from newsdoc.parsing.evidence.mails import header_blocks, is_mbox_start
from newsdoc.parsing.evidence.wires import has_agency_dateline, is_code, is_signoff, is_slugline, urgency_of
from newsdoc.parsing.text.lines import Line
from newsdoc.parsing.text.shape import bare, ends_sentence, is_sentence, plain
from newsdoc.parsing.words import together
from newsdoc.parsing.words.wire import ENDS

__all__ = ["split_stories"]

_LONGEST = 100  # characters of a line that parts stories
_HEAD = 6  # lines in which a story's headline and dateline stand
_LONGEST_HEADLINE = 140
_MARKS = "\ufffd^<= \t"
_ENDS = frozenset((*together(ENDS), "30", "0", ""))
_END = re.compile(r"[-(#*]{1,3} ?(?:\d{1,2}|[^\W\d_ ]{2,9})? ?[-)#*]{1,3}|[^\W\d_]{1,9}")
_RULE = re.compile(r"=[= ]{4,}|\*[* ]{4,}|-[- ]{4,}|_[_ ]{4,}|#[# ]{4,}|~[~ ]{4,}")
_DIGEST_RULE = re.compile(r"-{20,}")


def split_stories(lines: Sequence[Line]) -> list[Sequence[Line]]:
    """The lines of each story; all lines are in one. A single story, and a text without lines, is one."""
    starts = _mail_starts(lines) or _ruled_starts(lines) or _wire_starts(lines)
    cuts = [0, *(start for start in starts if start), len(lines)]
    ends = [end for start, end in pairwise(cuts) if _has_text(lines[start:end])]
    return [lines[start:end] for start, end in pairwise([0, *ends[:-1], len(lines)])]


def _has_text(lines: Iterable[Line]) -> bool:
    return any(is_sentence(line.text.strip(_MARKS)) for line in lines)


def _mail_starts(lines: Sequence[Line]) -> list[int]:
    """A mailbox's mails, or a digest's: where two headers or more follow the line that parts mails."""
    separators = [index for index, line in enumerate(lines) if _parts_mails(line.text)]
    if len(separators) < 2:
        return []
    headers = {start for start, _ in header_blocks(lines)}
    mailbox = [index for index in separators if is_mbox_start(lines[index].text) and index in headers]
    digest = [index + 1 for index in separators if index + 1 in headers and not is_mbox_start(lines[index].text)]
    return mailbox if len(mailbox) > 1 else digest[1:]


def _parts_mails(text: str) -> bool:
    return is_mbox_start(text) or (text[0] == "-" and _DIGEST_RULE.fullmatch(text) is not None)


def _ruled_starts(lines: Sequence[Line]) -> list[int]:
    """Where a rule of one sign parts stories, each of which opens as one."""
    rules = [index for index, line in enumerate(lines) if line.text[0] in "=*-_#~" and _RULE.fullmatch(line.text)]
    if not rules:
        return []
    starts = [start for start, end in zip([0, *(rule + 1 for rule in rules)], [*rules, len(lines)], strict=True) if start < end]
    return starts[1:] if len(starts) > 1 and all(_opens_story(lines, start) for start in starts) else []


def _wire_starts(lines: Sequence[Line]) -> list[int]:
    """Where a header's codes stand after a story, and what follows a story's end."""
    starts = []
    last = -1
    for index, line in enumerate(lines):
        if len(line.text) > _LONGEST:
            continue
        text = line.text.strip(_MARKS)
        if is_signoff(text) or (_is_end(text) and _has_header(lines, index + 1)):
            starts.append(index + 1)
        elif is_code(text):
            if _has_text(lines[last + 1 : index]) and _is_header(lines, index):
                starts.append(index)
            last = index
    return starts


def _is_end(text: str) -> bool:
    return len(text) <= 24 and _END.fullmatch(text) is not None and bare(plain(text)).strip("# ") in _ENDS


def _has_header(lines: Sequence[Line], start: int) -> bool:
    """Whether a story's codes or keywords stand right below."""
    texts = [line.text.strip(_MARKS) for line in lines[start : start + 3]]
    return any(is_code(text) or is_slugline(text) for text in texts) or any(urgency_of(text) for text in texts[:1])


def _is_header(lines: Sequence[Line], start: int) -> bool:
    """Whether more than a number says that a header begins: another code, keywords, or how IPTC 7901 starts one."""
    if lines[start].text.lstrip(_MARKS)[:2].isupper() or urgency_of(lines[start].text):
        return True
    return _has_header(lines, start + 1)


def _opens_story(lines: Sequence[Line], start: int) -> bool:
    """Whether a header stands here, or a headline and, soon below it, a dateline."""
    if _has_header(lines, start):
        return True
    head = [line.text for line in lines[start : start + _HEAD]]
    if len(head[0]) > _LONGEST_HEADLINE or ends_sentence(head[0]):
        return False
    return any(has_agency_dateline(text) or dateline_prefix(text) for text in head[1:])
