"""What stands around a mailed text at its top: header lines, covering notes, the greeting."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.parsing.labels import Claim, Document, Label
from newsdoc.parsing.mails import header_blocks, is_banner
from newsdoc.parsing.matching import Starts
from newsdoc.parsing.words.mail import COVERS, GREETINGS

__all__ = ["greetings", "headers", "parts"]

_GREETINGS = Starts(GREETINGS)
_COVERS = Starts(COVERS)
_LONGEST_GREETING = 8  # words
_LONGEST_COVER = 45
_GREETED_WITHIN = 6  # passages


def headers(document: Document) -> Iterator[Claim]:
    """Header lines but for the subject's own words, and the line above what was forwarded or quoted."""
    if document.context.preset == "mail":
        for index in _around(document):
            if document.passages[index].gap >= 0:
                yield Claim(index, Label.LEFT_OUT, 0.98)


def parts(document: Document) -> Iterator[Claim]:
    """Of what stands before, between and after headers, the part with the most running text is the article."""
    if document.context.preset != "mail":
        return
    pieces = _pieces(document)
    if pieces:
        kept = max(pieces, key=lambda piece: (sum(document.passages[i].words for i in piece if document.is_running_text(i)), piece))
        yield from (Claim(index, Label.LEFT_OUT, 0.97) for piece in pieces if piece is not kept for index in piece)


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
