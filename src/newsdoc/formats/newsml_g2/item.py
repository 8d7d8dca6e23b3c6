"""newsItem: one article."""

from __future__ import annotations

from lxml import etree

from newsdoc.diagnostics import Report
from newsdoc.formats.newsml_g2.build import break_lines
from newsdoc.formats.newsml_g2.content import append_content, media_addresses, statement_anchors
from newsdoc.formats.newsml_g2.content_meta import append_content_meta
from newsdoc.formats.newsml_g2.item_meta import append_item_meta
from newsdoc.formats.newsml_g2.media import MediumAddress
from newsdoc.formats.newsml_g2.rights import append_rights
from newsdoc.formats.newsml_g2.speakers import append_speakers
from newsdoc.formats.newsml_g2.vocabulary import Vocabulary
from newsdoc.markup.languages import direction
from newsdoc.markup.names import LANG
from newsdoc.model import Article

__all__ = ["fill_news_item", "item_attributes"]


def item_attributes(guid: str, version: int | None, language: str | None) -> dict[str, str]:
    """The attributes that every item has; "und" is BCP 47's word for a language that nobody determined."""
    languages = {LANG: language, "dir": direction(language)} if language else {LANG: "und"}
    return {
        **languages,
        "standard": "NewsML-G2",
        "standardversion": "2.35",
        "conformance": "power",
        "guid": guid,
        "version": str(version or 1),
    }


def fill_news_item(item: etree._Element, article: Article, report: Report, address: MediumAddress, *, prefix: str = "") -> None:
    """Append an article's metadata and content to an empty newsItem; prefix: what the ids in the body start with."""
    vocabulary = Vocabulary()
    catalog = vocabulary.append_catalogs(item)
    append_rights(item, article.rights)
    pictures = media_addresses(article, report, address)
    append_item_meta(item, article, vocabulary, [name for name, where in pictures.items() if where.startswith("data:")])
    append_content_meta(item, article, vocabulary)
    content = append_content(item, article, prefix, pictures)
    append_speakers(item, article, statement_anchors(content))
    vocabulary.declare_in(catalog)
    break_lines(item)
