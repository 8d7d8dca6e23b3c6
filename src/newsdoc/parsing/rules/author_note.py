"""Notes about the author: below a heading that says so, or a sentence that tells who a named writer is."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.parsing.labels import Claim, Document, Label
from newsdoc.parsing.matching import Phrases, WholeLines
from newsdoc.parsing.names import after_by, names_in
from newsdoc.parsing.words.notes import AUTHOR_HEADINGS, AUTHOR_JOBS, AUTHOR_PHRASES, COPULAS

__all__ = ["claims"]

_HEADINGS = WholeLines(AUTHOR_HEADINGS)
_PHRASES = Phrases(AUTHOR_PHRASES)
_JOBS = Phrases(AUTHOR_JOBS)
_COPULAS = Phrases(COPULAS)
_WITHIN = 220


def claims(document: Document) -> Iterator[Claim]:
    """The heading and what follows it; and paragraphs after the text has begun that start with an author's name and his job."""
    authors = _authors(document)
    start = document.first_paragraph()
    for index in range(start + 1, len(document.passages)):
        passage = document.passages[index]
        if _HEADINGS.match(passage) and index + 1 < len(document.passages) and document.passages[index + 1].words >= 4:
            yield Claim(index, Label.AUTHOR_HEADING, 0.95)
            yield Claim(index + 1, Label.AUTHOR_NOTE, 0.95)
        elif 4 <= passage.words <= 120 and any(passage.plain.startswith(name) for name in authors) and _tells_job(passage.plain):
            yield Claim(index, Label.AUTHOR_NOTE, 0.9)
        elif 3 <= passage.words <= 60 and _PHRASES.match(passage.plain[:_WITHIN]) and passage.text[:1] not in '"“':
            yield Claim(index, Label.AUTHOR_NOTE, 0.6)


def _authors(document: Document) -> set[str]:
    """The authors' names, and their first names, in small letters."""
    found = set()
    for index in document.find(Label.BYLINE, Label.BYLINE_CREDIT):
        text = document.passages[index].text
        for name in names_in(text[after_by(text) :].strip()):
            small = name.casefold()
            found.update({small, small.split()[0] + " ", small.split()[-1] + " "})
    return found


def _tells_job(text: str) -> bool:
    start = text[:_WITHIN]
    return _PHRASES.match(start) or (_COPULAS.search(start) is not None and _JOBS.search(start) is not None)
