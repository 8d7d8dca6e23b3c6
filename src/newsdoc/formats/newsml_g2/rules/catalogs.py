"""References to catalogues."""

from __future__ import annotations

import re

from lxml import etree

from newsdoc.formats.entry import is_uri
from newsdoc.formats.newsml_g2.names import nar
from newsdoc.formats.newsml_g2.rules.telling import Tell
from newsdoc.newscodes.catalog import is_iptc_catalog
from newsdoc.newscodes.schemes import IPTC_CATALOG

__all__ = ["catalogs", "header_catalogs"]

_NUMBERED = re.compile(r".*_([0-9]{1,4})\.xml", re.ASCII)
_WEB_WITHOUT_HOST = re.compile(r"https?:(?!//[^/])", re.IGNORECASE)


def header_catalogs(message: etree._Element, tell: Tell) -> None:
    """The catalogues that a message names for all its items."""
    for header in message.iterchildren(nar("header")):
        catalogs(header, tell)


def catalogs(holder: etree._Element, tell: Tell) -> None:
    """A catalogue has an address, and that of the IPTC is its newest."""
    for reference in holder.iterchildren(nar("catalogRef")):
        href = reference.get("href", "").strip()
        number = _number(href) if is_iptc_catalog(href) else None
        if not is_uri(href) or _WEB_WITHOUT_HOST.match(href):
            tell("newsml-catalog", f"{href!r} is no address of a catalogue", reference)
        elif number and number > _NEWEST:
            tell("newsml-catalog", f"newsdoc knows the IPTC's catalogues up to {_NEWEST}, and this is {number}", reference)
        elif number and number < _NEWEST:
            tell("newsml-catalog-old", f"the IPTC's catalogue {number} has been followed by {_NEWEST}", reference)


def _number(href: str) -> int:
    match = _NUMBERED.fullmatch(href)
    return int(match[1]) if match else 0


_NEWEST = _number(IPTC_CATALOG)
