"""Which controlled vocabularies an item uses: a code is written as a QCode only where its alias means the right scheme."""

from __future__ import annotations

import re

from attrs import Factory, frozen
from lxml import etree

from newsdoc.formats.newsml_g2.names import OWN_SCHEMES
from newsdoc.formats.newsml_g2.writing.build import add, is_native_uri, normalized
from newsdoc.newscodes.schemes import IPTC_CATALOG, IPTC_SCHEMES

__all__ = ["Vocabulary"]

# An XML name without a colon, in ASCII, as the catalogue wants it; and NewsML-G2's QCodeType.
_QCODE = re.compile(r"(?P<alias>[A-Za-z_][A-Za-z0-9_.\-]*):\S+")


@frozen
class Vocabulary:
    """The aliases that an item's inline catalogue declares, beside those of the IPTC catalogue."""

    _declared: dict[str, str] = Factory(lambda: dict(OWN_SCHEMES))

    def concept(self, code: str | None, scheme: str | None = None) -> dict[str, str]:
        """The attributes that name a concept: a qcode where the alias stands for the scheme, or else the code as a literal."""
        if code is None:
            return {}
        return {"qcode": code} if self._stands_for(code, scheme) else {"literal": normalized(code)}

    def relation(self, code: str | None) -> dict[str, str]:
        """The rel attribute of a code; none where the code is not one that the catalogues know."""
        return {"rel": code} if code is not None and self._stands_for(code, None) else {}

    def append_catalogs(self, item: etree._Element) -> etree._Element:
        """Append the reference to the IPTC catalogue and the inline one, which is returned to be filled by `declare_in`."""
        add(item, "catalogRef", href=IPTC_CATALOG)
        return add(item, "catalog")

    def declare_in(self, catalog: etree._Element) -> None:
        """Append the schemes, when all codes of the item are known."""
        for alias, uri in self._declared.items():
            add(catalog, "scheme", alias=alias, uri=uri)

    def _stands_for(self, code: str, scheme: str | None) -> bool:
        match = _QCODE.fullmatch(code)
        if match is None:
            return False
        alias = match["alias"]
        known = IPTC_SCHEMES.get(alias) or self._declared.get(alias)
        if known is not None or scheme is None:
            return known is not None and alias not in OWN_SCHEMES and scheme in (None, known)
        if is_native_uri(scheme):
            self._declared[alias] = scheme
            return True
        return False
