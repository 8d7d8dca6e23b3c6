"""The way through: what an item says beyond the article's fields is in the item that is written, as far as it still fits."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest
from lxml import etree

import newsdoc
from newsdoc import Article, Collector, Edition
from newsdoc.diagnostics import Report
from newsdoc.formats.newsml_g2.names import nar
from newsdoc.formats.newsml_g2.passing.canonical import canonical
from newsdoc.model import Author, Concept, Extra, Paragraph, Timestamp

RICH = Path(__file__).parent / "passing" / "rich.xml"
HOLDERS = tuple(map(nar, ("itemMeta", "contentMeta", "contentSet")))
# What newsdoc says of its own in each item.
OWN = {"generator", "profile", "itemMetaExtProperty"}


@pytest.fixture
def article() -> Article:
    return newsdoc.read(RICH, report=Collector())


def _written(article: Article, report: Report | None = None) -> etree._Element:
    return etree.fromstring(newsdoc.dumps(article, "newsml-g2", report=Collector() if report is None else report))


def _there_and_back(article: Article, way: str) -> Article:
    return newsdoc.loads(newsdoc.dumps(article, way, report=Collector()), way, report=Collector())


def _said(item: etree._Element) -> Counter[tuple[Any, ...]]:
    """The parts of an item that are kept one by one, without the text itself, which is written anew."""
    return Counter(_structure(etree.fromstring(canonical(part))) for part in _parts(item) if part.tag != nar("inlineXML"))


def _structure(element: etree._Element) -> tuple[Any, ...]:
    """An element whatever its prefixes are."""
    return element.tag, tuple(sorted(element.attrib.items())), element.text, element.tail, *map(_structure, element.iterchildren(etree.Element))


def _parts(item: etree._Element) -> Iterator[etree._Element]:
    for child in item.iterchildren(etree.Element):
        if child.tag in HOLDERS:
            yield from child.iterchildren(etree.Element)
        else:
            yield child


def _names(parts: Counter[tuple[Any, ...]]) -> set[str]:
    return {etree.QName(part[0]).localname for part in parts}


def _texts(item: etree._Element, path: str) -> list[str]:
    return ["".join(map(str, element.itertext())).strip() for element in item.iterfind("/".join(map(nar, path.split("/"))))]


# --- what comes through ---------------------------------------------------------------------------


def test_nothing_but_what_is_documented_is_missing_or_new(article: Article) -> None:
    before = next(etree.parse(RICH).getroot().iter(nar("newsItem")))
    after = _written(article)
    assert _names(_said(before) - _said(after)) == {"profile", "inlineRef"}
    assert _names(_said(after) - _said(before)) - OWN == {"catalogRef", "catalog"}
    assert after.find(nar("itemMeta")).get("{https://fjordwire.example/ns}desk") == "coast"  # type: ignore[union-attr]
    assert (after.get("guid"), after.get("version")) == ("urn:newsml:fjordwire.example:2026:ferry", "7")


def test_the_order_of_the_standard_is_kept(article: Article, power: etree.XMLSchema) -> None:
    written = _written(article)
    assert power.validate(written), power.error_log


def test_a_date_without_a_zone_stays_as_it_came(article: Article) -> None:
    assert article.created == Timestamp("2026-05-04T07:00:00", zone_known=False)
    assert _texts(_written(article), "itemMeta/firstCreated") == ["2026-05-04T07:00:00"]


def test_what_leads_into_the_text_that_is_written_anew_is_left_out_and_reported(article: Article) -> None:
    report = Collector()
    _written(article, report)
    assert [(finding.code, finding.message.partition(" ")[0]) for finding in report] == [("extra-dropped", "inlineRef")]


@pytest.mark.parametrize("ways", [("json",), ("docx",), ("epub",), ("newsml-g2",), ("docx", "epub", "newsml-g2", "json")])
def test_it_comes_through_other_formats(article: Article, ways: tuple[str, ...]) -> None:
    back = functools.reduce(
        lambda content, way: newsdoc.loads(newsdoc.dumps(content, way, report=Collector()), way, report=Collector()), ways, article
    )
    assert back == article
    assert newsdoc.dumps(back, "newsml-g2", report=Collector()) == newsdoc.dumps(article, "newsml-g2", report=Collector())


def test_a_guid_that_is_no_uri_stays_the_guid(article: Article) -> None:
    feed = RICH.read_bytes().replace(b"urn:newsml:fjordwire.example:2026:ferry", b"ferry-4711")
    other = newsdoc.loads(feed, "newsml-g2", report=Collector())
    assert other.id.startswith("urn:uuid:")
    assert _written(other).get("guid") == "ferry-4711"


# --- what was changed -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "path", "expected", "dropped"),
    [
        ({"headline": "Fog lifts"}, "contentMeta/headline", ["Fog lifts", "Port office expects to open at noon", "Fog: no ferries"], "headline"),
        ({"urgency": 1}, "contentMeta/urgency", ["1"], None),
        ({"byline": "By Ola Lie"}, "contentMeta/by", ["By Ola Lie"], None),
        ({"keywords": ["ferry"]}, "contentMeta/keyword", ["ferry"], "keyword"),
        ({"authors": [Author("Ola Lie")]}, "contentMeta/creator/name", ["Ola Lie"], "creator"),
        ({"description": None}, "contentMeta/description", ["Read by a machine"], None),
        ({"editor_notes": []}, "itemMeta/edNote", [], "edNote"),
        ({"status": "canceled"}, "itemMeta/pubStatus", [""], "pubStatus"),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else None,
)  # fmt: skip
def test_a_field_that_was_changed_is_written_and_what_said_it_before_is_gone(
    article: Article, changes: dict[str, Any], path: str, expected: list[str], dropped: str | None
) -> None:
    report = Collector()
    written = _written(attrs.evolve(article, **changes), report)
    assert sorted(_texts(written, path)) == sorted(expected)
    told = {finding.message.partition(" ")[0] for finding in report if finding.code == "extra-dropped"} - {"inlineRef", "a"}
    assert told == ({dropped} if dropped else set())


def test_subjects_stay_in_the_order_of_the_article_each_as_it_came(article: Article) -> None:
    first, second, third = article.subjects
    changed = attrs.evolve(article, subjects=[third, Concept("ports", code="medtop:20000338"), first])
    report = Collector()
    subjects = [canonical(element) for element in _written(changed, report).iter(nar("subject"))]
    assert 'qcode="fwdesk:CO"' in subjects[0]
    assert "ports" in subjects[1]
    assert 'relevance="80"' in subjects[2]
    assert second.name == "Bergvik Ferries"
    assert any("subject" in finding.message for finding in report)


def test_another_rendition_goes_with_the_text_that_it_repeats(article: Article) -> None:
    report = Collector()
    assert _texts(_written(article, report), "contentSet/inlineData") == ["All ferries from Bergvik stayed in port on Monday."]
    changed = attrs.evolve(article, body=[Paragraph("Ferries sail again.")])
    assert _texts(_written(changed, report), "contentSet/inlineData") == []
    assert any("rendition" in finding.message for finding in report if finding.code == "extra-dropped")


# --- several --------------------------------------------------------------------------------------


def test_items_of_one_message_keep_ids_apart_and_its_header(article: Article, power: etree.XMLSchema) -> None:
    message = _written_edition(Edition.of(article, attrs.evolve(article, id="urn:newsml:fjordwire.example:2026:other")))
    assert power.validate(message), power.error_log
    assert _texts(message, "header/transmitId") == ["fw-4711"]
    assert _texts(message, "header/channel") == ["TXT"]
    references = [part.get("contentrefs") for part in message.iter(nar("partMeta"))]
    assert references == [content.get("id") for content in message.iter(nar("remoteContent"))]
    assert len(set(references)) == 2


def _written_edition(edition: Edition) -> etree._Element:
    return etree.fromstring(newsdoc.dumps(edition, "newsml-g2", report=Collector()))


# --- what comes from strangers --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("/newsItem/itemMeta/role", "<role"),
        ("/newsItem/itemMeta/role", '<!DOCTYPE role [<!ENTITY a "b">]><role>&a;</role>'),
        ("/newsItem/itemMeta/nonsense", '<nonsense xmlns="http://iptc.org/std/nar/2006-10-01/"/>'),
        ("/newsItem/itemMeta/itemMeta", '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"/>'),
        ("/newsItem/itemMeta/role", "<role/>"),
        ("/newsItem/nowhere/role", "<role/>"),
    ],
)
def test_what_is_no_element_of_an_item_is_left_out_and_reported(path: str, content: str, power: etree.XMLSchema) -> None:
    article = Article(id="urn:test:a", headline="Fog", body=[Paragraph("Fog.")], extra=[Extra("newsml-g2", path, content)])
    report = Collector()
    written = _written(article, report)
    assert power.validate(written), power.error_log
    assert [finding.code for finding in report] == ["extra-dropped"]


# --- real feeds -----------------------------------------------------------------------------------


def _without_files(item: etree._Element) -> etree._Element:
    """The item without references to files of the machine that it was made on, which are not written."""
    for element in item.iter(etree.Element):
        if element.get("href", "").startswith("file:"):
            del element.attrib["href"]
    return item


def test_what_was_valid_stays_valid_and_nothing_is_missing(shared: Path, power: etree.XMLSchema) -> None:
    seen = 0
    for path in sorted((shared / "corpora/newsml-g2").glob("*.xml")):
        tree = etree.parse(path)
        if not power.validate(tree):
            continue
        items = list(tree.getroot().iter(nar("newsItem")))
        report = Collector()
        for article in newsdoc.iter_read(path, "newsml-g2", report=report):
            written = _written(article)
            assert power.validate(written), (path.name, power.error_log)
            missing = min((_said(_without_files(item)) - _said(written) for item in items), key=len)  # some give several items one guid
            is_reread = any(finding.code == "encoding-guessed" for finding in report)  # lxml believes what a file declares
            assert is_reread or _names(missing) <= {"profile"}, path.name
            seen += 1
    assert seen > 100


# --- the ways of an edition -----------------------------------------------------------------------


def test_articles_of_pictures_and_texts_come_back_from_one_message(article: Article) -> None:
    picture = RICH.read_bytes().replace(b"ninat:text", b"ninat:picture").replace(b"2026:ferry", b"2026:picture")
    other = newsdoc.loads(picture, "newsml-g2", report=Collector())
    data = newsdoc.dumps(Edition.of(article, other), "newsml-g2", report=Collector())
    assert newsdoc.read_edition(data, "newsml-g2", report=Collector()).articles == (article, other)


def test_a_message_of_kept_items_has_no_finding_by_newsdocs_profile(article: Article) -> None:
    data = newsdoc.dumps(Edition.of(article, attrs.evolve(article, id="urn:test:plain", extra=())), "newsml-g2", report=Collector())
    assert not [finding for finding in newsdoc.validate(data, "newsml-g2") if finding.code == "newsml-profile"]


def test_notes_to_editors_come_back_whatever_their_order_was() -> None:
    notes = b'<edNote role="fwnote:b">Second</edNote><edNote>first note</edNote>'
    feed = RICH.read_bytes().replace(b'<edNote role="fwnote:desk">Picture to follow.</edNote>', notes)
    article = newsdoc.loads(feed, "newsml-g2", report=Collector())
    assert [note.text for note in article.editor_notes][:2] == ["Second", "first note"]
    assert _there_and_back(article, "newsml-g2") == article


def test_what_loses_a_reference_stays_without_it(article: Article) -> None:
    feed = RICH.read_bytes().replace(b"<rightsInfo>", b'<rightsInfo idrefs="gone">')
    report = Collector()
    written = _written(newsdoc.loads(feed, "newsml-g2", report=Collector()), report)
    assert [rights.get("idrefs") for rights in written.iter(nar("rightsInfo"))] == [None]
    assert any(finding.message.startswith("rightsInfo") for finding in report)


def test_a_new_id_is_the_guid_even_where_the_old_one_was_no_uri(article: Article) -> None:
    other = newsdoc.loads(RICH.read_bytes().replace(b"urn:newsml:fjordwire.example:2026:ferry", b"ferry-4711"), "newsml-g2", report=Collector())
    assert _written(attrs.evolve(other, id="urn:test:new")).get("guid") == "urn:test:new"
