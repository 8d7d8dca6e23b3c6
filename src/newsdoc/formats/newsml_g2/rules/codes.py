"""Codes: whether they are QCodes, whose alias is declared, and are still in use."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from lxml import etree

from newsdoc.formats.newsml_g2.catalogs import catalog_of
from newsdoc.formats.newsml_g2.rules.telling import Tell
from newsdoc.formats.newsml_g2.rules.walking import metadata
from newsdoc.newscodes.catalog import Catalog
from newsdoc.newscodes.codes import RETIRED, RETIRED_SCHEMES
from newsdoc.newscodes.schemes import IPTC_SCHEMES

__all__ = ["codes"]

_QCODES = ("qcode", "rel", "type", "role", "why", "how", "mode", "creator", "jobtitle", "rendition", "representation", "format", "scope", "aspect")
_QCODE = re.compile(r"([^\s:]+):\S+")

# An alias of the first catalogues, which none declares any more, with those of whole schemes that the IPTC has given up.
_RETIRED_ALIASES: Mapping[str, str] = {"icls": "ninat", **RETIRED_SCHEMES}


def codes(item: etree._Element, tell: Tell) -> None:
    """Each alias that no catalogue declares is told of once in a document, each retired code or alias once in an item.

    Nothing is said of aliases where a catalogue is named that newsdoc does not know.
    """
    catalogs = (catalog_of(item), tell.above)
    told = set()
    for element, code in _used(item):
        match = _QCODE.fullmatch(code)
        if match is None:
            tell("newsml-qcode", f"{code!r} is no QCode", element)
            continue
        alias = match[1]
        if (code in RETIRED or alias in _RETIRED_ALIASES) and not any(_is_own(alias, catalog) for catalog in catalogs):
            if code not in told:
                told.add(code)
                tell("newsml-code-retired", _retired(code, alias), element)
        elif alias not in tell.aliases and all(catalog.declares(alias) is False for catalog in catalogs):
            tell.aliases.add(alias)
            tell("newsml-alias", f"no catalogue declares the alias {alias!r} of {code}", element)


def _is_own(alias: str, catalog: Catalog) -> bool:
    """Whether the alias stands for another scheme than the IPTC's."""
    return catalog.schemes.get(alias) not in (None, IPTC_SCHEMES.get(alias))


def _retired(code: str, alias: str) -> str:
    if code in RETIRED:
        other = RETIRED[code]
        return f"{code} is retired: write {other}" if other else f"{code} is retired"
    return f"the alias {alias} of {code} is retired: write {_RETIRED_ALIASES[alias]}"


def _used(item: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    for element in metadata(item):
        for name in _QCODES:
            value = element.get(name)
            if value is None:
                continue
            for code in value.split() if name != "qcode" else (value,):
                yield element, code
