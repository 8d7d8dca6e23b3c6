"""What the single elements of a NITF document's head say of its article (IPTC, NITF 3.x), whatever stands around them.

A new one is a function and a row.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator
from typing import Any

from attrs import frozen
from lxml import etree

from newsdoc.codec import Plain
from newsdoc.formats.embargoes import is_held_back
from newsdoc.formats.entry import SUBJECT_REFERENCE, VERSION_NUMBER, is_uri, timestamp
from newsdoc.markup.names import LANG
from newsdoc.markup.reading.addresses import href_of
from newsdoc.markup.reading.elements import local_name, nodes_of, text_of
from newsdoc.markup.reading.parts import one_line
from newsdoc.model import STATUSES, is_language_tag
from newsdoc.newscodes.schemes import IPTC_SCHEMES

__all__ = [
    "CONTAINERS",
    "ROLES",
    "SUBJECT_NAMES",
    "Document",
    "Saying",
    "first_value",
    "known",
    "printed_head",
    "said_by",
    "value_of",
    "within",
    "words_of",
]

Saying = tuple[str, Any]  # a field, and its value or one of its values

# What holds the elements that say something, and says nothing itself.
CONTAINERS = frozenset(("head", "tobject", "docdata", "key-list", "identified-content"))
# The functions in a revision-history of those who made the text → the roles of authors.
ROLES = {"writer-author": "author", "editor": "editor", "photographer": "photographer"}
# Subject Reference System: the level that a code is of, by the digits that it ends with → the attribute that names it.
SUBJECT_NAMES = (("000000", "tobject.subject.type"), ("000", "tobject.subject.matter"), ("", "tobject.subject.detail"))
_METAS = {"copyright": "rights.notice", "signal": "signals", "modified": "modified"}
_PLACE_NAMES = ("city", "county-dist", "state-prov")  # the most exact first


@frozen(slots=False)
class Document:
    """What elements of a document ask of the others, told once however many ask. nitf: the element that holds them."""

    nitf: etree._Element

    @functools.cached_property
    def distributor(self) -> str:
        """Who is printed as the distributor; "" where nobody is."""
        return next((words_of(element) for element in printed_head(self.nitf) if local_name(element) == "distributor"), "")

    @functools.cached_property
    def issued(self) -> Plain | None:
        """When it was issued."""
        return timestamp(first_value(self.nitf, "date.issue", "norm"))

    @functools.cached_property
    def is_embargoed(self) -> bool:
        """Whether it says that it is under an embargo."""
        return first_value(self.nitf, "docdata", "management-status").lower() == "embargoed"


def said_by(element: etree._Element, around: Document) -> list[Saying]:
    """What an element of a document's head says, and where it holds others, what its own attributes say."""
    say = _SAYINGS.get(local_name(element))
    return [(name, value) for name, value in say(element, around) if value] if say else []


def within(nitf: etree._Element, *names: str) -> Iterator[etree._Element]:
    """The nitf element itself, and the elements of its children of some names that say something, with those that hold them."""
    yield nitf
    for child in nitf.iterchildren(etree.Element):
        if local_name(child) in names:
            yield from _inner(child)


def _inner(element: etree._Element) -> Iterator[etree._Element]:
    yield element
    if local_name(element) in CONTAINERS:
        for child in element.iterchildren(etree.Element):
            yield from _inner(child)


def first_value(nitf: etree._Element, name: str, attribute: str) -> str:
    """The attribute of the first element of a name in the head that has it; "" where none has."""
    found = (value_of(element, attribute) for element in within(nitf, "head") if local_name(element) == name)
    return next(filter(None, found), "")


def printed_head(nitf: etree._Element) -> Iterator[etree._Element]:
    """What stands in the body's head, which may have no body around it."""
    around = (nitf, *(body for body in nitf.iterchildren(etree.Element) if local_name(body) == "body"))
    heads = (head for holder in around for head in holder.iterchildren(etree.Element) if local_name(head) == "body.head")
    return (child for head in heads for child in head.iterchildren(etree.Element))


def value_of(element: etree._Element, name: str) -> str:
    """An attribute as one line; "" where there is none."""
    return one_line([element.get(name, "")])


def words_of(element: etree._Element) -> str:
    """The text of an element as one line."""
    return one_line([text_of(nodes_of(element))])


def _attribute(field: str, name: str) -> Callable[[etree._Element, Document], Iterator[Saying]]:
    def say(element: etree._Element, around: Document) -> Iterator[Saying]:
        yield field, value_of(element, name)

    return say


def _nitf(element: etree._Element, around: Document) -> Iterator[Saying]:
    language = (element.get("baselang") or element.get(LANG) or "").strip()
    yield "language", language if is_language_tag(language) else None


