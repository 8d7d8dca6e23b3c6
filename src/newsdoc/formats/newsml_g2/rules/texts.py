"""What a text item is expected to have, and what its lines must be."""

from __future__ import annotations

import re

from lxml import etree

from newsdoc.formats.newsml_g2.names import nar
from newsdoc.formats.newsml_g2.rules.telling import Tell
from newsdoc.formats.newsml_g2.rules.walking import BREAKS, code_of
from newsdoc.markup.names import LANG
from newsdoc.markup.reading.elements import all_text

__all__ = ["content", "headlines", "lines", "urgency"]

_LINES = tuple(map(nar, ("headline", "by", "dateline", "creditline", "slugline")))
_UNBROKEN = (nar("slugline"), nar("creditline"))
_URGENCY = re.compile(r"\s*[1-9]\s*", re.ASCII)


def headlines(item: etree._Element, tell: Tell) -> None:
    """A text item has a headline, and only one that is the first of its kind."""
    found = item.findall(f"{nar('contentMeta')}/{nar('headline')}")
    if _is_text(item) and not found:
        meta = item.find(nar("contentMeta"))
        tell("newsml-headline", "the headline is missing", item if meta is None else meta)
    seen = set()
    for headline in found:
        kind = tuple(headline.get(name, "") for name in ("rank", "role", LANG))
        if kind in seen:
            tell("newsml-headline-twice", "nothing tells this headline from another: its rank, role and language are the same", headline)
        seen.add(kind)


def lines(item: etree._Element, tell: Tell) -> None:
    """Lines that are printed as one have no break."""
    for meta in item.iterchildren(nar("contentMeta"), nar("partMeta")):
        for line in meta.iter(*_LINES):
            name = etree.QName(line).localname
            if next(line.iter(*BREAKS), None) is not None:
                tell("newsml-line", f"{name} holds a br", line)
            elif line.tag in _UNBROKEN and "\n" in all_text(line):
                tell("newsml-line", f"{name} holds a line break", line)


def urgency(item: etree._Element, tell: Tell) -> None:
    """An urgency is 1 to 9."""
    for element in item.iterfind(f"{nar('contentMeta')}/{nar('urgency')}"):
        text = all_text(element)
        if text.strip() and not _URGENCY.fullmatch(text):
            tell("newsml-urgency", f"the urgency is 1 to 9, not {text.strip()!r}", element)


def content(item: etree._Element, tell: Tell) -> None:
    """A text item that may be used has a text, in it or elsewhere."""
    status = code_of(item.find(f"{nar('itemMeta')}/{nar('pubStatus')}"))
    if _is_text(item) and status in ("", "usable") and item.find(f"{nar('contentSet')}/*") is None:
        tell("newsml-content", "the text item has no content", item)


def _is_text(item: etree._Element) -> bool:
    return item.tag == nar("newsItem") and code_of(item.find(f"{nar('itemMeta')}/{nar('itemClass')}")) == "text"
