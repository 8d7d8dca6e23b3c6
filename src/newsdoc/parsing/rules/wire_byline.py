"""The second line of a wire's byline, which tells the writer's job: "Associated Press Writer"."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.parsing.evidence.names import is_agency
from newsdoc.parsing.labels import Claim, Document, Label
from newsdoc.parsing.text.matching import Phrases
from newsdoc.parsing.words.wire import JOBS

__all__ = ["claims"]

_JOBS = Phrases(JOBS)
_MOST_WORDS = 6


def claims(document: Document) -> Iterator[Claim]:
    """A line below a byline that starts with an agency's name and tells a job."""
    for byline in document.find(Label.BYLINE):
        index = byline + 1
        if index < len(document.passages) and document.label(index) is not Label.BYLINE and _tells_job(document, index):
            yield Claim(index, Label.BYLINE, 0.95)


def _tells_job(document: Document, index: int) -> bool:
    passage = document.passages[index]
    if not 2 <= passage.words <= _MOST_WORDS or not _JOBS.match(passage.plain):
        return False
    words = passage.text.split()
    return any(is_agency(" ".join(words[:count])) for count in range(1, len(words)))
