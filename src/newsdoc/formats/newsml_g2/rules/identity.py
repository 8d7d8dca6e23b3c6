"""Which item it is, and which version of it."""

from __future__ import annotations

from lxml import etree

from newsdoc.formats.entry import is_uri
from newsdoc.formats.newsml_g2.names import NAR, nar
from newsdoc.formats.newsml_g2.rules.telling import Tell

__all__ = ["correction", "guid", "twice_sent"]

_CORRECTION = "sig:correction"


def guid(item: etree._Element, tell: Tell) -> None:
    """A guid is a URI, lest two providers use the same."""
    value = item.get("guid", "").strip()
    if value and not is_uri(value):
        tell("newsml-guid", f"the guid {value!r} is no URI", item)


def correction(item: etree._Element, tell: Tell) -> None:
    """What corrects an item is a later version of it."""
    if (item.get("version") or "1").strip() != "1":
        return
    for signal in item.iterfind(f"{nar('itemMeta')}/{nar('signal')}"):
        if signal.get("qcode") == _CORRECTION:
            tell("newsml-correction", "a correction is version 1, as if nothing had come before it", signal)


def twice_sent(message: etree._Element, tell: Tell) -> None:
    """A message has each version of an item once."""
    seen = set()
    for item in message.iterfind(f"{nar('itemSet')}/{{{NAR}}}*"):
        name = item.get("guid", "").strip()
        version = (item.get("version") or "1").strip()
        if name and (name, version) in seen:
            tell("newsml-guid-twice", f"the message holds version {version} of {name} already", item)
        seen.add((name, version))
