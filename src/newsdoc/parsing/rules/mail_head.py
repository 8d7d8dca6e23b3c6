"""What stands around a mailed text at its top: header lines, covering notes, the greeting."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsdoc.parsing.evidence.mails import header_blocks, is_banner
from newsdoc.parsing.evidence.names import after_by
from newsdoc.parsing.labels import Claim, Document, Label
from newsdoc.parsing.text.matching import Starts, WholeLines
from newsdoc.parsing.text.shape import is_prose
from newsdoc.parsing.words.mail import COVERS, GREETINGS, PREFIXES

__all__ = ["greetings", "headers", "labels", "parts", "subjects"]

_GREETINGS = Starts(GREETINGS)
_COVERS = Starts(COVERS)
_LABELS = WholeLines(PREFIXES)
_LONGEST_LABEL = 4  # words
_SHORTEST_LABEL = 4  # signs; what mail programs add is shorter
_WORD = re.compile(r"\w+")
_LONGEST_GREETING = 8  # words
_LONGEST_COVER = 45
_FEWEST_OF_HEADLINE = 3
_SHARE_OF_WORDS = 0.6
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
    """The headline is the line below that says what the subject says; else it is the subject, and a line below that is a deck."""
    subject = 0
    if document.context.preset != "mail" or not document.passages or document.passages[subject].gap >= 0:
        return
    below = _above_text(document, range(1, len(document.passages)))
    headline = next((index for index in document.find(Label.HEADLINE) if index != subject), None)
    if headline is None:
        headline = next((index for index in below if _says_the_same(document, index, subject)), subject)
        yield Claim(headline, Label.HEADLINE, 0.999)
        if headline != subject:
            yield Claim(subject, Label.LEFT_OUT, 0.999)
    deck = next((index for index in below if index > headline), None)
    if deck is not None and _FEWEST_OF_DECK <= document.passages[deck].words <= _MOST_OF_DECK:
        yield Claim(deck, Label.DECK, 0.85)


def labels(document: Document) -> Iterator[Claim]:
    """Lines that say no more than that this is a press release."""
    if document.context.preset == "mail":
        for index, passage in enumerate(document.passages):
            if passage.words <= _LONGEST_LABEL and len(passage.text) >= _SHORTEST_LABEL and _LABELS.match(passage):
                yield Claim(index, Label.LEFT_OUT, 0.95)


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


def _above_text(document: Document, piece: Sequence[int]) -> list[int]:
    """The short passages above the running text of which nothing is known yet; of a text that has none, none."""
    found: list[int] = []
    for index in piece:
        if _is_text(document, index):
            return found
        if document.label(index) is Label.PARAGRAPH and not after_by(document.passages[index].text):
            found.append(index)
    return []


def _says_the_same(document: Document, index: int, subject: int) -> bool:
    words, wanted = (frozenset(_WORD.findall(document.passages[i].plain)) for i in (index, subject))
    return len(words) >= _FEWEST_OF_HEADLINE and len(words & wanted) >= _SHARE_OF_WORDS * len(words)
