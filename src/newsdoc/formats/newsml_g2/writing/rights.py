"""rightsInfo: who holds the rights and what may be done."""

from __future__ import annotations

from lxml import etree

from newsdoc.formats.newsml_g2.writing.build import add, add_named
from newsdoc.model import Rights

__all__ = ["append_rights"]


def append_rights(item: etree._Element, rights: Rights | None) -> None:
    """Append a rightsInfo where anything is known."""
    if rights is None or rights == Rights():
        return
    info = add(item, "rightsInfo")
    if rights.holder:
        add_named(info, "copyrightHolder", rights.holder)
    if rights.notice:
        add(info, "copyrightNotice", rights.notice)
    if rights.usage_terms:
        add(info, "usageTerms", rights.usage_terms)
    if rights.data_mining:
        add_named(info, "dataMining", rights.data_mining)
