"""itemMeta: what is said of the item as such, and the carried copy of the article."""

from __future__ import annotations

from lxml import etree

from newsdoc.diagnostics import Diagnostic, Place
from newsdoc.formats.newsml_g2.names import CARRIED, DATE_KNOWN, OUTLET_NOTE, PROFILE, PROFILE_VERSION, STATUS_KNOWN, generator_version
from newsdoc.formats.newsml_g2.writing.build import add, add_lines, add_named, break_lines, is_native_uri
from newsdoc.formats.newsml_g2.writing.context import Writing
from newsdoc.formats.newsml_g2.writing.dates import VersionCreated, exact, latest, version_created
from newsdoc.formats.newsml_g2.writing.vocabulary import Vocabulary
from newsdoc.model import Article, OutletNote, Provider, Timestamp

__all__ = ["TEXT", "USUAL_STATUS", "append_item_meta", "append_management", "append_property", "append_provider", "append_version_doubt"]

TEXT = "ninat:text"

# What an item is whose pubStatus is not stated (NewsML-G2, pubStatus); written all the same, as receivers demand one.
USUAL_STATUS = "usable"

# The signals of the article that the IPTC has codes for (NewsCodes, scheme signal).
_SIGNALS = {"correction": "sig:correction", "update": "sig:update"}


def append_item_meta(item: etree._Element, article: Article, vocabulary: Vocabulary, carried: str, writing: Writing) -> None:
    """Append the itemMeta of an article, with the carried copy."""
    meta = add(item, "itemMeta")
    created = version_created(article.modified, article.published)
    append_management(meta, TEXT, article.provider, created, exact(article.created))
    if article.embargoed:
        _embargo(meta, article.embargoed, writing)
    add(meta, "pubStatus", qcode=f"stat:{article.status or USUAL_STATUS}")
    append_producer(meta)
    _notes(meta, article)
    for signal in article.signals:
        add(meta, "signal", **vocabulary.concept(_SIGNALS.get(signal, signal)))
    if article.url and is_native_uri(article.url):
        add(meta, "altRep", article.url)
    _links(meta, article, vocabulary)
    append_version_doubt(meta, created)
    if article.status is None:
        append_property(meta, STATUS_KNOWN, "assumed")
    append_property(meta, CARRIED, carried)
    break_lines(meta)


def append_management(
    meta: etree._Element, item_class: str, provider: Provider | None, created: VersionCreated, first_created: str | None = None
) -> None:
    """Append what every item starts with: its class, its provider and its dates."""
    add(meta, "itemClass", qcode=item_class)
    append_provider(meta, provider)
    add(meta, "versionCreated", created.value)
    if first_created:
        add(meta, "firstCreated", first_created)


def append_provider(meta: etree._Element, provider: Provider | None) -> None:
    """Append the provider, whom the standard demands; "unknown" is a literal of newsdoc's own."""
    if provider is None:
        add(meta, "provider", literal="unknown")
        return
    uri = {"uri": provider.uri} if provider.uri and is_native_uri(provider.uri) else {}
    element = add_named(meta, "provider", provider.name, **uri) if provider.name else add(meta, "provider", **uri)
    if provider.definition:
        add(element, "definition", provider.definition)


def append_producer(meta: etree._Element) -> None:
    """Append what made the document, and by which rules: this is how the checker knows newsdoc's own documents."""
    add(meta, "generator", "newsdoc", versioninfo=generator_version())
    add(meta, "profile", PROFILE, versioninfo=PROFILE_VERSION)


def append_version_doubt(meta: etree._Element, created: VersionCreated) -> None:
    """Append a mark where versionCreated is not what is known, so that nobody takes it for that."""
    if created.doubt:
        append_property(meta, DATE_KNOWN, created.doubt)


def append_property(meta: etree._Element, rel: str, value: str) -> None:
    """Append a property of newsdoc's own."""
    add(meta, "itemMetaExtProperty", rel=rel, value=value)


def _embargo(meta: etree._Element, embargoed: Timestamp, writing: Writing) -> None:
    """An embargo whose end is not known to the minute is written as one without an end, lest it be broken.

    Receivers of the flat profile take that for none: for them it is the last moment that can be meant, which is reported.
    """
    end = exact(embargoed)
    if end is None and writing.flat:
        end = latest(embargoed)
        message = f"the embargo ends at {embargoed.value}, whose time or zone is not known: {end} is written, the last moment that can be meant"
        writing.report(Diagnostic("newsml-embargo-assumed", message, Place(path="$.embargoed")))
    add(meta, "embargoed", end)


def _notes(meta: etree._Element, article: Article) -> None:
    """Editors' notes first: some receivers read one edNote only."""
    for note in article.editor_notes:
        add_lines(meta, "edNote", [*([note.heading] if note.heading else []), note.text])
    if article.outlet_note:
        add_lines(meta, "edNote", _outlet_lines(article.outlet_note), role=OUTLET_NOTE)


def _outlet_lines(note: OutletNote) -> list[str]:
    return [*([note.heading] if note.heading else []), *note.paragraphs]


def _links(meta: etree._Element, article: Article, vocabulary: Vocabulary) -> None:
    for link in article.links:
        if is_native_uri(link.href):
            title = {"title": link.title} if link.title else {}
            add(meta, "link", **vocabulary.relation(link.rel), href=link.href, **title)
