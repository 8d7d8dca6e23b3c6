"""The aliases of one item: those it declares itself, and those of the catalogues it refers to, known without a network."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from attrs import field, frozen

from newsdoc.newscodes.qcodes import QCode, normalised, qcode_of, split, uri_of
from newsdoc.newscodes.schemes import IPTC_SCHEMES

__all__ = ["Catalog", "is_iptc_catalog"]

# Whatever its number: a later catalogue keeps what an earlier one had.
_IPTC_CATALOG = re.compile(r"https?:/{1,2}(?:www\.)?iptc\.org/std/catalog/catalog\.IPTC-G2-(?:Standards|Items)_\d+\.xml", re.IGNORECASE)


def is_iptc_catalog(href: str) -> bool:
    """Whether an address is that of a catalogue of the IPTC's own schemes, in any of its editions."""
    return _IPTC_CATALOG.fullmatch(href.strip()) is not None


@frozen
class Catalog:
    """The schemes that an item may use: alias → URI. is_whole: whether all catalogues it refers to are known."""

    schemes: Mapping[str, str] = field(factory=dict)
    is_whole: bool = True

    @classmethod
    def of(cls, references: Iterable[str] = (), inline: Iterable[tuple[str, str]] = ()) -> Catalog:
        """The catalogue of an item (NewsML-G2, catalogRef and catalog).

        references: the addresses of catalogues. inline: alias and URI of the schemes declared in the item; they win.
        """
        known = [is_iptc_catalog(href) for href in references]
        declared = {alias.strip(): uri.strip() for alias, uri in inline if alias.strip() and uri.strip()}
        return cls({**(IPTC_SCHEMES if any(known) else {}), **declared}, all(known))

    def declares(self, alias: str) -> bool | None:
        """Whether the alias is declared; None where that cannot be known."""
        return True if alias in self.schemes else False if self.is_whole else None

    def uri_of(self, qcode: str) -> str | None:
        """The URI of a code; that of the IPTC's scheme where the item declares no other for the alias."""
        found = split(qcode)
        return uri_of(qcode, self.schemes if found is not None and found.alias in self.schemes else IPTC_SCHEMES)

    def qcode_of(self, uri: str) -> str | None:
        """The QCode of a URI, with an alias that is declared."""
        return qcode_of(uri, self.schemes)

    def normalised(self, qcode: str) -> QCode | None:
        """The QCode with the IPTC's alias and code, where it stands for one of the IPTC's; else as it is. None where it is none."""
        found = split(qcode)
        if found is None or found.alias not in self.schemes:
            return normalised(qcode)
        known = qcode_of(self.uri_of(qcode) or "")
        return normalised(known) if known is not None else found
