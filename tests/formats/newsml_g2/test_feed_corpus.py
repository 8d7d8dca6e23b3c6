"""Real feeds, where they are beside the project: all are read, and no word of a text item is lost."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree

import newsdoc
from newsdoc import Article
from newsdoc.codec import article_to_plain
from newsdoc.diagnostics import Collector
from newsdoc.errors import NewsdocError

_WORD = re.compile(r"\w+")


def _name(node: etree._Element) -> str:
    return etree.QName(node).localname if isinstance(node.tag, str) else ""


def _texts(node: etree._Element) -> Iterator[str]:
    """Each piece of text that stands in it; without headers and heads, which say what the metadata say."""
    if _name(node) in ("header", "head", ""):
        return
    yield node.text or ""
    for child in node:
        yield from _texts(child)
        yield child.tail or ""


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)


def _article_words(article: Article) -> Counter[str]:
    """Every word in its fields, as if no piece of markup stood between two."""
    return Counter(_WORD.findall(" ".join(_strings(article_to_plain(article)))))


def _body_of_item(item: etree._Element) -> etree._Element | None:
    carriers = [node for node in item.iter() if _name(node) == "inlineXML" and "".join(map(str, node.itertext())).strip()]
    if not carriers:
        return None
    return next((node for name in ("body.content", "body") for node in carriers[0].iter() if _name(node) == name), carriers[0])


@pytest.fixture(scope="module")
def corpus(shared: Path) -> list[Path]:
    files = sorted((shared / "corpora/newsml-g2").glob("*.xml"))
    assert len(files) > 200
    return files


@pytest.fixture(scope="module")
def articles(corpus: list[Path]) -> dict[Path, list[Article]]:
    """What each file reads as; none where it is refused, as catalogues and events are no articles."""
    read: dict[Path, list[Article]] = {}
    for file in corpus:
        try:
            read[file] = list(newsdoc.iter_read(file, format="newsml-g2", report=Collector()))
        except NewsdocError:
            read[file] = []
    return read


def test_all_are_read_without_a_foreign_exception(articles: dict[Path, list[Article]]) -> None:
    assert sum(1 for found in articles.values() if found) > 150


def test_every_word_of_a_text_item_is_in_its_article(articles: dict[Path, list[Article]]) -> None:
    texts, missing = 0, {}
    for file, found in articles.items():
        by_id = {article.id: article for article in found}
        root = etree.parse(file, etree.XMLParser(recover=True, resolve_entities=False, no_network=True)).getroot()
        for item in (node for node in root.iter() if _name(node) == "newsItem"):
            body, article = _body_of_item(item), by_id.get(item.get("guid", ""))
            if body is None or article is None:
                continue
            texts += 1
            # Words are joined where markup stands within one, and so both readings count.
            joined, apart = (Counter(_WORD.findall(gap.join(_texts(body)))) for gap in ("", " "))
            lost = (joined & apart) - _article_words(article)
            if lost:
                missing[file.name] = sorted(lost)
    assert texts > 100
    assert missing == {}
