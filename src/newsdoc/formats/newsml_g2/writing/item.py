"""newsItem: one article."""

from __future__ import annotations

import attrs
from lxml import etree

from newsdoc.diagnostics import Collector
from newsdoc.formats.newsml_g2 import NewsmlWriteOptions
from newsdoc.formats.newsml_g2.names import nar
from newsdoc.formats.newsml_g2.writing.build import break_lines
from newsdoc.formats.newsml_g2.writing.content import append_content, article_markup, media_addresses, prefix_ids, statement_anchors
from newsdoc.formats.newsml_g2.writing.content_meta import append_content_meta
from newsdoc.formats.newsml_g2.writing.context import Writing
from newsdoc.formats.newsml_g2.writing.flat import flat_body, flat_places
from newsdoc.formats.newsml_g2.writing.item_meta import append_item_meta
from newsdoc.formats.newsml_g2.writing.rights import append_rights
from newsdoc.formats.newsml_g2.writing.speakers import append_speakers
from newsdoc.formats.newsml_g2.writing.vocabulary import Vocabulary
from newsdoc.markup.carried import carried_json
from newsdoc.markup.languages import direction
from newsdoc.markup.names import LANG
from newsdoc.model import Article

__all__ = ["fill_news_item", "item_attributes", "metadata_of"]

# The lines of the flat profile that stand in the metadata alone.
_UNPRINTED = ("headline", "byline")


def item_attributes(guid: str, version: int | None, language: str | None, standard: str) -> dict[str, str]:
    """The attributes that every item has; "und" is BCP 47's word for a language that nobody determined. standard: its version."""
    languages = {LANG: language, "dir": direction(language)} if language else {LANG: "und"}
    return {
        **languages,
        "standard": "NewsML-G2",
        "standardversion": standard,
        "conformance": "power",
        "guid": guid,
        "version": str(version or 1),
    }


def fill_news_item(item: etree._Element, article: Article, writing: Writing, *, prefix: str = "") -> None:
    """Append an article's metadata and content to an empty newsItem; prefix: what the ids in the body start with."""
    vocabulary = Vocabulary()
    catalog = vocabulary.append_catalogs(item)
    append_rights(item, article.rights)
    pictures = media_addresses(article, writing.report, writing.address)
    embedded = [name for name, where in pictures.items() if where.startswith("data:")]
    append_item_meta(item, article, vocabulary, carried_json(article, embedded, _UNPRINTED if writing.flat else ()).decode(), writing)
    append_content_meta(item, article, vocabulary)
    printed = flat_body(article) if writing.flat else article_markup(_for_readers(article), pictures).body()
    append_speakers(item, article, {number: [f"{prefix}{name}" for name in names] for number, names in _places(article, printed, writing).items()})
    if prefix:
        prefix_ids(printed, prefix)
    append_content(item, article, printed)
    vocabulary.declare_in(catalog)
    break_lines(item)


def _for_readers(article: Article) -> Article:
    """The article without notes to editors, which are none of its readers' business."""
    return attrs.evolve(article, editor_notes=()) if article.editor_notes else article


def metadata_of(article: Article) -> etree._Element:
    """A newsItem with nothing but what an article's fields say natively."""
    item = etree.Element(nar("newsItem"))
    vocabulary = Vocabulary()
    append_rights(item, article.rights)
    append_item_meta(item, article, vocabulary, "", Writing(NewsmlWriteOptions(), Collector(), lambda _: None))
    append_content_meta(item, article, vocabulary)
    return item


def _places(article: Article, printed: etree._Element, writing: Writing) -> dict[int, list[str]]:
    """A statement's number → the ids of the elements that hold what is said."""
    return flat_places(article) if writing.flat else statement_anchors(printed)
