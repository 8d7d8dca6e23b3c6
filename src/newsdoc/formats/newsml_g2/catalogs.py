"""The catalogues of items and messages."""

from __future__ import annotations

from lxml import etree

from newsdoc.formats.newsml_g2.names import nar
from newsdoc.newscodes.catalog import Catalog

__all__ = ["catalog_of"]


def catalog_of(holder: etree._Element) -> Catalog:
    """What an item or a header declares."""
    references = [reference.get("href", "") for reference in holder.iterchildren(nar("catalogRef"))]
    schemes = holder.iterfind(f"{nar('catalog')}/{nar('scheme')}")
    return Catalog.of(references, [(scheme.get("alias", ""), scheme.get("uri", "")) for scheme in schemes])
