"""Notes to editors of an item that newsdoc wrote: its text does not print them, so they are read where the standard has them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from lxml import etree

from newsdoc.diagnostics import Collector
from newsdoc.errors import InvalidArticleError
from newsdoc.formats.newsml_g2.names import OUTLET_NOTE
from newsdoc.formats.newsml_g2.reading.notes import notes_of
from newsdoc.formats.newsml_g2.reading.values import Item
from newsdoc.markup.reading.copies import Carried, Copy
from newsdoc.markup.reading.elements import local_name, nodes_of
from newsdoc.markup.reading.parts import SeenNote, SeenPart, one_line
from newsdoc.markup.reading.xhtml import XhtmlReader

__all__ = ["with_unprinted_notes"]

_Notes: TypeAlias = "list[_Note]"


class _Note(NamedTuple):
    heading: str | None
    text: str

    @property
    def digest(self) -> str:
        return Carried.digest_of(self.text)


def with_unprinted_notes(parts: Sequence[SeenPart], item: Item, copy: Copy) -> list[SeenPart]:
    """The parts with the notes of the item's edNotes, each before the block that the copy has it before."""
    known = _known(copy)
    waiting = list(_notes(item, known))
    placed: list[SeenPart] = []
    for part in parts:
        if part.role == "block" and part.number is not None:
            here = [pair for pair in waiting if pair[0] is not None and known[pair[0]].facts.get("before") == part.number - 1]
            placed += [_part(*pair) for pair in here]
            waiting = [pair for pair in waiting if pair not in here]
        placed.append(part)
    return [*placed, *(_part(*pair) for pair in waiting)]


def _known(copy: Copy) -> list[Carried]:
    """What the copy says of the notes; nothing where it is broken, which is reported where the article is made."""
    try:
        return copy.entries("editor_notes")
    except InvalidArticleError:
        return []


def _part(number: int | None, note: _Note) -> SeenPart:
    return SeenPart("editor-note", SeenNote(note.heading, (note.text,)), f"editor-note-{number + 1}" if number is not None else None)


def _notes(item: Item, known: Sequence[Carried]) -> Iterator[tuple[int | None, _Note]]:
    """The notes, each with the number of the one in the copy that it is. A line that only repeats another is none."""
    digests = [entry.digest for entry in known]
    free = dict.fromkeys(range(len(known)))
    changed: list[_Note] = []
    elements = [element for element in item.all("itemMeta/edNote") if element.get("role") != OUTLET_NOTE]
    for behind, element in zip(reversed(range(len(elements))), elements, strict=True):
        for note in _without_repeated(_best(list(_readings(element)), digests, free, behind), digests, free):
            number = next((number for number in free if digests[number] == note.digest), None)
            if number is None:
                changed.append(note)
            else:
                del free[number]
                yield number, note
    for note in changed:
        number = next(iter(free), None)
        free.pop(number, None)  # type: ignore[arg-type]
        yield number, note


def _best(readings: list[_Notes], digests: Sequence[str], free: Mapping[int, None], behind: int) -> _Notes:
    """The longest reading that goes on in the copy's order; else the one of which the copy knows most.

    behind: how many elements follow, for each of which a note should be left.
    """
    following = [digests[number] for number in free]
    in_order = [notes for notes in readings if notes and [note.digest for note in notes] == following[: len(notes)]]
    if in_order:
        return max(in_order, key=lambda notes: (len(following) - len(notes) >= behind, len(notes)))
    return max(readings, key=lambda notes: sum(note.digest in following for note in notes))


def _without_repeated(notes: _Notes, digests: Sequence[str], free: Mapping[int, None]) -> Iterator[_Note]:
    """The notes without those that were there before; the first of them below a heading has it."""
    left = Counter(digests[number] for number in free)
    heading = None
    for note in notes:
        heading = note.heading or heading
        if left[note.digest] or note.digest not in digests:
            left[note.digest] -= 1
            yield _Note(heading, note.text)
            heading = None


def _readings(element: etree._Element) -> Iterator[_Notes]:
    """What an edNote may say: a heading and a line, lines, or what anybody else would have meant by it; markup says itself what it is."""
    reader = XhtmlReader(lambda _: None, Collector())
    by_markup = [_Note(None if number else note.heading, text) for note in notes_of(element, reader) for number, text in enumerate(note.paragraphs)]
    if any(local_name(child) != "br" for child in element):
        yield by_markup
        return
    lines = [one_line([line]) for line in _text(element).split("\n") if line.strip()]
    if len(lines) == 2:
        yield [_Note(lines[0], lines[1])]
    yield [_Note(None, line) for line in lines]
    yield by_markup


def _text(element: etree._Element) -> str:
    return "".join(node if isinstance(node, str) else "\n" if local_name(node) == "br" else _text(node) for node in nodes_of(element))
