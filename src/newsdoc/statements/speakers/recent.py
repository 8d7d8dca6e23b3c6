"""Who was mentioned last in a text of whose grammar little is known."""

from __future__ import annotations

from collections import deque

from attrs import define, field

from newsdoc.statements.speakers.figures import Figure, Sort
from newsdoc.statements.speakers.pronouns import FADES, FITS, Points

__all__ = ["Recent"]

_MENTIONS = 40


@define
class Recent:
    """The last mentions, each with the number of its sentence and how much it weighs there."""

    _mentions: deque[tuple[Figure, int, float]] = field(factory=lambda: deque(maxlen=_MENTIONS))
    _sentence: int = 0

    def end_sentence(self) -> None:
        """Go on to the next sentence."""
        self._sentence += 1

    def mention(self, figure: Figure, weight: float) -> None:
        """Somebody is mentioned in the sentence."""
        self._mentions.append((figure, self._sentence, weight))

    def meant(self, wanted: Sort) -> Figure | None:
        """Whom a pronoun means here."""
        points = Points(FITS[wanted])
        for figure, sentence, weight in reversed(self._mentions):
            points.add(figure, weight * FADES ** (self._sentence - sentence))
        if points.first:
            points.first.settle(wanted)
        return points.first
