"""What a NewsItem says of its article beside the text (NewsML 1.2). A field that is new to the tables is one row."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from newsdoc.codec import Plain
from newsdoc.formats.entry import SUBJECT_REFERENCE, VERSION_NUMBER, is_uri, timestamp
from newsdoc.formats.newsml_1.components import child, children, formal_name
from newsdoc.markup.names import LANG
from newsdoc.markup.reading.elements import nodes_of, text_of
from newsdoc.markup.reading.heads import new_dateline
from newsdoc.markup.reading.parts import one_line
from newsdoc.model import STATUSES, is_language_tag
from newsdoc.newscodes.schemes import IPTC_SCHEMES

__all__ = ["identity_of", "item_facts", "line_of", "lines_of"]

# The article's lines → those of NewsLines.
_LINES = {"headline": "headline", "deck": "subheadline", "byline": "byline", "slugline": "slugline"}
_TIMES = {"created": "firstcreated", "modified": "thisrevisioncreated"}
_DASHES = " -\u2013\u2014"  # which end a dateline
_SIGNALS = ("correction", "update")
_PLACES = ("city", "sublocation", "state", "province", "countryarea", "region", "countryname", "country")  # the most exact first


def identity_of(item: etree._Element) -> str | None:
    """The item's public identifier, as it stands there or as it is made of the parts of its identifier (section 5.2.1)."""
    identifier = child(item, "identification", "newsidentifier")
    if identifier is None:
        return None
    revision = child(identifier, "revisionid")
    update = revision.get("Update", "N") if revision is not None else "N"
    parts = [_text(identifier, name) for name in ("providerid", "dateid", "newsitemid", "revisionid")]
    made = f"urn:newsml:{':'.join(parts)}{update if update != 'N' else ''}" if all(parts) else ""
    given = _text(identifier, "publicidentifier") or made
    return given if is_uri(given) else None


def item_facts(item: etree._Element, components: tuple[etree._Element, ...]) -> Plain:
    """The article's fields that an item fills. components: those that the text is in, the innermost first."""
    facts: Plain = {
        **{name: line_of(components, line) for name, line in _LINES.items()},
        **{name: timestamp(_text(item, "newsmanagement", path)) for name, path in _TIMES.items()},
        **_management(item),
        "language": _language(item, components),
        "keywords": list(dict.fromkeys(lines_of(components, "keywordline"))),
        "genre": _named(formal_name(_first(components, "descriptivemetadata", "genre"))),
        "subjects": _unique(_subjects(components)),
        "located": _unique(_locations(components)),
        "provider": _named(_provider(item, components)),
        "rights": _rights(components),
    }
    facts |= new_dateline((line_of(components, "dateline") or "").rstrip(_DASHES))
    return {name: value for name, value in facts.items() if value}


def line_of(components: tuple[etree._Element, ...], name: str) -> str | None:
    """The first of NewsLines' lines of a name, those of the innermost component first."""
    return next(lines_of(components, name), None)


def lines_of(components: tuple[etree._Element, ...], name: str) -> Iterator[str]:
    """All of NewsLines' lines of a name, those of the innermost component first."""
    for component in components:
        for lines in children(component, "newslines"):
            yield from filter(None, map(_words, children(lines, name)))


def _words(element: etree._Element | None) -> str:
    return one_line([text_of(nodes_of(element))]) if element is not None else ""


def _text(element: etree._Element, *path: str) -> str:
    return _words(child(element, *path))


def _first(components: tuple[etree._Element, ...], *path: str) -> etree._Element | None:
    return next((found for component in components if (found := child(component, *path)) is not None), None)


def _named(name: str) -> Plain | None:
    return {"name": name} if name else None


def _unique(concepts: Iterator[Plain]) -> list[Plain]:
    return list({str(concept): concept for concept in concepts}.values())


def _management(item: etree._Element) -> Plain:
    management = child(item, "newsmanagement")
    revision = VERSION_NUMBER.fullmatch(_text(item, "identification", "newsidentifier", "revisionid"))
    facts: Plain = {"version": int(revision[1]) if revision else None}
    if management is None:
        return facts
    status = formal_name(child(management, "status")).lower()
    urgency = formal_name(child(management, "urgency"))
    instructions = [formal_name(element).lower() for element in children(management, "instruction")]
    release = timestamp(_text(management, "statuswillchange", "dateandtime"))
    facts["status"] = status if status in STATUSES else None
    facts["embargoed"] = release if status == "embargoed" else None
    facts["urgency"] = int(urgency) if re.fullmatch("[1-9]", urgency, re.ASCII) else None
    facts["signals"] = [signal for signal in _SIGNALS if signal in instructions]
    return facts


def _language(item: etree._Element, components: tuple[etree._Element, ...]) -> str | None:
    said = [formal_name(_first(components, "descriptivemetadata", "language")), *(holder.get(LANG, "") for holder in (*components, item))]
    return next((tag for tag in said if tag and is_language_tag(tag)), None)


def _provider(item: etree._Element, components: tuple[etree._Element, ...]) -> str:
    party = formal_name(_first(components, "administrativemetadata", "provider", "party"))
    return party or _text(item, "identification", "newsidentifier", "providerid")


def _subjects(components: tuple[etree._Element, ...]) -> Iterator[Plain]:
    """Each code of the Subject Reference System with its number, others as names."""
    for metadata in (found for component in components for found in children(component, "descriptivemetadata")):
        for code in children(metadata, "subjectcode"):
            for element in code.iterchildren(etree.Element):
                name = formal_name(element)
                if SUBJECT_REFERENCE.fullmatch(name):
                    yield {"code": f"subj:{name}", "scheme": IPTC_SCHEMES["subj"]}
                elif name:
                    yield {"name": name}


def _locations(components: tuple[etree._Element, ...]) -> Iterator[Plain]:
    for metadata in (found for component in components for found in children(component, "descriptivemetadata")):
        for location in children(metadata, "location"):
            said = {formal_name(each).lower(): " ".join(each.get("Value", "").split()) for each in children(location, "property")}
            name = next(filter(None, (said.get(kind) for kind in _PLACES)), "") or formal_name(location)
            if name:
                yield {"name": name}


def _rights(components: tuple[etree._Element, ...]) -> Plain:
    known = {
        "holder": _words(_first(components, "rightsmetadata", "copyright", "copyrightholder")),
        "notice": line_of(components, "copyrightline"),
        "usage_terms": line_of(components, "rightsline") or _words(_first(components, "rightsmetadata", "usagerights")),
    }
    return {name: value for name, value in known.items() if value}
