"""newsMessage: the articles' newsItems, and a packageItem that says what of the edition stands in which order."""

from __future__ import annotations

import json
import uuid

from lxml import etree

from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.formats.newsml_g2.names import CARRIED_EDITION
from newsdoc.formats.newsml_g2.passing.message import put_header_back
from newsdoc.formats.newsml_g2.writing.build import add, break_lines
from newsdoc.formats.newsml_g2.writing.context import Writing
from newsdoc.formats.newsml_g2.writing.dates import VersionCreated, version_created
from newsdoc.formats.newsml_g2.writing.item import fill_news_item, item_attributes
from newsdoc.formats.newsml_g2.writing.item_meta import (
    TEXT,
    USUAL_STATUS,
    append_management,
    append_producer,
    append_property,
    append_version_doubt,
)
from newsdoc.formats.newsml_g2.writing.vocabulary import Vocabulary
from newsdoc.markup.carried import carried_edition
from newsdoc.model import Article, Edition, Provider

__all__ = ["fill_news_message"]

_ROOT = "root"
_NEWS_ITEM = "application/vnd.iptc.g2.newsitem+xml"


def fill_news_message(message: etree._Element, edition: Edition, writing: Writing) -> None:
    """Append header, package and items of an edition to an empty newsMessage; no package where items alone are wanted."""
    created = version_created(edition.date)
    header = add(message, "header")
    add(header, "sent", created.value)
    if edition.outlet:
        add(header, "sender", edition.outlet)
    if not writing.flat:
        put_header_back(header, edition, writing.report)
    items = add(message, "itemSet")
    if writing.options.several == "package":
        _append_package(items, edition, created, writing.options.version)
    else:
        _report_left_out(edition, writing.report)
    for number, article in enumerate(edition.articles, 1):
        item = add(items, "newsItem", **item_attributes(article.id, article.version, article.language, writing.options.version))
        fill_news_item(item, article, writing, prefix=f"item-{number}-")
    for element in (message, header, items):
        break_lines(element)


def _report_left_out(edition: Edition, report: Report) -> None:
    for name, value in (("title", edition.title), ("sections", [section.title for section in edition.sections if section.title])):
        if value:
            report(Diagnostic("newsml-edition-left-out", f"without a package, the edition's {name} are nowhere: {value}", Place(path=f"$.{name}")))


def _append_package(items: etree._Element, edition: Edition, created: VersionCreated, standard: str) -> None:
    facts = carried_edition(edition).decode()
    package = add(items, "packageItem", **item_attributes(_guid(edition, facts), 1, _language(edition), standard))
    vocabulary = Vocabulary()
    vocabulary.declare_in(vocabulary.append_catalogs(package))
    meta = add(package, "itemMeta")
    append_management(meta, "ninat:composite", Provider(edition.outlet) if edition.outlet else None, created)
    add(meta, "pubStatus", qcode=f"stat:{USUAL_STATUS}")
    append_producer(meta)
    append_version_doubt(meta, created)
    append_property(meta, CARRIED_EDITION, facts)
    content = add(package, "contentMeta")
    if edition.title:
        add(content, "headline", edition.title, rank="1")
    groups = _append_groups(package, edition)
    for element in (package, meta, content, groups):
        break_lines(element)


def _append_groups(package: etree._Element, edition: Edition) -> etree._Element:
    """A group for each section, all of them in the root group; each in its order."""
    groups = add(package, "groupSet", root=_ROOT)
    root = add(groups, "group", id=_ROOT, role="ndgroup:root", mode="pgrmod:seq")
    for number, section in enumerate(edition.sections, 1):
        name = f"section-{number}"
        add(root, "groupRef", idref=name)
        group = add(groups, "group", id=name, role="ndgroup:section", mode="pgrmod:seq")
        if section.title:
            add(group, "title", section.title)
        for article in section.articles:
            _append_reference(group, article)
        break_lines(group)
    break_lines(root)
    return groups


def _append_reference(group: etree._Element, article: Article) -> None:
    """A reference that says what it leads to; itemClass is what some receivers do not take a package without."""
    reference = add(group, "itemRef", residref=article.id, version=str(article.version or 1), contenttype=_NEWS_ITEM)
    add(reference, "itemClass", qcode=TEXT)
    if article.headline:
        add(reference, "headline", article.headline)


def _guid(edition: Edition, facts: str) -> str:
    """A name for the edition, made from what it says and holds, as it has none of its own."""
    held = [[section.title, *((article.id, article.version) for article in section.articles)] for section in edition.sections]
    return uuid.uuid5(uuid.NAMESPACE_URL, json.dumps([facts, held])).urn


def _language(edition: Edition) -> str | None:
    """The language of all articles, where it is one."""
    languages = {article.language for article in edition.articles}
    return languages.pop() if len(languages) == 1 else None
