"""What is body and what is not, by a scorer trained on news pages. It decides only between those two: what field a line is, others know."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.parsing.evidence.pages import is_page_line
from newsdoc.parsing.labels import Claim, Document, Label
from newsdoc.parsing.scoring.chances import body_chances

__all__ = ["claims"]

_UNDECIDED = (Label.PARAGRAPH, Label.CROSSHEAD, Label.LEFT_OUT)
_CHANCE_FOR_SHARE = 9.0
_FEWEST_PASSAGES = 12  # in shorter texts there is too little to weigh


def claims(document: Document) -> Iterator[Claim]:
    """Body or left out, for each passage that is no field of its own, as surely as the scorer is."""
    undecided = [index for index in range(len(document.passages)) if document.label(index) in _UNDECIDED]
    if not undecided or document.context.preset == "clean" or len(document.passages) < _FEWEST_PASSAGES:
        return
    chances = body_chances(document.passages)
    least = _least_chance(document)
    if max(chances[index] for index in undecided) < least:
        return  # a text of nothing but leftovers is none
    start = document.first_paragraph()
    for index in undecided:
        chance = chances[index]
        if chance >= least and index >= start:
            yield Claim(index, Label.PARAGRAPH, max(chance, 0.5))
        elif chance < least:
            yield Claim(index, Label.LEFT_OUT, 1.0 - chance)


def _least_chance(document: Document) -> float:
    """How likely body must be: the fewer lines of a page a text has, the surer the scorer has to be that one is not."""
    share = sum(map(is_page_line, document.passages)) / len(document.passages)
    return min(0.5, _CHANCE_FOR_SHARE * share)
