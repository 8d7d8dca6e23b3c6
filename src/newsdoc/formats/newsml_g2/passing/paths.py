"""Where kept elements stood, as an article's `extra` names it."""

from __future__ import annotations

from lxml import etree

from newsdoc.formats.newsml_g2.places import Places
from newsdoc.markup.carried import visible_digest
from newsdoc.model import Article

__all__ = ["BODY", "FORMAT", "HOLDERS", "ID", "ITEM", "body_digest", "path_in_item"]

FORMAT = "newsml-g2"
ITEM = "/newsItem"
BODY = "$.body"
ID = "$.id"  # the id that was made for an item whose guid is no URI
# The elements of an item that hold what is kept one by one; all others are kept as they stand.
HOLDERS = ("itemMeta", "contentMeta", "contentSet")


def body_digest(article: Article) -> str:
    """A digest of the text that an article's renditions repeat."""
    return visible_digest("\n".join([article.headline, *(block.visible_text for block in article.body)]))


def path_in_item(element: etree._Element, places: Places) -> str:
    """Where an element stands in its newsItem, such as /newsItem/contentMeta/genre[2]."""
    path = places.of(element).path or ""
    start = path.rfind("/newsItem")
    return ITEM + "/" + path[start + 1 :].partition("/")[2] if start >= 0 else path
