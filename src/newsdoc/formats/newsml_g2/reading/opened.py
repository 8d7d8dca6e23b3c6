"""A document as it is opened: damaged or not, in the namespace of NewsML-G2 or in another."""

from __future__ import annotations

from typing import BinaryIO

from attrs import frozen
from lxml import etree

from newsdoc.diagnostics import Diagnostic, Report
from newsdoc.errors import InvalidDocumentError
from newsdoc.formats.newsml_g2.names import nar
from newsdoc.formats.newsml_g2.namespaces import ITEMS, adopt, astray
from newsdoc.formats.newsml_g2.places import Places
from newsdoc.io.limits import Limits
from newsdoc.io.sources import name_of, read_all
from newsdoc.io.xmlrepair import parse_damaged_xml

__all__ = ["Opened", "open_document"]

# Where an end tag is missing, what cannot stand in an element shows it.
_METAS = frozenset(("rightsinfo", "itemmeta", "contentmeta", "partmeta", "contentset"))
_APART = {**dict.fromkeys(_METAS, _METAS), "newsitem": _METAS | {"newsitem"}}


@frozen
class Opened:
    """A document. root: in which all that is NewsML-G2 is in its namespace. data: its bytes, as they came. places: of its elements."""

    root: etree._Element
    source: BinaryIO
    data: bytes
    limits: Limits
    report: Report
    file: str | None
    places: Places


def open_document(source: BinaryIO, limits: Limits, report: Report) -> Opened:
    """The document; damage and a wrong namespace are reported.

    Raises InvalidDocumentError where it is no XML or no NewsML-G2, LimitExceededError where it asks too much.
    """
    file = name_of(source)
    data = read_all(source, limits)
    root = parse_damaged_xml(data, file=file, limits=limits, report=report, several=True, apart=_APART)
    strays = astray(root)
    if strays:
        name = etree.QName(strays[0])
        where = f"the namespace {name.namespace}" if name.namespace else "no namespace"
        report(Diagnostic("newsml-namespace", f"{name.localname} is in {where}", Places(file).of(strays[0])))
        adopt(root, strays)
    name = etree.QName(root)
    if name.localname not in ITEMS and next(root.iter(nar("newsItem")), None) is None:
        raise InvalidDocumentError(f"this is no NewsML-G2: its root is {name.localname}", file=file, place=f"/{name.localname}")
    return Opened(root, source, data, limits, report, file, Places(file))
