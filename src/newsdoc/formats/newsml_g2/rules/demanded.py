"""What the standard demands of every document: attributes, elements, a header."""

from __future__ import annotations

import re

from lxml import etree

from newsdoc.formats.newsml_g2.names import NAR, nar
from newsdoc.formats.newsml_g2.rules.telling import Tell

__all__ = ["attributes", "elements", "header", "items"]

_ITEM_META = ("itemClass", "provider", "versionCreated")
_VERSION = re.compile(r"0*[1-9][0-9]*", re.ASCII)
_STANDARD_VERSION = re.compile(r"([0-9]+)\.([0-9]+)", re.ASCII)
_MAJOR, _LAST_MINOR = 2, 35
_CONFORMANCES = ("core", "power")


def attributes(item: etree._Element, tell: Tell) -> None:
    """The attributes of the item itself (NewsML-G2, group itemAttributes)."""
    if item.get("standard") != "NewsML-G2":
        tell("newsml-attribute", f"standard must be NewsML-G2, not {item.get('standard')!r}", item)
    _standard_version(item, tell)
    _conformance(item, tell)
    if not item.get("guid", "").strip():
        tell("newsml-attribute", "guid is missing", item)
    version = item.get("version")
    if version is None:
        tell("newsml-version", "version is missing", item)
    elif not _VERSION.fullmatch(version.strip()):
        tell("newsml-attribute", f"version must be a number from 1, not {version!r}", item)


def _standard_version(item: etree._Element, tell: Tell) -> None:
    version = item.get("standardversion")
    match = _STANDARD_VERSION.fullmatch(version or "")
    if match is None:
        tell("newsml-attribute", f"standardversion must be two numbers such as 2.35, not {version!r}", item)
    elif int(match[1]) != _MAJOR or int(match[2]) > _LAST_MINOR:
        tell("newsml-standard-version", f"newsdoc knows NewsML-G2 up to {_MAJOR}.{_LAST_MINOR}, and this is {version}", item)


def _conformance(item: etree._Element, tell: Tell) -> None:
    conformance = item.get("conformance")
    if conformance is None:
        tell("newsml-conformance", "conformance is missing", item)
    elif conformance not in _CONFORMANCES:
        tell("newsml-attribute", f"conformance must be core or power, not {conformance!r}", item)


def elements(item: etree._Element, tell: Tell) -> None:
    """The elements that every item has, and the one that it should have."""
    meta = item.find(nar("itemMeta"))
    if meta is None:
        tell("newsml-element", "itemMeta is missing", item)
        return
    for name in _ITEM_META:
        if meta.find(nar(name)) is None:
            tell("newsml-element", f"{name} is missing", meta)
    if meta.find(nar("pubStatus")) is None:
        tell("newsml-status", "pubStatus is missing", meta)


def header(message: etree._Element, tell: Tell) -> None:
    """A newsMessage says when it was sent."""
    found = message.find(nar("header"))
    if found is None:
        tell("newsml-header", "the newsMessage has no header", message)
    elif found.find(nar("sent")) is None:
        tell("newsml-header", "the header does not say when the message was sent", found)


def items(message: etree._Element, tell: Tell) -> None:
    """A newsMessage holds an item at least."""
    if message.find(f"{nar('itemSet')}/{{{NAR}}}*") is None:
        tell("newsml-element", "the newsMessage holds no item", message)
