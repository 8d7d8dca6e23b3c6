"""The words of NITF's elements that stand for things: such elements touch, and what is in them are words of their own."""

from __future__ import annotations

from lxml import etree

from newsdoc.markup.reading.elements import nodes_of, text_of

__all__ = ["keep_apart"]

# Parts of names, places, addresses, credits and lines, which no text goes on into.
_PARTS = frozenset(
    (
        *("byttl", "bytag", "name.given", "name.family", "story.date"),
        *("sublocation", "city", "state", "region", "country"),
        *("addressee", "care.of", "delivery.point", "postcode", "delivery.office"),
        *("copyrite.year", "copyrite.holder", "frac"),
        *(f"rights.{kind}" for kind in ("owner", "startdate", "enddate", "agent", "geography", "type", "limitations")),
    )
)
# Things named in a text: endings may follow them, but two that touch are two.
_THINGS = frozenset(
    ("person", "org", "function", "location", "event", "object.title", "virtloc", "postaddr", "chron", "money", "classifier", "copyrite")
)
# Elements with a line of text, in which blocks stand for lines.
_LINES = frozenset(("hl1", "hl2", "byline", "dateline", "distributor", "rights", "tagline", "datasource"))


def keep_apart(element: etree._Element, name: str, around: str) -> None:
    """Put a blank between the element's words and those that they touch, where they are not of one word."""
    if name in _PARTS or (name == "p" and around in _LINES):
        _part_before(element, " ")
        _part_after(element)
    elif name in _THINGS and element.getprevious() is not None and not _tail_before(element):
        _part_before(element, " ")
    elif name == "frac-den":
        _part_before(element, "/")


def _part_before(element: etree._Element, sign: str) -> None:
    around, before = element.getparent(), element.getprevious()
    if around is None or not _first_sign(element).isalnum() or not _sign_before(element).isalnum():
        return
    if before is None:
        around.text = f"{around.text or ''}{sign}"
    else:
        before.tail = f"{before.tail or ''}{sign}"


def _part_after(element: etree._Element) -> None:
    if (element.tail or "")[:1].isalnum() and _text(element)[-1:].isalnum():
        element.tail = f" {element.tail}"


def _first_sign(element: etree._Element) -> str:
    return _text(element)[:1]


def _sign_before(element: etree._Element) -> str:
    around, before = element.getparent(), element.getprevious()
    if before is not None:
        return (_tail_before(element) or _text(before))[-1:]
    return (around.text or "")[-1:] if around is not None else ""


def _tail_before(element: etree._Element) -> str:
    before = element.getprevious()
    return (before.tail or "") if before is not None else ""


def _text(element: etree._Element) -> str:
    return text_of(nodes_of(element))
