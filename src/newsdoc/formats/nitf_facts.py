"""What a NITF document says of its article beside the text (IPTC, NITF 3.x: head and body.head), for all formats that hold NITF.

Each element of the head says the values of some fields, whatever stands around it. A new one is a function and a row.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from lxml import etree

from newsdoc.codec import Plain
from newsdoc.formats.entry import is_uri, timestamp
from newsdoc.markup.names import LANG
from newsdoc.markup.reading.addresses import href_of
from newsdoc.markup.reading.elements import local_name, nodes_of, text_of
from newsdoc.markup.reading.parts import SeenNote, SeenPart, one_line
from newsdoc.model import STATUSES, is_language_tag
from newsdoc.newscodes.schemes import IPTC_SCHEMES

__all__ = ["CONTAINERS", "MANY", "ROLES", "SUBJECT_NAMES", "Saying", "identity_of", "nitf_facts", "notes_of", "said_by", "within"]

Saying = tuple[str, Any]  # a field, and its value or one of its values

# What holds the elements that say something, and says nothing itself.
CONTAINERS = frozenset(("head", "tobject", "docdata", "key-list", "identified-content"))
# The functions in a revision-history of those who made the text → the roles of authors.
ROLES = {"writer-author": "author", "editor": "editor", "photographer": "photographer"}
# Subject Reference System: the level that a code is of, by the digits that it ends with → the attribute that names it.
SUBJECT_NAMES = (("000000", "tobject.subject.type"), ("000", "tobject.subject.matter"), ("", "tobject.subject.detail"))
_METAS = {"copyright": "rights.notice", "signal": "signals", "modified": "modified"}
MANY = frozenset(("authors", "signals", "located", "subjects", "keywords"))
_PLACE_NAMES = ("city", "county-dist", "state-prov")  # the most exact first
_REFERENCE = re.compile(r"\d{8}", re.ASCII)
_NUMBER = re.compile(r"0*([1-9]\d{0,8})", re.ASCII)


def nitf_facts(nitf: etree._Element) -> Plain:
    """The article's fields, as far as a nitf element fills them, by their names; as plain structures."""
    facts: Plain = {}
    for element in within(nitf, "head"):
        for name, value in said_by(element, nitf):
            _put(facts, name, value)
    for name, value in _of_body_head(nitf):
        _put(facts, name, value)
    _put(facts, "headline", next((words for element in within(nitf, "head") if local_name(element) == "title" and (words := _words(element))), None))
    _put(facts, "published", timestamp(_first(nitf, "pubdata", "date.publication")))
    _put(facts, "provider", _known(name=_first(nitf, "doc-id", "regsrc")))
    return {name: list(value.values()) if name in MANY else value for name, value in facts.items()}


def identity_of(nitf: etree._Element) -> str | None:
    """The document's own identifier, where it is a URI."""
    identity = _first(nitf, "doc-id", "id-string")
    return identity if identity and is_uri(identity) else None


def said_by(element: etree._Element, nitf: etree._Element) -> list[Saying]:
    """What an element of a document's head says, and where it holds others, what its own attributes say."""
    say = _SAYINGS.get(local_name(element))
    return [(name, value) for name, value in say(element, nitf) if value] if say else []


def within(nitf: etree._Element, *names: str) -> Iterator[etree._Element]:
    """The nitf element itself, and the elements of its children of some names that say something, with those that hold them."""
    yield nitf
    for child in nitf.iterchildren(etree.Element):
        if local_name(child) in names:
            yield from _inner(child)


# --- single elements ---


def _inner(element: etree._Element) -> Iterator[etree._Element]:
    yield element
    if local_name(element) in CONTAINERS:
        for child in element.iterchildren(etree.Element):
            yield from _inner(child)


def _put(facts: Plain, name: str, value: Any) -> None:
    """The first of several values counts, where the field has one; else each once."""
    field, _, part = name.partition(".")
    if not value:
        return
    if part:
        facts.setdefault(field, {}).setdefault(part, value)
    elif field in MANY:
        facts.setdefault(field, {}).setdefault(str(value), value)
    else:
        facts.setdefault(field, value)


def _first(nitf: etree._Element, name: str, attribute: str) -> str:
    found = (_value(element, attribute) for element in within(nitf, "head") if local_name(element) == name)
    return next(filter(None, found), "")


def _value(element: etree._Element, name: str) -> str:
    return one_line([element.get(name, "")])


def _words(element: etree._Element) -> str:
    return one_line([text_of(nodes_of(element))])


def _attribute(field: str, name: str) -> Callable[[etree._Element, etree._Element], Iterator[Saying]]:
    def say(element: etree._Element, nitf: etree._Element) -> Iterator[Saying]:
        yield field, _value(element, name)

    return say


def _nitf(element: etree._Element, nitf: etree._Element) -> Iterator[Saying]:
    language = (element.get("baselang") or element.get(LANG) or "").strip()
    yield "language", language if is_language_tag(language) else None


def _docdata(element: etree._Element, nitf: etree._Element) -> Iterator[Saying]:
    status = _value(element, "management-status").lower()
    yield "status", status if status in STATUSES else None


def _urgency(element: etree._Element, nitf: etree._Element) -> Iterator[Saying]:
    given = _value(element, "ed-urg")
    yield "urgency", int(given) if re.fullmatch("[1-9]", given, re.ASCII) else None


