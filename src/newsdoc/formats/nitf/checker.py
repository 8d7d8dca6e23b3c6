"""Checks NITF: newsdoc's own documents against their profile, and every document against what NITF 3.6 asks for."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import BinaryIO

from attrs import frozen
from lxml import etree

from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.errors import InvalidDocumentError
from newsdoc.formats.base import ReadOptions
from newsdoc.formats.entry import timestamp
from newsdoc.formats.nitf.names import CARRIED, ORDER
from newsdoc.formats.nitf.profile import profile
from newsdoc.io.sources import name_of, read_all
from newsdoc.io.xml import parse_xml
from newsdoc.markup.reading.elements import local_name
from newsdoc.markup.unsafe import unsafe_in

__all__ = ["check"]

_POSITION = re.compile(r"(\d+):(\d+)")
_DATES = {
    **dict.fromkeys(("date.issue", "date.release", "date.expire", "story.date", "chron", "revision-history"), "norm"),
    "pubdata": "date.publication",
}
# An attribute of an element → how it must be, in words.
_ATTRIBUTES: dict[tuple[str, str], tuple[re.Pattern[str], str]] = {
    ("tobject.subject", "tobject.subject.refnum"): (re.compile(r"\d{8}", re.ASCII), "a number of eight digits"),
    ("media", "media-type"): (re.compile(r"\S.*"), "the kind of the medium"),
    ("meta", "content"): (re.compile(r".*", re.DOTALL), "the value"),
}


@frozen
class _Document:
    """The document that is checked. elements: all of its elements by name."""

    root: etree._Element
    elements: list[tuple[str, etree._Element]]
    file: str | None
    report: Report

    def tell(self, code: str, message: str, element: etree._Element) -> None:
        """Report a finding on an element."""
        line = element.sourceline if isinstance(element.sourceline, int) else None
        around = [element, *element.iterancestors()]
        path = "/" + "/".join(etree.QName(step).localname for step in reversed(around))
        self.report(Diagnostic(code, message, Place(file=self.file, line=line, path=path)))


def check(source: BinaryIO, options: ReadOptions, report: Report) -> None:
    """Report what is wrong with a document.

    One that carries newsdoc's copy is held against newsdoc's profile; the rules hold for all. Raises LimitExceededError and
    InvalidDocumentError where it cannot be parsed safely.
    """
    file = name_of(source)
    root = _parse(read_all(source, options.limits), options, file, report)
    if root is None:
        return
    document = _Document(root, [(local_name(element), element) for element in root.iter(etree.Element)], file, report)
    if local_name(root) != "nitf":
        document.tell("nitf-root", f"the root is {etree.QName(root).localname}: nitf is wanted", root)
        return
    is_own = any(name == "meta" and element.get("name") == CARRIED for name, element in document.elements)
    if is_own and not _check_profile(document):
        return
    for rule in _RULES:
        rule(document)


def _parse(data: bytes, options: ReadOptions, file: str | None, report: Report) -> etree._Element | None:
    try:
        return parse_xml(data, file=file, limits=options.limits)
    except InvalidDocumentError as error:
        match = _POSITION.fullmatch(error.place or "")
        if match is None:
            raise
        report(Diagnostic("xml-syntax", error.message, Place(file=file, line=int(match[1]), column=int(match[2]))))
        return None


def _check_profile(document: _Document) -> bool:
    dtd = profile()
    if dtd.validate(document.root):
        return True
    for error in dtd.error_log:  # type: ignore[attr-defined]
        message = error.message if len(error.message) <= 300 else f"{error.message[:140]} ... {error.message[-140:]}"
        document.report(Diagnostic("nitf-profile", message, Place(file=document.file, line=error.line)))
    return False


def _elements(document: _Document) -> None:
    names = {name for name, _ in document.elements}
    if "body" not in names:
        document.tell("nitf-element", "body is missing", document.root)
    elif "body.content" not in names:
        document.tell("nitf-element", "body.content is missing", next(element for name, element in document.elements if name == "body"))
    if "hl1" not in names:
        document.tell("nitf-headline", "there is no hl1", document.root)


def _order(document: _Document) -> None:
    """Each element whose children have an order is told of once; those of docdata have places, and no order."""
    for name, element in document.elements:
        order = ORDER.get(name)
        if order is None or name == "identified-content":
            continue
        last = 0
        for child in element.iterchildren(etree.Element):
            position = order.index(local_name(child)) if local_name(child) in order else -1
            if position < 0 or (position < last and name != "docdata"):
                where = f"{name} has no place for it" if position < 0 else f"it must stand before {order[last]}"
                document.tell("nitf-order", f"{etree.QName(child).localname}: {where}", child)
                break
            last = max(last, position)


def _attributes(document: _Document) -> None:
    for name, element in document.elements:
        for (owner, attribute), (pattern, wanted) in _ATTRIBUTES.items():
            given = element.get(attribute) if name == owner else ""
            if name == owner and (given is None or not pattern.fullmatch(given)):
                document.tell("nitf-attribute", f"{attribute} must be {wanted}, not {given!r}", element)


def _dates(document: _Document) -> None:
    for name, element in document.elements:
        given = element.get(_DATES[name]) if name in _DATES else None
        if not given:
            continue
        known = timestamp(given)
        if known is None:
            document.tell("nitf-date", f"{given!r} is no date", element)
        elif "T" in known["value"] and not known["zone_known"]:
            document.tell("nitf-zone", f"{given} has no time zone", element)


def _unsafe(document: _Document) -> None:
    for found in unsafe_in(document.root):
        document.tell("markup-unsafe", found.words, found.element)


_RULES: tuple[Callable[[_Document], None], ...] = (_elements, _order, _attributes, _dates, _unsafe)
