"""An edition as an item of type composite: a composite for each section, with the articles' items as associations."""

from __future__ import annotations

import json
import uuid

from newsdoc.codec import Plain, edition_facts_to_plain
from newsdoc.diagnostics import Report
from newsdoc.formats.media import MediumAddress
from newsdoc.formats.ninjs.figures import associate
from newsdoc.formats.ninjs.item import article_item, family_of_version, in_order, start_item
from newsdoc.formats.ninjs.labelled import COPY, put
from newsdoc.formats.ninjs.things import write_provider
from newsdoc.formats.ninjs.values import write_timestamp
from newsdoc.formats.ninjs.versions import key_of
from newsdoc.markup.carried import carried_edition
from newsdoc.model import Edition, Section

__all__ = ["edition_item"]


def edition_item(edition: Edition, version: str, address: MediumAddress, report: Report) -> Plain:
    """The composite; as article_item."""
    family = family_of_version(version)
    facts = carried_edition(edition).decode()
    uri = _uri(edition, facts)
    item = start_item(version, uri, "composite")
    plain = edition_facts_to_plain(edition)
    date = write_timestamp(plain["date"], family) if "date" in plain else None
    if date:
        item[key_of("modified", family)] = date
    if edition.outlet:
        item[key_of("provider", family)] = [write_provider({"name": edition.outlet}, family)]
    if edition.title:
        put(item, "headlines", family, "", edition.title)
    put(item, "bodies", family, COPY, facts, media_type="application/json")
    for number, section in enumerate(edition.sections, 1):
        associate(item, f"section-{number}", _section(section, f"{uri}#section-{number}", version, address, report), family)
    return in_order(item, family)


def _section(section: Section, uri: str, version: str, address: MediumAddress, report: Report) -> Plain:
    family = family_of_version(version)
    item: Plain = {"uri": uri, "type": "composite"}
    if section.title:
        put(item, "headlines", family, "", section.title)
    for number, article in enumerate(section.articles, 1):
        associate(item, f"article-{number}", article_item(article, version, address, report), family)
    return item


def _uri(edition: Edition, facts: str) -> str:
    """A name for the edition, made from what it says and holds, as it has none of its own."""
    held = [[section.title, *((article.id, article.version) for article in section.articles)] for section in edition.sections]
    return uuid.uuid5(uuid.NAMESPACE_URL, json.dumps([facts, held])).urn
