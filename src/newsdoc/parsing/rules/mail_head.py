"""What stands around a mailed text at its top: header lines, covering notes, the greeting."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.parsing.labels import Claim, Document, Label
from newsdoc.parsing.mails import header_blocks, is_banner
from newsdoc.parsing.matching import Starts
from newsdoc.parsing.names import after_by
from newsdoc.parsing.shape import is_prose
from newsdoc.parsing.words.mail import COVERS, GREETINGS

__all__ = ["greetings", "headers", "parts", "subjects"]

_GREETINGS = Starts(GREETINGS)
_COVERS = Starts(COVERS)
_LONGEST_GREETING = 8  # words
_LONGEST_COVER = 45
_FEWEST_OF_DECK = 4
_MOST_OF_DECK = 30
_GREETED_WITHIN = 6  # passages


def headers(document: Document) -> Iterator[Claim]:
    """Header lines but for the subject's own words, and the line above what was forwarded or quoted."""
    if document.context.preset == "mail":
        for index in _around(document):
            if document.passages[index].gap >= 0:
                yield Claim(index, Label.LEFT_OUT, 0.98)


def parts(document: Document) -> Iterator[Claim]:
    """Of what stands before, between and after headers, the part with the most running text is the article."""
    if document.context.preset == "mail":
        pieces = _pieces(document)
        kept = _article(document, pieces)
        yield from (Claim(index, Label.LEFT_OUT, 0.97) for piece in pieces if piece != kept for index in piece)


def subjects(document: Document) -> Iterator[Claim]:
    """The words of the subject above the article are its headline, where no line below repeats them; another headline there is a deck."""
    if document.context.preset != "mail":
        return
    kept = _article(document, _pieces(document))
    if not kept or document.passages[kept[0]].gap >= 0 or any(document.label(index) is Label.HEADLINE for index in kept[1:]):
        return
    yield Claim(kept[0], Label.HEADLINE, 0.99)
    below = [index for index in kept[1:] if document.label(index) is Label.PARAGRAPH][:2]
    if len(below) == 2 and _may_be_deck(document, below[0]) and _is_text(document, below[1]):
        yield Claim(below[0], Label.DECK, 0.85)


def greetings(document: Document) -> Iterator[Claim]:
    """A greeting to the newsroom, and the sentences below it that say what follows."""
    if document.context.preset != "mail":
        return
    open_passages = [i for i in range(len(document.passages)) if document.label(i) is Label.PARAGRAPH]
    greeted = False
    for index in open_passages[:_GREETED_WITHIN]:
        passage = document.passages[index]
        if not greeted and passage.words <= _LONGEST_GREETING and _GREETINGS.match(passage.plain):
            greeted = True
            yield Claim(index, Label.LEFT_OUT, 0.95)
        elif greeted and passage.words <= _LONGEST_COVER and _COVERS.match(passage.plain):
            yield Claim(index, Label.LEFT_OUT, 0.95)
        elif greeted:
            return


def _around(document: Document) -> list[int]:
    """The passages that are headers, with the subjects' own words, and banners."""
    found = {index for start, end in header_blocks([passage.lines[0] for passage in document.passages]) for index in range(start, end)}
    return sorted(found | {index for index, passage in enumerate(document.passages) if is_banner(passage.text)})


def _pieces(document: Document) -> list[tuple[int, ...]]:
    """The stretches of passages between headers, each with the words of the subject above it."""
    around = frozenset(_around(document))
    pieces: list[list[int]] = [[]]
    for index, passage in enumerate(document.passages):
        if index in around and index - 1 not in around:
            pieces.append([])
        if index not in around or passage.gap < 0:
            pieces[-1].append(index)
    return [tuple(piece) for piece in pieces if piece]


def _article(document: Document, pieces: list[tuple[int, ...]]) -> tuple[int, ...]:
    """The piece with the most running text; of none with any, the last."""
    return max(pieces, key=lambda piece: (sum(document.passages[i].words for i in piece if _is_text(document, i)), piece), default=())


def _is_text(document: Document, index: int) -> bool:
    return is_prose(document.passages[index].text)


def _may_be_deck(document: Document, index: int) -> bool:
    passage = document.passages[index]
    return _FEWEST_OF_DECK <= passage.words <= _MOST_OF_DECK and not _is_text(document, index) and not after_by(passage.text)
