"""XML that is damaged, read as far as it goes: with every word that stands in it, and a finding for each kind of damage."""

from __future__ import annotations

import re
from collections.abc import Mapping

from lxml import etree

from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.errors import InvalidDocumentError
from newsdoc.io.encoding import correctly_declared, decode
from newsdoc.io.limits import DEFAULT_LIMITS, Limits
from newsdoc.io.xml import parse_xml, recover_xml
from newsdoc.io.xmlmending import mended

__all__ = ["parse_damaged_xml"]

_MOST_REPORTED = 20
# Where a document begins that something stands before, such as the header of a wire.
_BEGINNING = re.compile(r"<\?xml\s|<!DOCTYPE\b|<[\w.:\-]+\s[^<>]*?\bxmlns\b", re.IGNORECASE)


def parse_damaged_xml(
    data: bytes,
    *,
    file: str | None = None,
    limits: Limits = DEFAULT_LIMITS,
    report: Report,
    several: bool = False,
    apart: Mapping[str, frozenset[str]] | None = None,
) -> etree._Element:
    """The root element of a document that may be damaged; each kind of damage is reported with its line.

    What is put right: wrong or unknown encodings, characters that XML forbids, what stands around the document, entities of
    HTML, signs that begin no markup, attributes without quotation marks, prefixes without a declaration, tags that do not
    match or are not closed.

    several: whether documents that follow the first, of the same name, are read too; then the root is an element "documents"
    around them. apart: elements → those that they never stand in, in small letters. Raises InvalidDocumentError where there is
    no element at all or entities are declared, LimitExceededError as parse_xml does.
    """
    data = correctly_declared(data, report=report, file=file)
    try:
        return parse_xml(data, file=file, limits=limits)
    except InvalidDocumentError as error:
        if error.__cause__ is None:  # it is well-formed, and refused for what it asks
            raise
        damage = error
    line, _, column = (damage.place or "").partition(":")
    place = Place(file=file, line=int(line) if line.isdigit() else None, column=int(column) if column.isdigit() else None)
    report(Diagnostic("xml-damaged", damage.message, place))
    text = decode(data, report=report, file=file)
    beginning = None if text.lstrip().startswith("<") else _BEGINNING.search(text)
    start = beginning.start() if beginning else 0
    result = mended(text, start, several=several, apart=apart)
    for fault, (number, times) in list(result.faults.items())[:_MOST_REPORTED]:
        message = fault if times == 1 else f"{fault}, {times} times"
        report(Diagnostic("xml-damaged", message, Place(file=file, line=number)))
    before = text[:start].strip("\ufffd")
    if outside := " ".join(" ".join((before, *result.outside)).split()):
        first = _line_of_first(text) if before.strip() else result.outside_line
        report(Diagnostic("text-left-out", f"left out (outside of the document): {outside[:200]}", Place(file=file, line=first)))
    return _parsed(result.text, file, limits)


def _line_of_first(text: str) -> int:
    """The line of the first sign of a text that is no space."""
    return text.count("\n", 0, len(text) - len(text.lstrip("\ufffd\n\r\t "))) + 1


def _parsed(text: str, file: str | None, limits: Limits) -> etree._Element:
    try:
        return parse_xml(text.encode(), file=file, limits=limits)
    except InvalidDocumentError as error:
        if error.__cause__ is None:
            raise
        return recover_xml(text, file=file, limits=limits)
