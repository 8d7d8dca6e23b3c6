"""Checks NewsML-G2: newsdoc's own documents against their profile, and every document against what the schemas let pass."""

from __future__ import annotations

import re
from typing import BinaryIO

from lxml import etree

from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.errors import InvalidDocumentError
from newsdoc.formats.base import ReadOptions
from newsdoc.formats.newsml_g2.names import NAR, nar
from newsdoc.formats.newsml_g2.namespaces import adopt, astray
from newsdoc.formats.newsml_g2.places import Places
from newsdoc.formats.newsml_g2.profiles import is_own, profile_errors
from newsdoc.formats.newsml_g2.rules import check_by_rules
from newsdoc.formats.newsml_g2.schema_errors import schema_errors
from newsdoc.io.sources import name_of, read_all
from newsdoc.io.xml import parse_xml
from newsdoc.schemas import usable_schema

__all__ = ["check"]

_ITEMS = tuple(nar(name) for name in ("newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem"))
_MESSAGE = nar("newsMessage")
_ROOTS = frozenset((*_ITEMS, _MESSAGE))
_POSITION = re.compile(r"(\d+):(\d+)")


def check(source: BinaryIO, options: ReadOptions, report: Report) -> None:
    """Report what is wrong with a document.

    One whose items say in their profile element that newsdoc wrote them is held against newsdoc's profile; the rules
    that no schema states hold for all, and the standard's own schema where it is installed. Raises LimitExceededError and
    InvalidDocumentError where it cannot be parsed safely.
    """
    file = name_of(source)
    root = _parse(read_all(source, options.limits), options, file, report)
    if root is None:
        return
    places = Places(file)
    name = etree.QName(root)
    if nar(name.localname) not in _ROOTS:
        message = f"the root is {name.localname} in {_namespace(name.namespace)}: an item or a newsMessage is wanted"
        report(Diagnostic("newsml-root", message, places.of(root)))
        return
    if name.namespace != NAR:
        message = f"{name.localname} is in {_namespace(name.namespace)}: the namespace is {NAR}"
        report(Diagnostic("newsml-namespace", message, places.of(root)))
        adopt(root, astray(root))
    items = [root] if root.tag in _ITEMS else list(root.iterfind(f"{nar('itemSet')}/{{{NAR}}}*"))
    if any(map(is_own, items)):
        for message, place in profile_errors(root, file):
            report(Diagnostic("newsml-profile", message, place))
    check_by_rules(root, items, report, places)
    official = usable_schema("newsml-g2", report, file=file)
    if official:
        for message, place in schema_errors(root, official, file):
            report(Diagnostic("newsml-official-schema", f"by {official.name}: {message}", place))


def _parse(data: bytes, options: ReadOptions, file: str | None, report: Report) -> etree._Element | None:
    try:
        return parse_xml(data, file=file, limits=options.limits)
    except InvalidDocumentError as error:
        match = _POSITION.fullmatch(error.place or "")
        if match is None:
            raise
        report(Diagnostic("xml-syntax", error.message, Place(file=file, line=int(match[1]), column=int(match[2]))))
        return None


def _namespace(uri: str | None) -> str:
    return f"the namespace {uri}" if uri else "no namespace"
