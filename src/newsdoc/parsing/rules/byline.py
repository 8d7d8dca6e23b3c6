"""Bylines: who wrote it, near the headline. The first line that surely names a writer is it; one that repeats it is left out."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from newsdoc.parsing.evidence.authors import account_in, authors_in, dated_authors, is_part_of_date
from newsdoc.parsing.evidence.names import after_by, before_stop, is_agency, is_desk, is_outlet, names_in
from newsdoc.parsing.evidence.signatures import BEFORE_ROLES, has_date, is_role, signature
from newsdoc.parsing.labels import Claim, Document, Label
from newsdoc.parsing.text.shape import bare, ends_sentence, is_sentence, is_unspaced
from newsdoc.parsing.words import together
from newsdoc.parsing.words.bylines import JOINERS

__all__ = ["claims"]

_JOINERS = frozenset(together(JOINERS))
_MOST_WORDS = 30
_PARAGRAPHS = 3  # a byline may stand below a deck and a caption
_LINES = 40
_MOST_WORDS_OF_MORE = 12
_MOST_LINES = 12  # of a byline
_SURE = 0.85


@frozen
class _Found:
    """Lines that may be the byline together."""

    indices: tuple[int, ...]
    label: Label
    confidence: float


def claims(document: Document) -> Iterator[Claim]:
    """The best line of those near the headline; agencies and staff that sign there are credits."""
    head = document.find(Label.HEADLINE)
    start = head[-1] + 1 if head else 0
    found = list(_found(document, start, _end(document, start)))
    bylines = [one for one in found if one.label is Label.BYLINE]
    chosen = next((one for one in bylines if one.confidence >= _SURE), bylines[0] if bylines else None)
    for one in found:
        if one.label is Label.AGENCY:
            yield from (Claim(index, Label.LEFT_OUT, one.confidence) for index in one.indices[:-1])  # a lone "By"
            yield Claim(one.indices[-1], Label.AGENCY, one.confidence)
        elif one is chosen:
            yield from (Claim(index, Label.BYLINE, one.confidence) for index in one.indices)
    if chosen:
        yield from _around(document, chosen)


def _end(document: Document, start: int) -> int:
    """Where the head ends at the latest: there is text behind it, unless there is none at all."""
    last = document.last_paragraph()
    end = start
    for _ in range(_PARAGRAPHS):
        end = document.first_paragraph(end) + 1
    return min(end - 1, start + _LINES, last if last >= start else len(document.passages))


def _found(document: Document, start: int, end: int) -> Iterator[_Found]:
    index = start
    second = document.first_paragraph(document.first_paragraph(start) + 1)
    while index < end:
        found = _at(document, index, bare_names=index < second)
        if found:
            yield found
        index = found.indices[-1] + 1 if found else index + 1


def _at(document: Document, index: int, *, bare_names: bool) -> _Found | None:
    passage = document.passages[index]
    if passage.words > _MOST_WORDS or (ends_sentence(passage.text) and passage.words > 8 and not has_date(passage.text)):
        return None
    length = after_by(passage.text)
    if length:
        return _signed(document, index, passage.text[length:].strip())
    if is_desk(passage.text):
        return _Found((index,), Label.BYLINE, 0.9)
    if passage.words > 1 and is_outlet(passage.text) and document.label(index) is not Label.LEFT_OUT and bare_names:
        return _Found((index,), Label.AGENCY, 0.8)
    if is_agency(passage.text) and not is_sentence(passage.text) and document.label(index) is not Label.LEFT_OUT:
        return _Found((index,), Label.AGENCY, 0.8)
    if dated_authors(passage.text):
        return _Found((index,), Label.BYLINE, 0.995)
    confidence = signature(document, index) if bare_names else 0.0
    return _Found(_with_more(document, (index,)), Label.BYLINE, confidence) if confidence else None


def _signed(document: Document, index: int, rest: str) -> _Found | None:
    """A line that starts with "By"; the name may stand on the next one."""
    indices: tuple[int, ...] = (index,)
    if not rest and index + 1 < len(document.passages):
        indices, rest = (index, index + 1), document.passages[index + 1].text
    if is_outlet(rest) or is_agency(before_stop(rest)):
        return _Found(indices, Label.AGENCY, 0.95)
    if _names_writer(rest) or account_in(rest):
        return _Found(_with_more(document, indices), Label.BYLINE, 0.995)
    return None


def _names_writer(text: str) -> bool:
    names = names_in(text)
    if not names or " " in names[0]:
        return bool(names)
    behind = text.partition(names[0])[2].strip(" ,")
    return (
        not behind or behind[0].isdigit() or behind[0] in BEFORE_ROLES or is_part_of_date(bare(behind.split()[0]).casefold()) or is_unspaced(text[0])
    )


def _with_more(document: Document, indices: tuple[int, ...]) -> tuple[int, ...]:
    """The lines, and those below that name more writers: "and", and a name on the same line or the next."""
    passages = document.passages
    while indices[-1] + 1 < len(passages) and len(indices) < _MOST_LINES:
        below = indices[-1] + 1
        first, _, rest = passages[below].text.partition(" ")
        if first not in _JOINERS or passages[below].words > _MOST_WORDS_OF_MORE:
            break
        if rest and names_in(rest):
            indices += (below,)
        elif not rest and below + 1 < len(passages) and names_in(passages[below + 1].text):
            indices += (below, below + 1)
        else:
            break
    return indices


def _around(document: Document, chosen: _Found) -> Iterator[Claim]:
    """The writer's role below the byline, his accounts, and lines that repeat his name."""
    names = {name.casefold() for name in authors_in(" ".join(document.passages[index].text for index in chosen.indices))}
    below = chosen.indices[-1] + 1
    for index in range(below, min(below + 10, len(document.passages))):
        passage = document.passages[index]
        if index == below and is_role(passage) and not has_date(passage.text):
            yield Claim(index, Label.AUTHOR_NOTE, 0.8)
        elif passage.text.startswith("@") and passage.words == 1:
            yield Claim(index, Label.LEFT_OUT, 0.85)
        elif passage.words <= 8 and bare(passage.text[after_by(passage.text) :]).casefold() in names:
            yield Claim(index, Label.LEFT_OUT, 0.9)
