"""The article's fields that an item's metadata fill, and which element filled each.

A field that is new to the table is one function and one row.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterator

from attrs import define, field
from lxml import etree

from newsdoc.codec import Plain
from newsdoc.formats.entry import is_uri, timestamp
from newsdoc.formats.newsml_g2.names import nar
from newsdoc.formats.newsml_g2.reading.parties import authors, provider, rights
from newsdoc.formats.newsml_g2.reading.values import Item, Source, line_in
from newsdoc.markup.reading.addresses import href_of
from newsdoc.markup.reading.parts import one_line
from newsdoc.model import STATUSES, Dateline
from newsdoc.newscodes.headlines import headline_field

__all__ = ["CREDITS", "Facts", "facts_of", "guid_of"]

CREDITS = "credits"  # no field, but credit lines among the article's attributions


@define
class Facts:
    """What metadata say. values: the article's fields, as plain structures. sources: of each field, what it was taken from."""

    values: Plain = field(factory=dict)
    sources: dict[str, list[Source]] = field(factory=dict)

    def put(self, name: str, source: Source | None) -> None:
        """Fill a field that has one value."""
        if source is not None and source.value not in (None, "", {}):
            self.values[name] = source.value
            self.sources[name] = [source]

    def put_all(self, name: str, sources: list[Source]) -> None:
        """Fill a field that has many; each value once."""
        kept: dict[Hashable, Source] = {}
        for source in sources:
            if source.value:
                key = _key(source.value)
                again = kept[key].elements if key in kept else ()
                kept[key] = Source(source.value, (*again, *source.elements))
        if kept:
            self.values[name] = [source.value for source in kept.values()]
            self.sources[name] = list(kept.values())


def _key(value: Plain | str) -> Hashable:
    return value if isinstance(value, str) else tuple(value.items())


def guid_of(item: etree._Element) -> str | None:
    """The item's guid, where it is a URI."""
    guid = item.get("guid", "").strip()
    return guid if is_uri(guid) else None


def facts_of(item: Item) -> Facts:
    """All fields that the metadata of the item fill."""
    facts = Facts()
    facts.put("version", _version(item))
    if item.language:
        facts.values["language"] = item.language
    _headlines(item, facts)
    for name, read in _ONE.items():
        facts.put(name, read(item))
    for name, read_all in _MANY.items():
        facts.put_all(name, list(read_all(item)))
    facts.sources[CREDITS] = [Source(line_in(element), (element,)) for element in item.all("contentMeta/creditline") if line_in(element)]
    return facts


def _version(item: Item) -> Source | None:
    version = item.element.get("version", "").strip()
    return Source(int(version), (item.element,)) if re.fullmatch("0*[1-9][0-9]{0,14}", version, re.ASCII) else None


# --- lines ---


def _headlines(item: Item, facts: Facts) -> None:
    """The first by rank is the headline; others are deck or kicker where their roles say so."""
    found = [element for element in item.all("contentMeta/headline") if line_in(element)]
    by_field: dict[str, list[etree._Element]] = {}
    for element in found:
        role = item.code_of(element, "role")
        by_field.setdefault((headline_field(role) if role else None) or ("" if role else "headline"), []).append(element)
    mains = by_field.get("headline") or by_field.get("", [])
    main = min(mains, key=lambda element: (item.foreignness(element), _rank(element)), default=None)
    facts.put("headline", _line(main) or _line(item.first_said("itemMeta/title")))
    for name in ("deck", "kicker"):
        facts.put(name, _line(min(by_field.get(name, []), key=item.foreignness, default=None)))


def _rank(element: etree._Element) -> int:
    rank = element.get("rank", "").strip()
    return int(rank) if re.fullmatch("[0-9]{1,6}", rank, re.ASCII) else 1


def _line(element: etree._Element | None) -> Source | None:
    return Source(line_in(element), (element,)) if element is not None else None


def _line_at(path: str) -> Callable[[Item], Source | None]:
    return lambda item: _line(item.first_said(path))


def _slugline(item: Item) -> Source | None:
    """Of several, one that is meant for all receivers."""
    said = [element for element in item.all("contentMeta/slugline") if line_in(element)]
    return _line(min(said, key=lambda element: (bool(element.get("custom")), item.foreignness(element)), default=None))


def _description(item: Item) -> Source | None:
    """A summary; captions and the like describe something else."""
    said = [element for element in item.all("contentMeta/description") if line_in(element)]
    fitting = [element for element in said if item.role_of(element).lower() not in ("caption", "transcript", "shotlist", "scriptdescription")]
    return _line(min(fitting, key=item.foreignness, default=None))