def _issue(element: etree._Element, nitf: etree._Element) -> Iterator[Saying]:
    yield "published", timestamp(element.get("norm", ""))


def _release(element: etree._Element, nitf: etree._Element) -> Iterator[Saying]:
    """An embargo, where the document says that it is under one, or that it is released after it was issued."""
    released, issued = timestamp(element.get("norm", "")), timestamp(_first(nitf, "date.issue", "norm"))
    is_embargoed = _first(nitf, "docdata", "management-status").lower() == "embargoed"
    yield "embargoed", released if released and (is_embargoed or (issued and released["value"] > issued["value"])) else None


def _du_key(element: etree._Element, nitf: etree._Element) -> Iterator[Saying]:
    version = _NUMBER.fullmatch(_value(element, "version"))
    yield "slugline", _value(element, "key")
    yield "version", int(version[1]) if version else None


def _correction(element: etree._Element, nitf: etree._Element) -> Iterator[Saying]:
    yield "signals", "correction"


def _event_location(element: etree._Element, nitf: etree._Element) -> Iterator[Saying]:
    name = next(filter(None, (_value(element, name) for name in _PLACE_NAMES)), None)
    code = None if name else _value(element, "iso-cc").upper()
    yield "located", {"name": name} if name else {"code": f"iso3166-1a2:{code}", "scheme": IPTC_SCHEMES["iso3166-1a2"]} if code else None


def _property(element: etree._Element, nitf: etree._Element) -> Iterator[Saying]:
    yield "genre", _known(name=_value(element, "tobject.property.type"))


def _subject(element: etree._Element, nitf: etree._Element) -> Iterator[Saying]:
    """The name is that of the last level which is named."""
    name = next(filter(None, (_value(element, attribute) for _, attribute in reversed(SUBJECT_NAMES))), None)
    code = _value(element, "tobject.subject.refnum")
    if _REFERENCE.fullmatch(code):
        yield "subjects", _known(name=name, code=f"subj:{code}", scheme=IPTC_SCHEMES["subj"])
    else:
        yield "subjects", _known(name=name, code=code)


def _named(element: etree._Element, nitf: etree._Element) -> Iterator[Saying]:
    """A thing that the document is about."""
    scheme = _value(element, "idsrc") or _value(element, "code-source")
    code = _value(element, "value") or _value(element, "location-code")
    yield "subjects", _known(name=_words(element), code=code, scheme=scheme if code and is_uri(scheme) else None)


def _reference(element: etree._Element, nitf: etree._Element) -> Iterator[Saying]:
    address = href_of(element.get("ex-ref", ""))
    yield "url", address if address and address.lower().startswith("http") else None


def _reviser(element: etree._Element, nitf: etree._Element) -> Iterator[Saying]:
    name, role = _value(element, "name"), ROLES.get(_value(element, "function"))
    yield "authors", {"name": name, "role": role} if name and role else None


def _meta(element: etree._Element, nitf: etree._Element) -> Iterator[Saying]:
    name, content = _value(element, "name").lower(), _value(element, "content")
    if name in _METAS:
        yield _METAS[name], timestamp(content) if name == "modified" else content


def _known(**given: str | None) -> Plain:
    return {name: value for name, value in given.items() if value}


_SAYINGS: dict[str, Callable[[etree._Element, etree._Element], Iterator[Saying]]] = {
    "nitf": _nitf,
    "meta": _meta,
    "tobject.property": _property,
    "tobject.subject": _subject,
    "docdata": _docdata,
    "correction": _correction,
    "evloc": _event_location,
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


# --- what is printed at the head ---


def _of_body_head(nitf: etree._Element) -> Iterator[Saying]:
    heads = [head for body in nitf if local_name(body) == "body" for head in body if local_name(head) == "body.head"]
    for element in (child for head in heads for child in head.iterchildren(etree.Element)):
        name = local_name(element)
        if name == "abstract":
            yield "description", one_line(_lines(element))
        elif name == "distributor":
            yield "provider", _known(name=_words(element))
        elif name == "byline":
            yield from (("authors", author) for author in _authors(element))


def _lines(element: etree._Element) -> Iterator[str]:
    """The text of each block in an element, and what stands between."""
    for node in nodes_of(element):
        yield node if isinstance(node, str) else text_of(nodes_of(node))


def _authors(byline: etree._Element) -> Iterator[Plain]:
    """The persons that a byline marks as such; one alone has what is said of them beside the name."""
    persons = [element for element in byline.iter(etree.Element) if local_name(element) == "person"]
    beside = _beside(byline) if len(persons) == 1 else {}
    for person in persons:
        if name := one_line(_lines(person)):
            yield {"name": name, "role": "author", **beside}


def _beside(byline: etree._Element) -> Plain:
    titles = [element for element in byline if local_name(element) == "byttl"]
    organisations = [element for title in titles for element in title if local_name(element) == "org"]
    title = next((words for element in titles if len(element) == 0 and (words := _words(element))), None)
    return _known(title=title, affiliation=next(filter(None, map(_words, organisations)), None))


def notes_of(nitf: etree._Element) -> Iterator[SeenPart]:
    """What the head says to editors."""
    for element in within(nitf, "head"):
        if local_name(element) == "ed-msg" and (text := _value(element, "info")):
            yield SeenPart("editor-note", SeenNote(None, (text,)))
