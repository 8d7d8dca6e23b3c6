"""Bylines after the story: "By X", "— X", or the writer's name alone, on a line of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdoc.parsing.evidence.names import after_by, is_agency, is_desk, names_in
from newsdoc.parsing.evidence.outlet_names import is_outlet_title
from newsdoc.parsing.evidence.story import story_end
from newsdoc.parsing.labels import Claim, Document, Label
from newsdoc.parsing.text.matching import Phrases, WholeLines
from newsdoc.parsing.text.passages import Passage
from newsdoc.parsing.text.shape import bare, ends_sentence, is_name, is_unspaced, plain, visible
from newsdoc.parsing.words.notes import JOB_LINES, NEWS_JOBS

__all__ = ["claims"]

_JOBS = WholeLines(JOB_LINES)
_CORRESPONDENTS = Phrases(NEWS_JOBS)
_MOST_WORDS = 10
_SIGNED = re.compile(r"^(?:[—–―]|--|-)\s?(?=\w)")


def claims(document: Document) -> Iterator[Claim]:
    """Short lines after the story that name a writer; bare names where the head named them too, or a job follows."""
    known = {bare(name).casefold() for index in document.find(Label.BYLINE) for name in _named(document.passages[index].text)}
    first, end = document.first_paragraph(), story_end(document)
    for index in range(first + 1, len(document.passages)):
        passage = document.passages[index]
        if passage.words > _MOST_WORDS or ends_sentence(passage.text) or document.label(index) is Label.LEFT_OUT:
            continue
        text = visible(passage.text)
        if bare(text).casefold() in known or (index >= end - 1 and (_names_writer(text) or _signs(document, index, end))):
            yield Claim(index, Label.AGENCY if is_outlet_title(text) and not is_desk(text) and not after_by(text) else Label.BYLINE_CREDIT, 0.8)
            known.add(bare(text).casefold())
        elif not known and _is_labelled(text):
            yield Claim(index, Label.BYLINE_CREDIT, 0.8)
            known.add(bare(text).casefold())


def _is_labelled(text: str) -> bool:
    """Whether it says "Author:" and a name: enough in the middle of a page, where no other line has told the writer."""
    length = after_by(text)
    return text[:length].rstrip().endswith((":", "：")) and _names_writer(text)


def _signs(document: Document, index: int, end: int) -> bool:
    """Whether a name stands there as a signature: behind a dash, or above a job, right below the story."""
    passage = document.passages[index]
    text = visible(passage.text)
    signature = _SIGNED.match(text)
    if signature:
        return index <= end + 1 and not _is_quoted(document.passages[index - 1]) and _is_person(text[signature.end() :])
    following = document.passages[index + 1] if index + 1 < len(document.passages) else None
    return following is not None and _JOBS.match(following) and _is_person(text)


def _is_quoted(passage: Passage) -> bool:
    return passage.text[:1] in "\"“„«'‘"


def _is_person(text: str) -> bool:
    text = text.strip("() ")
    return is_name(text, 2, 4) and not is_unspaced(text[0]) and not is_agency(text) and bool(names_in(text))


def _names_writer(text: str) -> bool:
    if is_desk(text):
        return True
    length = after_by(text)
    rest = text[length:].strip()
    if length == 0 or is_agency(rest):
        return False
    return bool(names_in(rest)) or (rest[:1].islower() and _CORRESPONDENTS.match(plain(rest)))


def _named(text: str) -> list[str]:
    return names_in(text[after_by(text) :].strip())
