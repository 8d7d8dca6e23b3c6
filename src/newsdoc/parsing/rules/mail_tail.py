"""What stands below a mailed text: closings and signatures, whom the mail is for, how to get no more of them."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.parsing.labels import Claim, Document, Label
from newsdoc.parsing.text.matching import Phrases, WholeLines
from newsdoc.parsing.words.mail import CLOSINGS, FOOTERS

__all__ = ["closings", "footers", "signatures"]

_CLOSINGS = WholeLines(CLOSINGS)
_FOOTERS = Phrases(FOOTERS)
_DELIMITER = "--"  # RFC 3676, section 4.3; the space behind it is no part of a line here
_LONGEST_LINE = 12  # words of a signature's line
_MOST_LINES = 10
_LONGEST_FOOTER = 15  # words of a footer's line that may stand anywhere
_SHARE_BEFORE_FOOTERS = 0.5


def signatures(document: Document) -> Iterator[Claim]:
    """All below the line that mail programs put before a signature, where no running text follows it but footers."""
    if document.context.preset != "mail":
        return
    first = document.first_paragraph()
    marked = [index for index, passage in enumerate(document.passages) if index > first and passage.text == _DELIMITER]
    if marked and not any(document.is_running_text(index) for index in range(marked[-1], len(document.passages))):
        yield from (Claim(index, Label.LEFT_OUT, 0.95) for index in range(marked[-1], len(document.passages)))


def closings(document: Document) -> Iterator[Claim]:
    """The complimentary close, and the short lines below it, such as a name, a job and an address."""
    if document.context.preset != "mail":
        return
    first = document.first_paragraph()
    below = 0
    for index in range(first + 1, len(document.passages)):
        passage = document.passages[index]
        if _CLOSINGS.match(passage):
            below = _MOST_LINES
        elif document.is_running_text(index) or passage.words > _LONGEST_LINE:
            below = 0
        if below:
            yield Claim(index, Label.LEFT_OUT, 0.95)
            below -= 1


def footers(document: Document) -> Iterator[Claim]:
    """What mail programs and lists say below a mail, or in a line above it."""
    if document.context.preset != "mail":
        return
    end = len(document.passages) * _SHARE_BEFORE_FOOTERS
    for index, passage in enumerate(document.passages):
        if (index >= end or passage.words <= _LONGEST_FOOTER) and _FOOTERS.match(passage.plain):
            yield Claim(index, Label.LEFT_OUT, 0.97)
