"""Several articles in a document: with a package that tells of their edition, or alone."""

from __future__ import annotations

import attrs
from lxml import etree
from support.articles import edition, minimal

import newsdoc
from newsdoc import Collector, Edition
from newsdoc.formats.newsml_g2 import NewsmlWriteOptions
from newsdoc.formats.newsml_g2.names import nar

ITEMS = NewsmlWriteOptions(several="items")


def _names(data: bytes) -> list[str]:
    return [etree.QName(item).localname for item in etree.fromstring(data).iterfind(f"{nar('itemSet')}/*")]


def test_a_package_says_what_is_in_it() -> None:
    data = newsdoc.dumps(edition(), "newsml-g2")
    assert _names(data) == ["packageItem", *["newsItem"] * len(edition().articles)]
    references = list(etree.fromstring(data).iter(nar("itemRef")))
    assert [reference.get("residref") for reference in references] == [article.id for article in edition().articles]
    assert [reference.findtext(nar("headline")) or "" for reference in references] == [article.headline for article in edition().articles]
    assert all(reference.find(nar("itemClass")).get("qcode") == "ninat:text" for reference in references)  # type: ignore[union-attr]


def test_items_alone_are_a_message_without_a_package() -> None:
    found = Collector()
    data = newsdoc.dumps(edition(), "newsml-g2", options=ITEMS, report=found)
    assert _names(data) == ["newsItem"] * len(edition().articles)
    assert list(newsdoc.iter_read(data)) == list(edition().articles)
    assert {diagnostic.code for diagnostic in found} == {"newsml-edition-left-out"}
    assert [diagnostic.place.path for diagnostic in found] == ["$.title", "$.sections"]


def test_items_of_no_edition_leave_nothing_out() -> None:
    found = Collector()
    plain = Edition.of(minimal(), attrs.evolve(minimal(), id="urn:example:second"))
    data = newsdoc.dumps(plain, "newsml-g2", options=ITEMS, report=found)
    assert newsdoc.read_edition(data) == plain
    assert found == []


def test_a_single_article_is_an_item_either_way() -> None:
    assert newsdoc.dumps(minimal(), "newsml-g2", options=ITEMS) == newsdoc.dumps(minimal(), "newsml-g2")
