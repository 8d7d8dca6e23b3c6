"""Codes: whether they are QCodes, whose alias is declared, and are still in use."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from lxml import etree

from newsdoc.formats.newsml_g2.names import nar
from newsdoc.formats.newsml_g2.rules.catalogs import iptc_number
from newsdoc.formats.newsml_g2.rules.telling import Tell
from newsdoc.formats.newsml_g2.rules.walking import metadata
from newsdoc.newscodes.schemes import IPTC_SCHEMES

__all__ = ["codes"]

_QCODES = ("qcode", "rel", "type", "role", "why", "how", "mode", "creator", "jobtitle", "rendition", "representation", "format", "scope", "aspect")
_QCODE = re.compile(r"([^\s:]+):\S+")

# What the IPTC withdrew → what to write for it. An alias ends with its colon.
_RETIRED: Mapping[str, str] = {"icls:": "ninat:", "isrol:contentSource": "cpprole:contentSource"}


def codes(item: etree._Element, tell: Tell) -> None:
    """Each alias that no catalogue declares, and each retired code or alias, is told of once.

    Nothing is said of aliases where a catalogue is named that newsdoc does not know.
    """
    own = {alias for holder in _holders(item) for alias in _inline(holder)}
    known = _declared(item, own)
    told = set()
    for element, code in _used(item):
        match = _QCODE.fullmatch(code)
        if match is None:
            tell("newsml-qcode", f"{code!r} is no QCode", element)
            continue
        alias = match[1]
        retired = next((name for name in (code, f"{alias}:") if name in _RETIRED), None)
        if retired and alias not in own:
            if retired not in told:
                tell("newsml-code-retired", f"{retired} is retired: write {_RETIRED[retired]}", element)
            told.add(retired)
        elif known is not None and alias not in known:
            known.add(alias)
            tell("newsml-alias", f"no catalogue declares the alias {alias!r} of {code}", element)


def _holders(item: etree._Element) -> list[etree._Element]:
    """Where catalogues stand that hold for the item: in itself, and in its message's header."""
    return [item, *(header for message in item.iterancestors(nar("newsMessage")) for header in message.iterfind(nar("header")))]


def _inline(holder: etree._Element) -> Iterator[str]:
    for scheme in holder.iterfind(f"{nar('catalog')}/{nar('scheme')}"):
        yield scheme.get("alias", "")


def _declared(item: etree._Element, own: set[str]) -> set[str] | None:
    """The aliases of all catalogues that hold for the item, or None where they cannot be known."""
    known = set(own)
    for holder in _holders(item):
        for reference in holder.iterfind(nar("catalogRef")):
            if iptc_number(reference.get("href", "")) is None:
                return None
            known.update(IPTC_SCHEMES)
    return known


def _used(item: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    for element in metadata(item):
        for name in _QCODES:
            value = element.get(name)
            if value is None:
                continue
            for code in value.split() if name != "qcode" else (value,):
                yield element, code
