"""Editions as an editor changes them: what is seen of their order, titles and sections is what is read."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable

import pytest
from lxml import etree

import newsdoc
from newsdoc.model import Article, Edition, Paragraph, Section, Timestamp

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
Bodies = Callable[[etree._Element], None]


def _article(number: int) -> Article:
    body = [Paragraph(f"Text {number}, first."), Paragraph(f"Text {number}, second.")]
    return Article(id=f"urn:test:{number}", headline=f"Headline {number}", body=body, keywords=[f"keyword {number}"])


def _edition() -> Edition:
    sections = [Section([_article(1)], title="World"), Section([_article(2), _article(3)], title="Sports"), Section([_article(4)])]
    return Edition(sections, title="Daily", outlet="Coast Wire", date=Timestamp("2026-05-04", zone_known=False, printed="4 May"))


def _edited(change: Bodies, *, without: str = "no such file") -> Edition:
    source, target = zipfile.ZipFile(io.BytesIO(newsdoc.dumps(_edition(), "docx"))), io.BytesIO()
    with zipfile.ZipFile(target, "w") as out:
        for name in source.namelist():
            content = source.read(name)
            if name == "word/document.xml":
                root = etree.fromstring(content)
                body = root.find(f"{W}body")
                assert body is not None
                change(body)
                content = etree.tostring(root)
            if without in name:
                continue
            out.writestr(name, content)
    return newsdoc.read_edition(target.getvalue(), "docx", report=newsdoc.Collector())


def _paragraphs(body: etree._Element, name: str) -> list[etree._Element]:
    """The paragraphs whose bookmarks have such names."""
    return [paragraph for paragraph in body if any(re.match(name, start.get(f"{W}name", "")) for start in paragraph.iter(f"{W}bookmarkStart"))]


def _remove(name: str) -> Bodies:
    def change(body: etree._Element) -> None:
        for paragraph in _paragraphs(body, name):
            body.remove(paragraph)

    return change


def _shape(edition: Edition) -> list[tuple[str | None, list[str]]]:
    return [(section.title, [article.headline for article in section.articles]) for section in edition.sections]


def test_an_untouched_edition_is_the_same() -> None:
    assert _edited(lambda body: None) == _edition()


def test_an_article_that_was_deleted_is_gone_and_the_sections_stay() -> None:
    edition = _edited(_remove("a2_"))
    assert _shape(edition) == [("World", ["Headline 1"]), ("Sports", ["Headline 3", "Headline 4"])]
    assert [article.keywords for article in edition.articles] == [("keyword 1",), ("keyword 3",), ("keyword 4",)]


def test_the_first_article_can_be_deleted_too() -> None:
    assert _shape(_edited(_remove("a1_"))) == [("Sports", ["Headline 2", "Headline 3", "Headline 4"])]


def test_a_section_s_new_title_is_read() -> None:
    def rename(body: etree._Element) -> None:
        (title,) = _paragraphs(body, "section_2")
        next(title.iter(f"{W}t")).text = "Games"

    assert _shape(_edited(rename)) == [("World", ["Headline 1"]), ("Games", ["Headline 2", "Headline 3"]), (None, ["Headline 4"])]


def test_an_article_that_was_moved_is_in_its_new_section() -> None:
    def move(body: etree._Element) -> None:
        (title,) = _paragraphs(body, "section_2")
        for paragraph in _paragraphs(body, "a3_"):
            title.addprevious(paragraph)

    edition = _edited(move)
    assert _shape(edition) == [("World", ["Headline 1", "Headline 3"]), ("Sports", ["Headline 2", "Headline 4"])]
    assert [article.id for article in edition.articles] == ["urn:test:1", "urn:test:3", "urn:test:2", "urn:test:4"]


def test_a_title_that_was_deleted_joins_its_section_to_the_one_before() -> None:
    assert _shape(_edited(_remove("section_2"))) == [("World", ["Headline 1", "Headline 2", "Headline 3", "Headline 4"])]


def test_without_a_copy_all_that_is_seen_is_read() -> None:
    edition = _edited(lambda body: None, without="customXml/item")
    assert (edition.title, edition.outlet, edition.date) == ("Daily", "Coast Wire", None)
    assert _shape(edition) == [("World", ["Headline 1"]), ("Sports", ["Headline 2", "Headline 3", "Headline 4"])]


@pytest.mark.parametrize("date", ['"2020"', "5", "[{}]", "true"])
def test_a_date_that_is_none_is_reported(date: str) -> None:
    data = newsdoc.dumps(_edition(), "epub")
    source, target = zipfile.ZipFile(io.BytesIO(data)), io.BytesIO()
    with zipfile.ZipFile(target, "w") as out:
        for name in source.namelist():
            content = source.read(name)
            out.writestr(name, re.sub(rb'"date":\{[^}]*\}', f'"date":{date}'.encode(), content) if "carried-edition" in name else content)
    found = newsdoc.Collector()
    assert list(newsdoc.read_edition(target.getvalue(), "epub", report=found).articles) == list(_edition().articles)
    assert [diagnostic.code for diagnostic in found] == ["copy-unreadable"]
