"""What is printed around a text, or sent with it, though the text does not hold it: credit lines, notes to editors, pictures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from lxml import etree

from newsdoc.formats.newsml_g2.reading.items import Story
from newsdoc.formats.newsml_g2.reading.notes import notes_of
from newsdoc.formats.newsml_g2.reading.values import Item, line_in
from newsdoc.markup.reading.addresses import href_of
from newsdoc.markup.reading.parts import SeenNote, SeenPart
from newsdoc.markup.reading.xhtml import XhtmlReader
from newsdoc.model import Figure

__all__ = ["parts_around"]

_PICTURES = frozenset(("picture", "graphic", "graphics", "image", "photo"))
# What a rendition is for, those first that a page would show (NewsCodes, scheme rendition).
_RENDITIONS = ("web", "preview", "highres", "hires", "main", "full", "original", "lowres", "viewimage")


def parts_around(story: Story, printed: Sequence[SeenPart], reader: XhtmlReader) -> Iterator[SeenPart]:
    """Pictures that came with the text and are not in it, its credit lines, and notes to editors. printed: the text."""
    shown = {getattr(part.content, name) for part in printed if isinstance(part.content, Figure) for name in ("href", "caption", "alt")} - {None}
    for item in (story.item, *story.beside):
        for figure in _figures(item):
            if not shown & {figure.href, figure.caption}:
                yield SeenPart("block", figure)
    for element in story.item.all("contentMeta/by")[1:]:
        if (text := line_in(element)) and not story.item.foreignness(element):
            yield SeenPart("attribution", text, kind="byline")
    for element in story.item.all("contentMeta/creditline"):
        if text := line_in(element):
            yield SeenPart("attribution", text, kind="agency")
    yield from _each_once(note for element in story.item.all("itemMeta/edNote") for note in notes_of(element, reader))


def _figures(item: Item) -> Iterator[Figure]:
    """The picture of a picture item, in one of its renditions."""
    if not any(item.word_of(item.code_of(element)) in _PICTURES for element in item.all("itemMeta/itemClass")):
        return
    renditions = sorted(item.all("contentSet/remoteContent"), key=lambda element: _rank(item, element))
    href = next((href for element in renditions if (href := href_of(element.get("href", "")))), None)
    captions = [element for element in item.all("contentMeta/description") if line_in(element)]
    caption = next((line_in(element) for element in captions if item.role_of(element) == "caption"), None) or next(map(line_in, captions), None)
    credit = item.first_said("contentMeta/creditline")
    if href or caption:
        yield Figure(href=href, caption=caption, credit=line_in(credit) if credit is not None else None)


def _rank(item: Item, element: etree._Element) -> int:
    word = item.word_of(item.code_of(element, "rendition")).lower()
    return _RENDITIONS.index(word) if word in _RENDITIONS else len(_RENDITIONS)


def _each_once(notes: Iterable[SeenNote]) -> Iterator[SeenPart]:
    """The notes without lines that were there before: some agencies send each line again in an edNote of its own."""
    met: set[str] = set()
    for note in notes:
        lines = tuple(line for line in dict.fromkeys(note.paragraphs) if line not in met)
        met.update(lines)
        if lines:
            yield SeenPart("editor-note", SeenNote(note.heading, lines))
