"""The head of a NITF document: what is known of an article beside its text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from newsdoc.formats.nitf.names import ORDER, arrange
from newsdoc.formats.nitf_sayings import ROLES, SUBJECT_NAMES
from newsdoc.model import Article, Concept, Timestamp
from newsdoc.newscodes.schemes import IPTC_SCHEMES

__all__ = ["norm_of", "written_head"]

_FUNCTIONS = {role: function for function, role in ROLES.items()}
_REFERENCE = re.compile(r"subj:(\d{8})", re.ASCII)
_COUNTRY = re.compile(r"iso3166-1a2:([A-Z]{2})", re.ASCII)
_PARENTS = {child: parent for parent, children in ORDER.items() for child in children if parent not in ("body", "body.head", "body.end")}


def written_head(article: Article) -> etree._Element:
    """The head as it is written of an article: elements in no namespace, in their order."""
    head = etree.Element("head")
    found = {"head": head}

    def holder(name: str) -> etree._Element:
        if name not in found:
            found[name] = etree.SubElement(holder(_PARENTS[name]), name)
        return found[name]

    for name, attributes, text in _elements(article):
        if name == "docdata":
            holder(name).set("management-status", attributes["management-status"])
        else:
            etree.SubElement(holder(_PARENTS[name]), name, attributes).text = text
    arrange(head)
    return head


def norm_of(timestamp: Timestamp | None) -> str | None:
    """A date as NITF has it: 20190703T040512Z, 20190703T040512+0200, 20190703; None where its offset is not to be relied on."""
    if timestamp is None or (timestamp.has_offset and not timestamp.zone_known):
        return None
    return re.sub(r"\.\d+", "", timestamp.value).replace(":", "").replace("-", "", 2)


_Row = tuple[str, dict[str, str], str | None]


def _elements(article: Article) -> Iterator[_Row]:
    """What says something: name, attributes and text, in the order in which members of a field stand."""
    if article.headline:
        yield "title", {}, article.headline
    if article.genre:
        yield "tobject.property", {"tobject.property.type": article.genre.name or article.genre.code or ""}, None
    yield from _docdata(article)
    for subject in article.subjects:
        yield _subject(subject)
    for keyword in article.keywords:
        yield "keyword", {"key": keyword}, None
    if article.url:
        yield "pubdata", {"ex-ref": article.url}, None
    for author in article.authors:
        yield "revision-history", {"name": author.name, "function": _FUNCTIONS.get(author.role or "author", "other")}, None
    for signal in article.signals:
        yield ("correction", {}, None) if signal == "correction" else ("meta", {"name": "signal", "content": signal}, None)
    if article.modified and norm_of(article.modified):
        yield "meta", {"name": "modified", "content": article.modified.value}, None
    if article.rights:
        yield from _rights(article)


def _docdata(article: Article) -> Iterator[_Row]:
    if article.status:
        yield "docdata", {"management-status": article.status}, None
    elif article.embargoed:
        yield "docdata", {"management-status": "embargoed"}, None
    for place in article.located:
        country = _COUNTRY.fullmatch(place.code or "")
        yield "evloc", {"city": place.name} if place.name else {"iso-cc": country[1]} if country else {"city": place.code or ""}, None
    provider = {"regsrc": article.provider.name} if article.provider and article.provider.name else {}
    yield "doc-id", {**provider, "id-string": article.id}, None
    if article.urgency:
        yield "urgency", {"ed-urg": str(article.urgency)}, None
    for name, timestamp in (("date.issue", article.published), ("date.release", article.embargoed)):
        if norm := norm_of(timestamp):
            yield name, {"norm": norm}, None
    key = {"key": article.slugline} if article.slugline else {}
    version = {"version": str(article.version)} if article.version else {}
    if key or version:
        yield "du-key", {**key, **version}, None


def _subject(subject: Concept) -> _Row:
    """A subject of the IPTC's Subject Reference System by its number, any other as a classifier."""
    reference = _REFERENCE.fullmatch(subject.code or "")
    if reference and subject.scheme in (None, IPTC_SCHEMES["subj"]):
        attribute = next(attribute for end, attribute in SUBJECT_NAMES if reference[1].endswith(end))
        return "tobject.subject", {"tobject.subject.refnum": reference[1], **({attribute: subject.name} if subject.name else {})}, None
    code = {"value": subject.code} if subject.code else {}
    scheme = {"idsrc": subject.scheme} if subject.scheme and code else {}
    return "classifier", {"type": "subject", **scheme, **code}, subject.name


def _rights(article: Article) -> Iterator[_Row]:
    rights = article.rights
    if rights and rights.holder:
        yield "doc.copyright", {"holder": rights.holder}, None
    if rights and rights.usage_terms:
        yield "doc.rights", {"limitations": rights.usage_terms}, None
    if rights and rights.notice:
        yield "meta", {"name": "copyright", "content": rights.notice}, None
