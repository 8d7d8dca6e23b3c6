"""What a NITF document says of its article beside the text (IPTC, NITF 3.x: head and body.head), for all formats that hold NITF."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs
from lxml import etree

from newsdoc.codec import Plain
from newsdoc.formats.entry import is_uri, timestamp
from newsdoc.formats.nitf_sayings import Document, Saying, first_value, known, printed_head, said_by, value_of, within, words_of
from newsdoc.markup.reading.elements import local_name, nodes_of, text_of
from newsdoc.markup.reading.parts import SeenNote, SeenPart, one_line
from newsdoc.model import Article

__all__ = ["MANY", "identity_of", "nitf_facts", "notes_of", "with_dateline"]

# The fields that have several values.
MANY = frozenset(("authors", "signals", "located", "subjects", "keywords"))


def nitf_facts(nitf: etree._Element) -> Plain:
    """The article's fields, as far as a nitf element fills them, by their names; as plain structures."""
    facts: Plain = {}
    document = Document(nitf)
    for element in within(nitf, "head"):
        for name, value in said_by(element, document):
            _put(facts, name, value)
    for name, value in _of_body_head(nitf):
        _put(facts, name, value)
    _put(facts, "headline", next((words_of(element) for element in within(nitf, "head") if local_name(element) == "title"), None))
    _put(facts, "published", timestamp(first_value(nitf, "pubdata", "date.publication")))
    return {name: list(value.values()) if name in MANY else value for name, value in facts.items()}


def identity_of(nitf: etree._Element) -> str | None:
    """The document's own identifier, where it is a URI."""
    identity = first_value(nitf, "doc-id", "id-string")
    return identity if identity and is_uri(identity) else None


def notes_of(nitf: etree._Element) -> Iterator[SeenPart]:
    """What the head says to editors."""
    for element in within(nitf, "head"):
        if local_name(element) == "ed-msg" and (text := value_of(element, "info")):
            yield SeenPart("editor-note", SeenNote(None, (text,)))


def with_dateline(article: Article, nitf: etree._Element) -> Article:
    """The article with the place and the date of its dateline as the elements in it tell them."""
    element = next((element for element in printed_head(nitf) if local_name(element) == "dateline"), None)
    known = article.dateline
    if element is None or known is None:
        return article
    said = {local_name(inner): words for inner in reversed(list(element.iter("{*}location", "{*}story.date"))) if (words := words_of(inner))}
    place, date = said.get("location"), said.get("story.date")
    if place:
        date = date or (known.date if known.place == place else None)
        return attrs.evolve(article, dateline=attrs.evolve(known, place=place, date=date))
    return attrs.evolve(article, dateline=attrs.evolve(known, date=date)) if date else article


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


# --- what is printed at the head ---


def _of_body_head(nitf: etree._Element) -> Iterator[Saying]:
    for element in printed_head(nitf):
        name = local_name(element)
        if name == "abstract":
            yield "description", one_line(_lines(element))
        elif name == "distributor":
            yield "provider", known(name=words_of(element))
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
    title = next((words for element in titles if len(element) == 0 and (words := words_of(element))), None)
    return known(title=title, affiliation=next(filter(None, map(words_of, organisations)), None))
