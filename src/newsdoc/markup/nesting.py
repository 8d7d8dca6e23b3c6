"""Overlapping layers on a text as nested elements, which cannot overlap: layers are split where they must be."""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, TypeAlias

from newsdoc.markup.xmltext import escaped

__all__ = ["Layer", "Piece", "nest", "with_breaks"]


_DEEPEST = 40


class Piece(NamedTuple):
    """An element for a layer, or for a part of one. name: its name. start, end: the XML that opens and closes it."""

    name: str
    start: str
    end: str


Opener: TypeAlias = Callable[[Sequence[str], bool], Piece]


class Layer(NamedTuple):
    """Something that stands on a stretch of the text.

    rank: where two overlap in part, the one of higher rank is split. open: makes its element; told the names of the
    elements around it and whether it is the first piece.
    """

    start: int
    end: int
    rank: int
    open: Opener


def nest(text: str, layers: Iterable[Layer]) -> str:
    """The text and its layers' elements as XML; a layer that would go deeper than XML readers follow is left out."""
    waiting = deque(sorted(layers, key=lambda layer: (layer.start, -layer.end, layer.rank)))
    edges = sorted({0, len(text), *(x.start for x in waiting), *(x.end for x in waiting)})
    nesting = _Nesting()
    for start, end in itertools.pairwise(edges):
        while waiting and waiting[0].start == start:
            nesting.open(waiting.popleft())
        nesting.written.append(with_breaks(text[start:end]))
        nesting.close_ended(end)
    return "".join(nesting.written)


def with_breaks(text: str) -> str:
    """Text as XML, with an element for each line feed."""
    return escaped(text).replace("\n", "<br/>") if "\n" in text else escaped(text)


class _Nesting:
    """The XML written so far, and the layers that are open, the outermost first."""

    def __init__(self) -> None:
        self.written: list[str] = []
        self._layers: list[Layer] = []
        self._pieces: list[Piece] = []

    def open(self, layer: Layer) -> None:
        """Open a layer, within those that end later; those of higher rank that end sooner go on inside it."""
        if len(self._layers) >= _DEEPEST:
            return
        inside = []
        while self._layers and self._layers[-1].end < layer.end and any(o.rank > layer.rank and o.end < layer.end for o in self._layers):
            inside.append(self._pop())
        self._push(layer, first=True)
        for again in reversed(inside):
            self._push(again, first=False)

    def close_ended(self, position: int) -> None:
        """Close the layers that end here; those that stand within them and go on are opened again."""
        going_on = []
        while position in [layer.end for layer in self._layers]:
            layer = self._pop()
            if layer.end > position:
                going_on.append(layer)
        for layer in reversed(going_on):
            self._push(layer, first=False)

    def _push(self, layer: Layer, *, first: bool) -> None:
        piece = layer.open([around.name for around in self._pieces], first)
        self._layers.append(layer)
        self._pieces.append(piece)
        self.written.append(piece.start)

    def _pop(self) -> Layer:
        self.written.append(self._pieces.pop().end)
        return self._layers.pop()