def _dateline(item: Item) -> Source | None:
    from newsdoc.parsing.evidence.datelines import dateline_of  # the parser is slow to load

    said = item.first_said("contentMeta/dateline")
    if said is None:
        return None
    text = line_in(said)
    found = dateline_of(text)
    if not _is_sure(found):
        return Source({"text": text}, (said,))
    names = ("text", "place", "agency", "date")
    return Source({name: value for name in names if (value := getattr(found, name))}, (said,))


def _is_sure(dateline: Dateline) -> bool:
    """Whether its parts can be told: some send a time, the agency before the place, or a country in brackets."""
    place, agency = dateline.place or "", dateline.agency
    return not any(sign.isdigit() or sign in "()" for sign in place) and not (agency and dateline.text.count("(") > 1)


# --- dates, states, codes ---


def _moment_at(*paths: str) -> Callable[[Item], Source | None]:
    """The first of some dates."""

    def read(item: Item) -> Source | None:
        said = [(element, timestamp(line_in(element))) for path in paths for element in item.all(path)]
        return next((Source(moment, (element,)) for element, moment in said if moment), None)

    return read


def _status(item: Item) -> Source | None:
    said = [(element, item.word_of(item.code_of(element)).lower()) for element in item.all("itemMeta/pubStatus")]
    return next((Source(word, (element,)) for element, word in said if word in STATUSES), None)


def _urgency(item: Item) -> Source | None:
    said = [(element, line_in(element)) for element in item.all("contentMeta/urgency")]
    return next((Source(int(text), (element,)) for element, text in said if re.fullmatch("[1-9]", text, re.ASCII)), None)


def _genre(item: Item) -> Source | None:
    return next(_concepts(item, "contentMeta/genre", with_scheme=False), None)


def _concepts(item: Item, path: str, *, with_scheme: bool = True) -> Iterator[Source]:
    """Name, code and the code's scheme of each; what has neither name nor code is none."""
    for element in item.all(path):
        code = item.code_of(element)
        name = item.name_of(element)
        scheme = item.scheme_of(code) if code and with_scheme else None
        known = {"name": name, "code": code, "scheme": scheme if scheme and is_uri(scheme) else None}
        if name or code:
            yield Source({key: value for key, value in known.items() if value}, (element,))


def _concepts_at(path: str) -> Callable[[Item], Iterator[Source]]:
    return lambda item: _concepts(item, path)


def _signals(item: Item) -> Iterator[Source]:
    """The IPTC's as one word, others as they are coded."""
    for element in item.all("itemMeta/signal"):
        code = item.code_of(element)
        found = item.catalog.normalised(code) if code else None
        is_known = found is not None and found.alias == "sig" and found.code in ("correction", "update")
        yield Source(found.code if found is not None and is_known else code or item.name_of(element), (element,))


def _keywords(item: Item) -> Iterator[Source]:
    return (Source(line_in(element), (element,)) for element in item.all("contentMeta/keyword"))


# --- other documents ---


def _url(item: Item) -> Source | None:
    said = [(element, href_of(line_in(element))) for element in item.all("itemMeta/altRep")]
    return next((Source(href, (element,)) for element, href in said if href and href.startswith("http")), None)


def _links(item: Item) -> Iterator[Source]:
    """Links to pages. Those to other items have no address that anybody could follow."""
    for element in item.all("itemMeta/link"):
        href = href_of(element.get("href", ""))
        if href:
            title = one_line([element.get("title", "")]) or next(map(line_in, element.iterfind(nar("title"))), "") or item.name_of(element)
            known = {"href": href, "rel": item.code_of(element, "rel"), "title": title}
            yield Source({key: value for key, value in known.items() if value}, (element,))


_ONE: dict[str, Callable[[Item], Source | None]] = {
    "slugline": _slugline,
    "description": _description,
    "byline": _line_at("contentMeta/by"),
    "dateline": _dateline,
    "url": _url,
    "created": _moment_at("itemMeta/firstCreated", "contentMeta/contentCreated"),
    "modified": _moment_at("itemMeta/versionCreated", "contentMeta/contentModified"),
    "embargoed": _moment_at("itemMeta/embargoed"),
    "status": _status,
    "urgency": _urgency,
    "genre": _genre,
    "provider": provider,
    "rights": rights,
}
_MANY: dict[str, Callable[[Item], Iterator[Source]]] = {
    "authors": authors,
    "signals": _signals,
    "located": _concepts_at("contentMeta/located"),
    "subjects": _concepts_at("contentMeta/subject"),
    "keywords": _keywords,
    "links": _links,
}
