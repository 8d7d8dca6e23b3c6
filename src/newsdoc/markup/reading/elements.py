"""XHTML's elements: which are blocks, and what their classes and names say of an article's parts."""

from __future__ import annotations

import html.entities
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from lxml import etree

from newsdoc.markup.layout import Role
from newsdoc.markup.reading.names import role_of_name

__all__ = [
    "BLOCKS",
    "HEADINGS",
    "LISTS",
    "NOTES",
    "TEXTS",
    "UNREAD",
    "Node",
    "all_text",
    "body_of",
    "classes_of",
    "holds_blocks",
    "is_seen",
    "local_name",
    "nodes_of",
    "role_of",
    "text_of",
    "texts_in",
]

Node: TypeAlias = etree._Element | str

_LINES: dict[str, Role] = {
    "kicker": "kicker",
    "headline": "headline",
    "deck": "deck",
    "byline": "byline",
    "dateline": "dateline",
    "published": "published",
    "modified": "modified",
    "attribution": "attribution",
}
NOTES: dict[str, Role] = {"outlet-note": "outlet-note", "author-note": "author-note", "editor-note": "editor-note"}
HEADINGS = {f"h{number}": number for number in range(1, 7)}
LISTS = frozenset(("ul", "ol", "menu"))
TEXTS = frozenset((*HEADINGS, "p", "pre", "dt", "dd", "address", "summary", "legend"))
_CONTAINERS = frozenset(
    ("div", "section", "article", "main", "header", "footer", "nav", "aside", "body", "html", "center", "details", "dl", "fieldset", "form", "hgroup")
)
BLOCKS = TEXTS | LISTS | _CONTAINERS | frozenset(("table", "figure", "blockquote", "hr", "li", "tr", "td", "th"))
UNREAD = frozenset(("script", "style", "template", "noscript"))  # their words are for programs
_UNSEEN = UNREAD | {"head", "rt", "rp"}
_END = ";"  # of an entity's name, as html.entities has it


def local_name(element: etree._Element) -> str:
    """An element's name without its namespace, in small letters; "" for comments and the like."""
    tag = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def classes_of(element: etree._Element) -> list[str]:
    """The words of its class attribute."""
    return element.get("class", "").split()


def nodes_of(element: etree._Element) -> Iterator[Node]:
    """An element's text and child elements, in order; comments and the like are none, and entities are text.

    Carriage returns, which XML has where they are written as references, are line feeds.
    """
    if element.text:
        yield _with_line_feeds(element.text)
    for child in element:
        if isinstance(child.tag, str):
            yield child
        elif child.tag is etree.Entity:
            yield html.entities.html5.get(f"{child.name}{_END}", str(child.text))
        if child.tail:
            yield _with_line_feeds(child.tail)


def _with_line_feeds(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def body_of(element: etree._Element) -> etree._Element:
    """What is shown of a page: its body, or all of it where it has none, or several."""
    bodies = [inner for inner in element.iter(etree.Element) if local_name(inner) == "body"]
    return bodies[0] if len(bodies) == 1 else element


def is_seen(element: etree._Element) -> bool:
    """Whether readers see what is in the element."""
    name = local_name(element)
    return bool(name) and name not in _UNSEEN


def text_of(nodes: Iterable[Node]) -> str:
    """All text in the nodes that is seen."""
    return "".join(node if isinstance(node, str) else text_of(nodes_of(node)) for node in nodes if isinstance(node, str) or is_seen(node))


def all_text(element: etree._Element) -> str:
    """All text in an element, seen or not; without comments. lxml's itertext goes back over all comments for each."""
    return str(_string(element))


_string = etree.XPath("string()", smart_strings=False)


def texts_in(element: etree._Element) -> Iterator[str]:
    """The texts in an element, seen or not, each for itself; where all_text would run words of several elements together."""
    for node in nodes_of(element):
        if isinstance(node, str):
            yield node
        else:
            yield from texts_in(node)


def holds_blocks(element: etree._Element) -> bool:
    """Whether it is a block, or has one in it, as a link round a whole teaser has."""
    if local_name(element) in BLOCKS:
        return True
    return len(element) > 0 and is_seen(element) and any(local_name(inner) in BLOCKS for inner in element.iterdescendants(etree.Element))


def role_of(element: etree._Element, tag: str, name: str | None) -> Role:
    """What an element's class says it is, or else its name."""
    for known in classes_of(element):
        if known in _LINES and tag in TEXTS:
            return _LINES[known]
        if known in NOTES:
            return NOTES[known]
    return role_of_name(name) if name else "block"
