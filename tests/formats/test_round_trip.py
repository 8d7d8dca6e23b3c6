"""What was written can be read back: any article, any edition, by any way."""

from __future__ import annotations

import functools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.articles import crafted, edition, everything
from support.strategies import articles, editions

import newsdoc
from newsdoc.model import Article, Cell, Heading, Item, List, Mark, Paragraph, Table
from newsdoc.registry import find_format

FORMATS = ("json", "newsml-g2", "nitf", "docx", "epub", "ninjs")
OF_EDITIONS = tuple(name for name in FORMATS if find_format(name).holds_many)


def _there_and_back(article: Article, *ways: str) -> Article:
    return functools.reduce(lambda content, name: newsdoc.loads(newsdoc.dumps(content, name, report=_unheard), name, report=_unheard), ways, article)


def _unheard(_: object) -> None:
    pass


@pytest.mark.parametrize("name", FORMATS)
@given(articles())
def test_any_article_comes_back(name: str, article: Article) -> None:
    assert _there_and_back(article, name) == article


@settings(max_examples=50)
@given(articles(), st.permutations(FORMATS))
def test_any_chain_gives_the_article(article: Article, ways: list[str]) -> None:
    assert _there_and_back(article, *ways) == article


@pytest.mark.parametrize("name", OF_EDITIONS)
@settings(max_examples=30)
@given(editions())
def test_any_edition_comes_back(name: str, given_edition: newsdoc.Edition) -> None:
    data = newsdoc.dumps(given_edition, name, report=_unheard)
    assert newsdoc.read_edition(data, name, report=_unheard) == given_edition


@pytest.mark.parametrize("name", FORMATS)
def test_an_untouched_document_is_read_without_a_finding(name: str) -> None:
    found = newsdoc.Collector()
    for article in crafted():
        assert newsdoc.loads(newsdoc.dumps(article, name), name, report=found) == article
    if name in OF_EDITIONS:
        assert newsdoc.read_edition(newsdoc.dumps(edition(), name), name, report=found) == edition()
    assert found == []


@pytest.mark.parametrize("name", OF_EDITIONS)
def test_the_articles_of_an_edition_come_in_its_order(name: str) -> None:
    assert list(newsdoc.iter_read(newsdoc.dumps(edition(), name), name)) == list(edition().articles)


@pytest.mark.parametrize("name", FORMATS)
def test_a_long_article_comes_back(name: str) -> None:
    long = "word " * 40_000 + "end"
    body = [
        Paragraph(long, [Mark(number * 10, number * 10 + 15, "strong" if number % 2 else "emphasis") for number in range(2000)]),
        *(Paragraph(f"Paragraph {number}.") for number in range(600)),
        Heading("Items"),
        List([Item(f"item {number}", level=number % 9) for number in range(500)], ordered=True),
        Table([[Cell(f"{row}:{column}") for column in range(40)] for row in range(60)]),
    ]
    article = Article(id="urn:test:long", headline="Long", body=body)
    assert _there_and_back(article, name) == article


@pytest.mark.parametrize("name", ["docx", "epub", "newsml-g2", "nitf", "ninjs"])
def test_the_bytes_of_pictures_come_back(name: str) -> None:
    article = everything()
    assert _there_and_back(article, name).media["dot"].content == article.media["dot"].content


def test_text_by_way_of_all_formats_is_text_by_way_of_json() -> None:
    text = "Fog closes port\n\nBy Ada Moe\n\nBREMEN, 3 May (Coast Wire) - It was “too foggy”, said Ada Moe.\n\nCoast Wire\n"
    article = newsdoc.parse(text)
    assert _there_and_back(article, "docx", "epub", "newsml-g2", "json") == _there_and_back(article, "json") == article
