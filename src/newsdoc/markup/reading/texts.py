"""Puts a text together from the pieces of a document, with the marks and anchors on it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import define, evolve, field

from newsdoc.markup.reading.parts import SeenAnchor, SeenText, joined_anchors
from newsdoc.model import Mark, MarkType, mark_order

__all__ = ["TextBuilder", "in_lines"]

_FOLDED = re.compile("[ \t\n\f\r]+")  # what HTML calls ASCII white space (Infra, section 4.6)
_ENDS = frozenset(".,;:!?)]%…”’»")  # what a word may end with

_Look = tuple[MarkType, str | None, str | None]


@define
class TextBuilder:
    """Collects a text. folds: whether runs of white space count as one blank, as in HTML that somebody laid out anew."""

    folds: bool = False
    length: int = 0
    _pieces: list[str] = field(factory=list)
    _looks: dict[_Look, list[tuple[int, int]]] = field(factory=dict)
    _anchors: dict[str, tuple[int, int]] = field(factory=dict)
    _ends_blank: bool = True
    _parts: bool = False
    _blanks: set[int] = field(factory=set)  # those that were put between words

    def add(self, text: str) -> None:
        """Go on with a text."""
        if self.folds:
            text = _FOLDED.sub(" ", text)
            if self._ends_blank:
                text = text.removeprefix(" ")
        if text:
            self._keep_apart(text)
            self._append(text)
            self._ends_blank = text[-1] == " "

    def part(self) -> None:
        """Keep what comes next apart from the words before it, where they would touch."""
        self._parts = True

    def add_break(self) -> None:
        """Go on in a new line of the same paragraph."""
        if self.folds and self._pieces and self._pieces[-1].endswith(" "):
            self._pieces[-1] = self._pieces[-1][:-1]
            self.length -= 1
        self._append("\n")
        self._ends_blank = True

    def mark(self, kind: MarkType, start: int, name: str | None = None, value: str | None = None) -> None:
        """Mark what was added since the start. name, value: the mark's detail, such as href and the address."""
        start += start in self._blanks
        if start < self.length:
            self._looks.setdefault((kind, name, value), []).append((start, self.length))

    def anchor(self, name: str, start: int) -> None:
        """Name what was added since the start; pieces of one name become one."""
        start += start in self._blanks
        if start < self.length:
            first, last = self._anchors.get(name, (start, 0))
            self._anchors[name] = (min(first, start), max(last, self.length))

    def finish(self) -> SeenText:
        """The text."""
        text = "".join(self._pieces)
        if self.folds:
            text = text.rstrip(" ")
        marks = tuple(sorted(self._marks(len(text)), key=mark_order)) if self._looks else ()
        anchors = tuple(SeenAnchor(name, start, min(end, len(text))) for name, (start, end) in self._anchors.items() if start < len(text))
        return SeenText(text, marks, anchors)

    def _keep_apart(self, text: str) -> None:
        before = self._pieces[-1][-1:] if self._parts and self._pieces else ""
        self._parts = False
        if text[0].isalnum() and (before.isalnum() or before in _ENDS):
            self._blanks.add(self.length)
            self._append(" ")

    def _append(self, text: str) -> None:
        self._pieces.append(text)
        self.length += len(text)

    def _marks(self, length: int) -> list[Mark]:
        found = []
        for (kind, name, value), stretches in self._looks.items():
            for start, end in _united(stretches):
                if start < length:
                    found.append(Mark(start, min(end, length), kind, **({name: value} if name else {})))
        return found


def in_lines(texts: Sequence[SeenText]) -> SeenText:
    """Texts as the lines of one."""
    if len(texts) == 1:
        return texts[0]
    marks: list[Mark] = []
    offset = 0
    for text in texts:
        marks += [evolve(mark, start=mark.start + offset, end=mark.end + offset) for mark in text.marks]
        offset += len(text.text) + 1
    return SeenText("\n".join(text.text for text in texts), tuple(marks), joined_anchors(texts))


def _united(stretches: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The stretches in order, those that overlap or touch made one."""
    united: list[tuple[int, int]] = []
    for start, end in sorted(stretches):
        if united and start <= united[-1][1]:
            united[-1] = (united[-1][0], max(end, united[-1][1]))
        else:
            united.append((start, end))
    return united
