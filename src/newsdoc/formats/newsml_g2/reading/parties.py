"""Persons and organisations in an item's metadata: who provides it, who wrote it, who holds the rights."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from newsdoc.formats.entry import is_uri
from newsdoc.formats.newsml_g2.names import nar
from newsdoc.formats.newsml_g2.reading.values import Item, Source, line_in
from newsdoc.newscodes.qcodes import split

__all__ = ["authors", "provider", "rights"]

# Roles of creators and contributors that say no more than that they wrote it.
_WRITERS = frozenset(("", "author", "creator", "writer", "reporter"))
# Roles of those who made something else of it: captions, pictures, the item as such.
_NO_WRITERS = frozenset(("capwriter", "descrwriter", "descwriter", "captionwriter", "uploader", "distributor", "origprov", "source", "contentsource"))
_ISSUERS = ("itemMeta/provider", "contentMeta/infoSource", "rightsInfo/copyrightHolder")
_RIGHTS = {"holder": "copyrightHolder", "notice": "copyrightNotice", "usage_terms": "usageTerms", "data_mining": "dataMining"}
_DETAILS = ("personDetails", "organisationDetails")


def provider(item: Item) -> Source | None:
    """The party that issues the item."""
    for element in item.all("itemMeta/provider"):
        code = item.code_of(element)
        uri = next((uri for uri in (element.get("uri", "").strip(), item.catalog.uri_of(code or "")) if uri and is_uri(uri)), None)
        name = item.name_of(element) or _bare(code)
        definition = next(filter(None, map(line_in, element.iterfind(nar("definition")))), None)
        known = {"name": name, "uri": uri, "definition": definition}
        if name or uri:
            return Source({key: value for key, value in known.items() if value}, (element,))
    return None


def rights(item: Item) -> Source | None:
    """Of all rightsInfo the first holder, notice and terms in the item's language."""
    found: dict[str, tuple[str, etree._Element]] = {}
    for name, path in _RIGHTS.items():
        said = [(text, element) for element in item.all(f"rightsInfo/{path}") if (text := _party(item, element) or line_in(element))]
        if said:
            found[name] = min(said, key=lambda pair: item.foreignness(pair[1]))
    return Source({name: text for name, (text, _) in found.items()}, tuple(element for _, element in found.values())) if found else None


def authors(item: Item) -> Iterator[Source]:
    """Creators, and contributors with their roles; not the agencies among them, as these are credited and provide."""
    from newsdoc.parsing.evidence.names import is_agency  # the parser is slow to load

    issuers = {_party(item, element).casefold() for path in _ISSUERS for element in item.all(path)}
    for path in ("creator", "contributor"):
        for element in item.all(f"contentMeta/{path}"):
            name = item.name_of(element) or line_in(element)
            is_writer = item.role_of(element).lower() not in _NO_WRITERS
            if name and is_writer and name.casefold() not in issuers and not is_agency(name):
                yield Source(_author(item, element, name), (element,))


def _author(item: Item, element: etree._Element, name: str) -> dict[str, str]:
    role = item.role_of(element)
    details = [detail for kind in _DETAILS for detail in element.iterfind(nar(kind))]
    known = {
        "name": name,
        "role": role if role.lower() not in _WRITERS else "author" if role.lower() == "author" else None,
        "title": next((line_in(note) for note in element.iterfind(nar("note")) if item.role_of(note) == "jobtitle" and line_in(note)), None),
        "affiliation": next((said for detail in details for inner in detail.iterfind(nar("affiliation")) if (said := item.name_of(inner))), None),
        "email": next(
            (line_in(mail) for detail in details for mail in detail.iterfind(f"{nar('contactInfo')}/{nar('email')}") if line_in(mail)), None
        ),
    }
    return {key: value for key, value in known.items() if value}


def _party(item: Item, element: etree._Element) -> str:
    return item.name_of(element) or _bare(item.code_of(element)) or line_in(element)


def _bare(code: str | None) -> str:
    """The code without its alias, as the name of a party that has no other."""
    found = split(code) if code else None
    return found.code if found else ""
