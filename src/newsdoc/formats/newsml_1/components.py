"""The NewsComponents of a NewsItem: which of its texts is the article (NewsML 1.2, sections 5.4 and 5.5)."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve, frozen
from lxml import etree

from newsdoc.markup.reading.elements import local_name, nodes_of, text_of

__all__ = ["Text", "child", "children", "formal_name", "texts_of"]

_NO_TEXT = frozenset(("photo", "picture", "image", "graphic", "video", "audio", "animation"))
_MAIN = ("main", "maintext", "text", "story", "article")


@frozen
class Text:
    """A text of a NewsItem. content: its DataContent. components: those it is in, the innermost first. role: of the nearest that has one.

    is_equivalent: whether it is one of several forms of the same content.
    """

    content: etree._Element
    components: tuple[etree._Element, ...]
    role: str
    is_equivalent: bool


def texts_of(item: etree._Element) -> list[Text]:
    """The texts of an item without those of items within it, the main one first, the others in their order.

    The main one is that whose role says so, or else the longest that is no caption.
    """
    found = [text for component in children(item, "newscomponent") for text in _within(component, Text(item, (), "", is_equivalent=False))]
    main = min(found, key=_rank, default=None)
    return [] if main is None else [main, *(text for text in found if text is not main)]


def children(element: etree._Element, name: str) -> Iterator[etree._Element]:
    """The child elements of a name, given in small letters."""
    return (inner for inner in element.iterchildren(etree.Element) if local_name(inner) == name)


def child(element: etree._Element, *path: str) -> etree._Element | None:
    """The first element at a path of names."""
    if not path:
        return element
    return next((found for inner in children(element, path[0]) if (found := child(inner, *path[1:])) is not None), None)


def formal_name(element: etree._Element | None) -> str:
    """What an element says in its FormalName."""
    return " ".join(element.get("FormalName", "").split()) if element is not None else ""


def _within(component: etree._Element, around: Text) -> Iterator[Text]:
    """The texts in a component. around: what the components around it say of theirs; its content is none of them."""
    here = Text(
        component,
        (component, *around.components),
        formal_name(child(component, "role")).lower() or around.role,
        around.is_equivalent or component.get("EquivalentsList", "").lower() == "yes",
    )
    for inner in component.iterchildren(etree.Element):
        name = local_name(inner)
        if name == "newscomponent":
            yield from _within(inner, here)
        elif name == "contentitem" and formal_name(child(inner, "mediatype")).lower() not in _NO_TEXT:
            yield from (evolve(here, content=content) for content in _contents(inner))


def _contents(item: etree._Element) -> Iterator[etree._Element]:
    """Each DataContent that has text and no bytes."""
    for content in children(item, "datacontent"):
        if text_of(nodes_of(content)).strip():
            yield content
    for encoding in children(item, "encoding"):
        if encoding.get("Notation", "").lower() not in ("base64", "iptc-base64"):
            yield from _contents(encoding)


def _rank(text: Text) -> tuple[int, int]:
    role = 0 if text.role in _MAIN else 2 if text.role == "caption" else 1
    return role, -len(text_of(nodes_of(text.content)))