def _docdata(element: etree._Element, around: Document) -> Iterator[Saying]:
    status = value_of(element, "management-status").lower()
    yield "status", status if status in STATUSES else None


def _document_id(element: etree._Element, around: Document) -> Iterator[Saying]:
    """Who registered the document is a code where the name of who distributes it is printed."""
    identity = value_of(element, "id-string")
    yield "id", identity if is_uri(identity) else None
    yield "provider.name", around.distributor or value_of(element, "regsrc")


def _urgency(element: etree._Element, around: Document) -> Iterator[Saying]:
    given = value_of(element, "ed-urg")
    yield "urgency", int(given) if re.fullmatch("[1-9]", given, re.ASCII) else None


def _issue(element: etree._Element, around: Document) -> Iterator[Saying]:
    yield "published", timestamp(element.get("norm", ""))


def _release(element: etree._Element, around: Document) -> Iterator[Saying]:
    """An embargo, where the document says that it is under one, or that it is released after it was issued."""
    released, issued = timestamp(element.get("norm", "")), around.issued
    yield "embargoed", released if released and (around.is_embargoed or (issued and is_held_back(issued, released))) else None


def _du_key(element: etree._Element, around: Document) -> Iterator[Saying]:
    version = VERSION_NUMBER.fullmatch(value_of(element, "version"))
    yield "slugline", value_of(element, "key")
    yield "version", int(version[1]) if version else None


def _correction(element: etree._Element, around: Document) -> Iterator[Saying]:
    yield "signals", "correction"


def _event_location(element: etree._Element, around: Document) -> Iterator[Saying]:
    name = next(filter(None, (value_of(element, name) for name in _PLACE_NAMES)), None)
    code = None if name else value_of(element, "iso-cc").upper()
    yield "located", {"name": name} if name else {"code": f"iso3166-1a2:{code}", "scheme": IPTC_SCHEMES["iso3166-1a2"]} if code else None


def _property(element: etree._Element, around: Document) -> Iterator[Saying]:
    yield "genre", known(name=value_of(element, "tobject.property.type"))


def _subject(element: etree._Element, around: Document) -> Iterator[Saying]:
    """The name is that of the level which the number is of; without one, of the last level which is named."""
    code = value_of(element, "tobject.subject.refnum")
    if SUBJECT_REFERENCE.fullmatch(code):
        level = next(attribute for end, attribute in SUBJECT_NAMES if code.endswith(end))
        yield "subjects", known(name=value_of(element, level), code=f"subj:{code}", scheme=IPTC_SCHEMES["subj"])
    else:
        name = next(filter(None, (value_of(element, attribute) for _, attribute in reversed(SUBJECT_NAMES))), None)
        yield "subjects", known(name=name, code=code or value_of(element, "tobject.subject.code"))


def _named(element: etree._Element, around: Document) -> Iterator[Saying]:
    """A thing that the document is about."""
    scheme = value_of(element, "idsrc") or value_of(element, "code-source")
    code = value_of(element, "value") or value_of(element, "location-code")
    yield "subjects", known(name=words_of(element), code=code, scheme=scheme if code and is_uri(scheme) else None)


def _reference(element: etree._Element, around: Document) -> Iterator[Saying]:
    address = href_of(element.get("ex-ref", ""))
    yield "url", address if address and address.lower().startswith("http") else None


def _reviser(element: etree._Element, around: Document) -> Iterator[Saying]:
    name, role = value_of(element, "name"), ROLES.get(value_of(element, "function"))
    yield "authors", {"name": name, "role": role} if name and role else None


def _meta(element: etree._Element, around: Document) -> Iterator[Saying]:
    name, content = value_of(element, "name").lower(), value_of(element, "content")
    if name in _METAS:
        yield _METAS[name], timestamp(content) if name == "modified" else content


def known(**given: str | None) -> Plain:
    """A plain structure of what is given and not empty."""
    return {name: value for name, value in given.items() if value}


_SAYINGS: dict[str, Callable[[etree._Element, Document], Iterator[Saying]]] = {
    "nitf": _nitf,
    "meta": _meta,
    "tobject.property": _property,
    "tobject.subject": _subject,
    "docdata": _docdata,
    "correction": _correction,
    "evloc": _event_location,
    "doc-id": _document_id,
    "urgency": _urgency,
    "date.issue": _issue,
    "date.release": _release,
    "du-key": _du_key,
    "doc.copyright": _attribute("rights.holder", "holder"),
    "doc.rights": _attribute("rights.usage_terms", "limitations"),
    "keyword": _attribute("keywords", "key"),
    **dict.fromkeys(("classifier", "location", "event", "function", "object.title", "org", "person", "virtloc"), _named),
    "pubdata": _reference,
    "revision-history": _reviser,
}
