"""Real and realistic documents of all versions: each is read, no word of its body is lost, and each comes back valid."""

from __future__ import annotations

import html
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import newsdoc
from newsdoc import Article, Collector
from newsdoc.formats.ninjs import NinjsWriteOptions
from newsdoc.formats.ninjs.allowed import is_allowed

VERSIONS = {1: "1.6", 2: "2.2", 3: "3.1"}
WORD = re.compile(r"\w+")
HEAD = re.compile(r"<head>.*?</head>", re.DOTALL)
BLOCK = re.compile(r"</?(?:p|div|section|h\d|li|ul|br|hr|td|tr|blockquote|figure|figcaption)(?:\s[^<>]*)?/?>")
TAG = re.compile(r"<[^<>]*>")


@pytest.fixture(scope="module")
def items(shared: Path) -> list[tuple[str, bytes]]:
    return [(file.name, file.read_bytes()) for file in sorted((shared / "corpora" / "ninjs").glob("*.json"))]


def words(text: str) -> Counter[str]:
    return Counter(WORD.findall(text))


def bodies(item: dict[str, Any]) -> Iterator[str]:
    """The words of an item's bodies, of whichever version; of other XML than XHTML none, as it has codes between its words."""
    texts = [str(value) for key, value in item.items() if re.match("body(_|$)", key)]
    texts += [body["value"] for body in item.get("bodies", ()) if "nitf" not in f"{body.get('role')} {body.get('contenttype')}".lower()]
    for text in texts:
        yield html.unescape(TAG.sub("", BLOCK.sub("\n", HEAD.sub("", text))))


def article_words(article: Article) -> Counter[str]:
    """The words of the body, and of the lines among its paragraphs that are credits and notes."""
    lines = [*(line.text for line in article.attributions), *(note.text for note in (*article.editor_notes, *article.author_notes))]
    return words("\n".join([article.headline, article.byline or "", *lines, *(block.visible_text for block in article.body)]))


def test_every_document_is_read_and_recognised(items: list[tuple[str, bytes]]) -> None:
    assert items
    for name, data in items:
        articles = list(newsdoc.iter_read(data, report=Collector()))
        assert [article.origin.format for article in articles if article.origin] == ["ninjs"] * len(articles), name
        assert articles, name


def test_every_word_of_a_body_is_in_the_article_s(items: list[tuple[str, bytes]]) -> None:
    """Of several renditions of one body, every word of the one that the others are a part of."""
    for name, data in items:
        article = newsdoc.loads(data, report=Collector())
        found = article_words(article)
        missing = [words(text) - found for text in bodies(json.loads(data))]
        assert not missing or any(not rest for rest in missing), name


def test_every_document_comes_back(items: list[tuple[str, bytes]]) -> None:
    for name, data in items:
        article = newsdoc.loads(data, report=Collector())
        for version in VERSIONS.values():
            options = NinjsWriteOptions(version=version)  # type: ignore[arg-type]
            back = newsdoc.dumps(article, "ninjs", options=options, report=Collector())
            assert newsdoc.loads(back, "ninjs", report=Collector()) == article, name


def test_whatever_came_in_what_is_written_is_valid(items: list[tuple[str, bytes]], official: Callable[[str, bytes], list[str]]) -> None:
    for name, data in items:
        article = newsdoc.loads(data, report=Collector())
        for version in VERSIONS.values():
            options = NinjsWriteOptions(version=version)  # type: ignore[arg-type]
            assert official(version, newsdoc.dumps(article, "ninjs", options=options, report=Collector())) == [], name


def test_what_is_kept_is_held_to_what_the_official_schema_holds_it_to(
    items: list[tuple[str, bytes]], official: Callable[[str, bytes], list[str]]
) -> None:
    for _, data in items:
        for key, raw in json.loads(data).items():
            for family, version in VERSIONS.items():
                valid = not official(version, json.dumps({"uri": "urn:a:1", key: raw}).encode())
                assert is_allowed(key, raw, family) == valid, (version, key)  # type: ignore[arg-type]
