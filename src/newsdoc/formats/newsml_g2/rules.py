"""Rules for any NewsML-G2 item, most of which no schema states: what must be there, dates, codes, references, HTML."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator

from attrs import frozen
from lxml import etree

from newsdoc.diagnostics import Diagnostic, Report
from newsdoc.formats.newsml_g2.names import NAR, nar
from newsdoc.formats.newsml_g2.places import place_of
from newsdoc.markup.names import XHTML
from newsdoc.newscodes.schemes import IPTC_CATALOG, IPTC_SCHEMES

__all__ = ["check_header", "check_item"]

_ITEM_META = ("itemClass", "provider", "versionCreated")
_VERSION = re.compile(r"0*[1-9][0-9]*", re.ASCII)
_STANDARD_VERSION = re.compile(r"[0-9]+\.[0-9]+", re.ASCII)
_DATE_TIMES = frozenset(map(nar, ("versionCreated", "firstCreated", "embargoed", "sent")))
_DATES_OF_ANY_LENGTH = frozenset(map(nar, ("contentCreated", "contentModified")))
_DATE_TIME = re.compile(r"-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?P<zone>Z|[+-]\d\d:\d\d)?", re.ASCII)
_TRUNCATED = re.compile(r"-?\d{4,}(?:-\d\d(?:-\d\d)?)?(?:Z|[+-]\d\d:\d\d)?", re.ASCII)
_QCODES = ("qcode", "rel", "type", "role", "why", "how", "mode", "creator", "jobtitle", "rendition", "representation", "format", "scope", "aspect")
_QCODE = re.compile(r"([^\s:]+):\S+")
_IDREFS = ("idref", "idrefs", "root", "contentrefs")


@frozen
class _Reporter:
    file: str | None
    report: Report

    def __call__(self, code: str, message: str, element: etree._Element) -> None:
        self.report(Diagnostic(code, message, place_of(element, self.file)))


def check_item(item: etree._Element, file: str | None, report: Report) -> None:
    """Report what is wrong with an item: newsItem, packageItem and the like."""
    tell = _Reporter(file, report)
    for rule in _RULES:
        rule(item, tell)


def check_header(header: etree._Element, file: str | None, report: Report) -> None:
    """Report what is wrong with the header of a newsMessage."""
    _dates(header, _Reporter(file, report))


def _attributes(item: etree._Element, tell: _Reporter) -> None:
    if item.get("standard") != "NewsML-G2":
        tell("newsml-attribute", f"standard must be NewsML-G2, not {item.get('standard')!r}", item)
    if not _STANDARD_VERSION.fullmatch(item.get("standardversion", "")):
        tell("newsml-attribute", f"standardversion must be two numbers such as 2.35, not {item.get('standardversion')!r}", item)
    if not item.get("guid", "").strip():
        tell("newsml-attribute", "guid is missing", item)
    version = item.get("version")
    if version is None:
        tell("newsml-version", "version is missing", item)
    elif not _VERSION.fullmatch(version.strip()):
        tell("newsml-attribute", f"version must be a number from 1, not {version!r}", item)


def _required(item: etree._Element, tell: _Reporter) -> None:
    meta = item.find(nar("itemMeta"))
    if meta is None:
        tell("newsml-element", "itemMeta is missing", item)
        return
    for name in _ITEM_META:
        if meta.find(nar(name)) is None:
            tell("newsml-element", f"{name} is missing", meta)


def _dates(item: etree._Element, tell: _Reporter) -> None:
    for element in item.iter(*_DATE_TIMES, *_DATES_OF_ANY_LENGTH):
        text = (element.text or "").strip()
        may_be_less = element.tag in _DATES_OF_ANY_LENGTH and _TRUNCATED.fullmatch(text)
        is_open_embargo = element.tag == nar("embargoed") and not text
        match = _DATE_TIME.fullmatch(text)
        if match is None or not _exists(match[0]):
            if not may_be_less and not is_open_embargo:
                tell("newsml-date", f"{text!r} is no date-time", element)
        elif match["zone"] is None:
            tell("newsml-zone", f"{text} has no time zone", element)


def _exists(value: str) -> bool:
    try:
        datetime.datetime.fromisoformat(re.sub(r"\.\d+", "", value))
    except ValueError:
        return False
    return True


def _codes(item: etree._Element, tell: _Reporter) -> None:
    """Each alias that no catalogue declares is told of once; none where a catalogue is named that newsdoc does not know."""
    known = _declared(item)
    for element, code in _used(item):
        match = _QCODE.fullmatch(code)
        if match is None:
            tell("newsml-qcode", f"{code!r} is no QCode", element)
        elif known is not None and match[1] not in known:
            known.add(match[1])
            tell("newsml-alias", f"no catalogue declares the alias {match[1]!r} of {code}", element)


def _declared(item: etree._Element) -> set[str] | None:
    """The aliases of the item's catalogues and of its message's, or None where they cannot be known."""
    holders = [item, *(header for message in item.iterancestors(nar("newsMessage")) for header in message.iterfind(nar("header")))]
    known: set[str] = set()
    for holder in holders:
        for reference in holder.iterfind(nar("catalogRef")):
            if reference.get("href") != IPTC_CATALOG:
                return None
            known.update(IPTC_SCHEMES)
        known.update(scheme.get("alias", "") for scheme in holder.iterfind(f"{nar('catalog')}/{nar('scheme')}"))
    return known


def _used(item: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    for element in _metadata(item):
        for name in _QCODES:
            value = element.get(name)
            if value is None:
                continue
            for code in value.split() if name != "qcode" else (value,):
                yield element, code


def _metadata(item: etree._Element) -> Iterator[etree._Element]:
    """The item's elements without those of the content, as some put HTML into NewsML-G2's own namespace."""
    yield item
    for child in item.iterchildren(f"{{{NAR}}}*"):
        if child.tag == nar("contentSet"):
            yield child
            yield from child.iterchildren(f"{{{NAR}}}*")
        else:
            yield from child.iter(f"{{{NAR}}}*")


def _references(item: etree._Element, tell: _Reporter) -> None:
    ids = {element.get("id") for element in item.iter(etree.Element)}
    for element in _metadata(item):
        for name in _IDREFS:
            for reference in element.get(name, "").split():
                if reference not in ids:
                    tell("newsml-idref", f"there is no element with the id {reference!r}", element)


def _html(item: etree._Element, tell: _Reporter) -> None:
    for element in item.iterfind(f"{nar('contentSet')}/{nar('inlineXML')}/*"):
        name = etree.QName(element)
        if name.localname == "html" and name.namespace != XHTML:
            tell("newsml-html", f"html is in {f'the namespace {name.namespace}' if name.namespace else 'no namespace'}", element)


_RULES: tuple[Callable[[etree._Element, _Reporter], None], ...] = (_attributes, _required, _dates, _codes, _references, _html)
