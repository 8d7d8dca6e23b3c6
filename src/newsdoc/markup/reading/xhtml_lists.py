"""XHTML's lists (HTML, section 4.4.5)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from lxml import etree

from newsdoc.markup.reading.elements import LISTS, Node, local_name, nodes_of
from newsdoc.markup.reading.parts import SeenText
from newsdoc.model import Item

__all__ = ["items_of"]

_DEEPEST = 8
_Read = Callable[[Iterable[Node]], SeenText]


def items_of(element: etree._Element, read: _Read, texts: list[SeenText], depth: int = 0) -> Iterator[Item]:
    """The items of a list and of those within it; their texts are added to texts. What stands in a list and in no item is an item too."""
    for node in nodes_of(element):
        if isinstance(node, str):
            if node.strip():
                yield _item([node], None, depth, read, texts)
        elif local_name(node) in LISTS:
            yield from items_of(node, read, texts, depth + 1)
        elif local_name(node) == "li":
            yield from _with_nested(node, read, texts, depth)
        elif any(local_name(inner) == "li" for inner in node.iter(etree.Element)):
            yield from items_of(node, read, texts, depth)
        else:
            yield _item([node], None, depth, read, texts)


def _with_nested(item: etree._Element, read: _Read, texts: list[SeenText], depth: int) -> Iterator[Item]:
    """An item, and those of the lists within it; text after such a list is an item of its own, so that no order is lost."""
    own: list[Node] = []
    is_first = True
    for node in nodes_of(item):
        if isinstance(node, str) or local_name(node) not in LISTS:
            own.append(node)
            continue
        if is_first or _has_text(own):
            yield _item(own, item if is_first else None, depth, read, texts)
        own, is_first = [], False
        yield from items_of(node, read, texts, depth + 1)
    if is_first or _has_text(own):
        yield _item(own, item if is_first else None, depth, read, texts)


def _has_text(nodes: list[Node]) -> bool:
    return any(not isinstance(node, str) or node.strip() for node in nodes)


def _item(nodes: list[Node], element: etree._Element | None, depth: int, read: _Read, texts: list[SeenText]) -> Item:
    texts.append(read(nodes))
    given = element.get("data-level", "") if element is not None else ""
    level = int(given) if given.isascii() and given.isdigit() and len(given) == 1 else depth
    return Item(texts[-1].text, texts[-1].marks, level=min(level, _DEEPEST))
