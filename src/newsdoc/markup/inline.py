"""Text with marks and statements as XHTML's inline elements."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from attrs import evolve, frozen

from newsdoc.markup.anchors import Anchor, side_by_side
from newsdoc.markup.languages import direction
from newsdoc.markup.nesting import Layer, Piece, nest, with_breaks
from newsdoc.markup.xmltext import attributes, escaped
from newsdoc.model import Mark

__all__ = ["Inline", "every_address"]

_RUBY, _STATEMENT, _LINK, _OTHER = range(4)
_RANKS = {"ruby": _RUBY, "link": _LINK, "note": _LINK}
_TAGS = {
    "strong": "strong",
    "emphasis": "em",
    "underline": "u",
    "strike": "s",
    "subscript": "sub",
    "superscript": "sup",
    "code": "code",
}


def every_address(href: str) -> bool:
    """What Inline.can_link is where a format allows links to every address."""
    return True


@frozen
class Inline:
    """Writes inline content.

    footnotes: a footnote's label → the id of its element. epub: whether to say in epub:type what a reference to one is.
    can_link: whether the document's format allows a link to an address.
    """

    footnotes: Mapping[str, str]
    epub: bool = False
    can_link: Callable[[str], bool] = every_address

    def xml(self, text: str, marks: tuple[Mark, ...] = (), anchors: Sequence[Anchor] = ()) -> str:
        """The text as XML, with elements for its marks and for the statements' spans on it."""
        if not marks and not anchors:
            return with_breaks(text)
        if not marks and (alone := side_by_side(anchors)):
            return _statements(text, alone)
        layers = [Layer(mark.start, mark.end, _RANKS.get(mark.type, _OTHER), _mark_opener(mark, self)) for mark in _without_overlaps(marks)]
        layers += [Layer(anchor.start, anchor.end, _STATEMENT, _statement_opener(anchor)) for anchor in anchors]
        return nest(text, layers)


def _statements(text: str, anchors: Iterable[Anchor]) -> str:
    """The text with elements for spans that stand side by side."""
    write = with_breaks if with_breaks(text) != text else str
    written: list[str] = []
    position = 0
    for anchor in anchors:
        name = _element(anchor)
        written += (write(text[position : anchor.start]), _statement_tag(name, anchor), write(text[anchor.start : anchor.end]), f"</{name}>")
        position = anchor.end
    written.append(write(text[position:]))
    return "".join(written)


def _without_overlaps(marks: Iterable[Mark]) -> Iterator[Mark]:
    """The marks, those that look alike made one where they overlap, as nobody sees where one of them ends."""
    last: dict[str, Mark] = {}
    for mark in marks:
        before = last.get(mark.type)
        if mark.type not in _TAGS:
            yield mark
        elif before and mark.start < before.end:
            last[mark.type] = evolve(before, end=max(before.end, mark.end))
        else:
            if before:
                yield before
            last[mark.type] = mark
    yield from last.values()


def _piece(name: str, given: Mapping[str, str]) -> Piece:
    return Piece(name, f"<{name}{attributes(given)}>", f"</{name}>")


def _mark_opener(mark: Mark, inline: Inline) -> Callable[[Sequence[str], bool], Piece]:
    def open_mark(around: Sequence[str], first: bool) -> Piece:
        if mark.type in _TAGS:
            return _piece(_TAGS[mark.type], {})
        if mark.type == "link":
            return _link(mark.href or "", around, inline)
        if mark.type == "note":
            return _note(mark.label or "", around, inline)
        if mark.type == "ruby":
            return _ruby(mark.reading or "", around, first)
        if mark.type == "language":
            return _language(mark.language or "")
        return _piece("span", {"class": mark.type})

    return open_mark


def _link(href: str, around: Sequence[str], inline: Inline) -> Piece:
    """A link; where there cannot be one, as HTML forbids one within another, a span that says where it would lead."""
    if "a" in around or not inline.can_link(href):
        return _piece("span", {"class": "link", "data-href": href})
    return _piece("a", {"href": href})


def _note(label: str, around: Sequence[str], inline: Inline) -> Piece:
    target = inline.footnotes.get(label)
    if target is None or "a" in around:
        return _piece("span", {"class": "note", "data-label": label})
    kind = {"epub:type": "noteref", "role": "doc-noteref"} if inline.epub else {}
    return _piece("a", {"class": "note", "href": f"#{target}", "data-label": label, **kind})


def _language(language: str) -> Piece:
    return _piece("span", {"xml:lang": language, "lang": language, "dir": direction(language)})


def _ruby(reading: str, around: Sequence[str], first: bool) -> Piece:
    """A ruby; a span for a later piece of one, or within another, as the reading must be printed once."""
    if first and "ruby" not in around:
        return Piece("ruby", "<ruby>", f"<rt>{escaped(reading)}</rt></ruby>")
    return _piece("span", {"class": "ruby", "data-reading": reading})


def _statement_opener(anchor: Anchor) -> Callable[[Sequence[str], bool], Piece]:
    name = _element(anchor)
    return lambda around, first: Piece(name, _statement_tag(name, anchor, first=first), f"</{name}>")


def _element(anchor: Anchor) -> str:
    return "cite" if anchor.role == "source" else "span"


def _statement_tag(name: str, anchor: Anchor, *, first: bool = True) -> str:
    """The id stands on the first piece; further pieces name it."""
    key = "id" if first and not anchor.continues else "data-part-of"
    return f'<{name} class="statement-{anchor.role}" {key}="{anchor.name}">'
