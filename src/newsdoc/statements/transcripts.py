"""Interviews as they are printed: paragraphs that a label opens, "Q:" and "A:", or the name of who speaks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from newsdoc.statements.tokens import Paragraph

__all__ = ["turns"]

_LABEL = re.compile(r"N{1,4}(?=:.)|d(?=:.)")  # "A" is an article too
_SENTENCE = re.compile("[xVEp]")
_ENDS = re.compile(r"[.?!…—–-][\"”’»)]*$")


def turns(paragraphs: Sequence[Paragraph]) -> set[int]:
    """The numbers of the paragraphs that say what somebody says in an interview: two take turns, and one of them comes again."""
    labels = {number: label for number, paragraph in enumerate(paragraphs) if (label := _label(paragraph))}
    counts = Counter(labels.values())
    if len(counts) < 2 or (max(counts.values()) < 2 and set(counts) != {"q", "a"}):
        return set()
    return set(labels)


def _label(paragraph: Paragraph) -> str | None:
    """What opens a paragraph before a colon, if sentences follow."""
    match = _LABEL.match(paragraph.signs)
    if match is None or not _SENTENCE.search(paragraph.signs, match.end()):
        return None
    if not _ENDS.search(paragraph.text, paragraph.starts[0], paragraph.ends[-1]):
        return None
    label = " ".join(paragraph.words[: match.end()])
    return label if match[0][0] == "N" or label == "a" else None
