"""Which aliases an element's catalogues declare."""

from __future__ import annotations

import re

from attrs import frozen
from lxml import etree

from newsdoc.formats.newsml_g2.names import nar
from newsdoc.newscodes.schemes import IPTC_SCHEMES

__all__ = ["Aliases", "iptc_number"]

_IPTC = re.compile(r"https?://(?:www\.)?iptc\.org/std/catalog/catalog\.IPTC-G2-(?:Standards|Items)_([0-9]{1,4})\.xml", re.ASCII)


def iptc_number(href: str) -> int | None:
    """The number of the IPTC's catalogue that has this address; each has the aliases of all before it."""
    match = _IPTC.fullmatch(href.strip())
    return int(match[1]) if match else None


@frozen
class Aliases:
    """own: those of inline catalogues. is_iptc: whether those of the IPTC's hold too. is_whole: whether there are no others."""

    own: frozenset[str] = frozenset()
    is_iptc: bool = False
    is_whole: bool = True

    @classmethod
    def of(cls, holder: etree._Element) -> Aliases:
        """Those of an item or a header."""
        schemes = holder.iterfind(f"{nar('catalog')}/{nar('scheme')}")
        known = [iptc_number(reference.get("href", "")) is not None for reference in holder.iterchildren(nar("catalogRef"))]
        return cls(frozenset(scheme.get("alias", "") for scheme in schemes), any(known), all(known))

    def declare(self, alias: str) -> bool:
        """Whether the alias is declared, or may be."""
        return not self.is_whole or alias in self.own or (self.is_iptc and alias in IPTC_SCHEMES)
