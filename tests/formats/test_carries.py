"""What the formats say of themselves is true: what they carry stands in the document, and where; what they don't is in the copy alone."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from attrs import evolve
from lxml import etree
from support.articles import everything, japanese, minimal
from support.ooxml import parts_of

import newsdoc
from newsdoc import Article, Collector
from newsdoc.formats.base import Format
from newsdoc.formats.features import FEATURES
from newsdoc.formats.losses import features
from newsdoc.formats.newsml_g2.names import CARRIED, nar
from newsdoc.model import (
    Attribution,
    Author,
    Block,
    Concept,
    Dateline,
    Extra,
    Figure,
    Genre,
    Link,
    List,
    Mark,
    Note,
    Origin,
    OutletNote,
    Paragraph,
    Provider,
    Quote,
    Rights,
    Table,
    TextBlock,
    Timestamp,
    mark_order,
)
from newsdoc.registry import formats

OWN = [known for known in formats() if known.name in ("text", "json", "newsml-g2", "nitf", "docx", "epub", "ninjs")]
NAMES = [known.name for known in OWN]
NAME = re.compile(r"`([^`]+)`")


# --- what is said ---------------------------------------------------------------------------------


def test_the_features_are_those_that_articles_have() -> None:
    assert set(FEATURES) == {feature for article in (everything(), japanese()) for feature in features(article)}


@pytest.mark.parametrize("known", OWN, ids=NAMES)
def test_each_feature_is_carried_or_copied_or_never_there(known: Format) -> None:
    assert [feature for feature in FEATURES if not known.ways_of(feature)] == []
    assert sorted(known.carries.keys() & known.never) == []
    assert sorted((known.carries.keys() | known.never) - set(FEATURES)) == []


# --- whether it is true ---------------------------------------------------------------------------


@functools.cache
def rest(article: Article, name: str) -> dict[str, bytes]:
    """The parts of the article's document, without the carried copy."""
    data = newsdoc.dumps(article, name, report=Collector())
    if name in ("docx", "epub"):
        return {part: content for part, content in parts_of(data).items() if not re.match(r"customXml/|EPUB/carried-", part)}
    if name == "ninjs":
        return _ninjs_parts(data)
    without_copy = {"newsml-g2": _without_property, "nitf": _without_meta}.get(name)
    return {"": without_copy(data) if without_copy else data}


def _without_meta(data: bytes) -> bytes:
    return re.sub(rb'<meta name="newsdoc" content="[^"]*"/>', b"", data)


def _ninjs_parts(data: bytes) -> dict[str, bytes]:
    """The bodies, and the item without them; its XHTML stands in strings of JSON."""
    item = json.loads(data)
    bodies = {body["role"]: body["value"].encode() for body in item["bodies"] if body["role"] != "newsdoc"}
    item["bodies"] = list(bodies)
    return {"item": json.dumps(item, ensure_ascii=False).encode(), **bodies}


def _without_property(data: bytes) -> bytes:
    root = etree.fromstring(data)
    (copy,) = [element for element in root.iter(nar("itemMetaExtProperty")) if element.get("rel") == CARRIED]
    parent = copy.getparent()
    assert parent is not None
    parent.remove(copy)
    return etree.tostring(root)


def _with_blocks(article: Article, change: Callable[[Block], Block]) -> Article:
    return evolve(article, body=[change(block) for block in article.body])


def _without_marks(article: Article, kind: str) -> Article:
    def keep(marks: tuple[Mark, ...]) -> list[Mark]:
        return [mark for mark in marks if mark.type != kind]

    def change(block: Block) -> Block:
        if isinstance(block, List):
            return evolve(block, items=[evolve(item, marks=keep(item.marks)) for item in block.items])
        if isinstance(block, Table):
            return evolve(block, rows=[[evolve(cell, marks=keep(cell.marks)) for cell in row] for row in block.rows])
        return evolve(block, marks=keep(block.marks)) if isinstance(block, TextBlock) else block

    return _with_blocks(article, change)


def _as_paragraphs(article: Article, kind: str) -> Article:
    """The blocks of a type as plain paragraphs of the same words."""
    return _with_blocks(article, lambda block: Paragraph(block.visible_text or "-") if block.type == kind else block)


def _without_media(article: Article) -> Article:
    return evolve(_with_blocks(article, lambda block: evolve(block, media=None) if isinstance(block, Figure) else block), media={})


def _with_own_dateline() -> Article:
    """An article whose dateline is not in its body."""
    return _without_marks(everything(), "dateline")


# What some formats say only where no other field stands in its way, or where it is known to the minute.
INSTEAD: dict[str, dict[str, Any]] = {
    "status": {"embargoed": None},
    "created": {"created": Timestamp("2026-05-03T10:00:00Z", zone_known=True)},
}


def with_and_without(feature: str) -> tuple[Article, Article]:
    """An article that has the feature, and the same one without it."""
    group, _, kind = feature.partition(".")
    if feature in ("body", "body.paragraph"):
        return minimal(), evolve(minimal(), body=[])
    if feature == "body.language":
        return everything(), _with_blocks(everything(), lambda block: evolve(block, language=None))
    if kind:
        article = japanese() if kind == "ruby" else everything()
        return article, _without_marks(article, kind) if group == "marks" else _as_paragraphs(article, kind)
    if feature == "media":
        return everything(), _without_media(everything())
    article = evolve(_with_own_dateline() if feature == "dateline" else everything(), **INSTEAD.get(feature, {}))
    needed = {"id": "urn:other:1", "headline": ""}
    absent: dict[str, Any] = {feature: needed.get(feature, getattr(minimal(), feature))}
    return article, evolve(article, **absent)


@pytest.mark.parametrize("feature", FEATURES)
@pytest.mark.parametrize("known", OWN, ids=NAMES)
def test_what_is_carried_makes_a_difference_and_what_is_copied_makes_none(known: Format, feature: str) -> None:
    having, lacking = with_and_without(feature)
    differs = rest(having, known.name) != rest(lacking, known.name)
    if feature in known.carries:
        assert differs
    elif known.copy:
        assert not differs


# Words of each field that stand nowhere else in the article.
WORDS: dict[str, Any] = {
    "id": "urn:words:zqid",
    "language": "qaa-zqlang",
    "headline": "zqheadline",
    "kicker": "zqkicker",
    "deck": "zqdeck",
    "slugline": "zqslugline",
    "description": "zqdescription",
    "byline": "zqbyline",
    "authors": [Author("zqauthors")],
    "dateline": Dateline("zqdateline"),
    "url": "https://zqurl.example/",
    "created": Timestamp("1971-01-01T10:00:00Z", zone_known=True),
    "published": Timestamp("1972-01-01", zone_known=False, printed="zqpublished"),
    "modified": Timestamp("1973-01-01T10:00:00Z", zone_known=True),
    "signals": ["zqsignals"],
    "genre": Genre("zqgenre"),
    "located": [Concept("zqlocated")],
    "subjects": [Concept("zqsubjects")],
    "keywords": ["zqkeywords"],
    "body": [Paragraph("zqbody"), Quote("Words.")],
    "attributions": [Attribution("photo", "zqattributions")],
    "outlet_note": OutletNote(["zqoutlet"]),
    "author_notes": [Note("zqauthornotes")],
    "editor_notes": [Note("zqeditornotes")],
    "provider": Provider("zqprovider"),
    "rights": Rights(notice="zqrights"),
    "links": [Link("https://zqlinks.example/")],
    "origin": Origin("text", name="zqorigin"),
    "extra": [Extra("newsml-g2", "zqextra", "<zqextra/>")],
}
FOUND = {feature: found for feature, value in WORDS.items() if (found := re.findall(r"zq\w+|19\d\d-01-01", str(value)))}


@pytest.mark.parametrize("known", OWN, ids=NAMES)
def test_the_words_of_what_is_carried_are_in_the_document_and_of_the_rest_in_the_copy_alone(known: Format) -> None:
    document = b"".join(rest(Article(**WORDS), known.name).values()).decode()
    there = {feature for feature, found in FOUND.items() if any(words in document for words in found)}
    assert there - known.never == FOUND.keys() & known.carries.keys()


def test_words_are_looked_for_of_every_field_that_has_any() -> None:
    fields = {feature for feature in FEATURES if "." not in feature}
    assert fields - FOUND.keys() == {"version", "embargoed", "status", "urgency", "statements", "media"}


# --- whether it is there where it is said to be ------------------------------------------------------


@functools.cache
def markup(name: str) -> str:
    """All markup that stands in documents of the format, but for carried copies."""
    articles = (everything(), _with_own_dateline(), japanese(), _stand_ins())
    parts = [content for article in articles for part, content in rest(article, name).items() if not part.endswith((".png", ".css"))]
    return b"\n".join(parts).decode()


def _stand_ins() -> Article:
    """An article with what is written otherwise than usual: within another mark, without an address, to the minute."""
    outer = Mark(0, 9, "link", href="https://example.org/a")
    marks = [outer, Mark(0, 9, "note", label="9"), Mark(0, 9, "ruby", reading="a"), Mark(2, 3, "link", href="https://example.org/b")]
    return Article(
        id="urn:test:stand-ins",
        headline="Stand-ins",
        created=Timestamp("2026-05-03T10:00:00Z", zone_known=True),
        embargoed=Timestamp("2026-05-03T12:00:00Z", zone_known=True),
        body=[
            Paragraph("See there.", sorted([*marks, Mark(2, 3, "ruby", reading="b"), Mark(4, 5, "code")], key=mark_order)),
            Figure(alt="A skull"),
        ],
    )


def named(name: str) -> Iterator[str]:
    """How a name may stand in the markup: as an element, with its class, as an attribute, as a value or as the start of one."""
    yield rf"<{re.escape(name)}[\s/>]"
    element, _, kind = name.partition(".")
    yield rf'<{re.escape(element)} class="(?:[^"]* )?{re.escape(kind)}[ "]'
    yield rf'\s{re.escape(name)}="'
    yield rf'"{re.escape(name)}"'
    yield rf'"{re.escape(name)}' if name.endswith(":") else rf'"{re.escape(name.replace(" ", ""))}"'


def places() -> Iterator[Any]:
    for known in OWN:
        for feature in FEATURES:
            carried = known.carries.get(feature)
            for name in NAME.findall(f"{carried.native} {carried.own}") if carried else ():
                yield pytest.param(known.name, name, id=f"{known.name}-{feature}-{name}")


@pytest.mark.parametrize(("known", "name"), list(places()))
def test_every_name_that_is_said_stands_in_the_documents(known: str, name: str) -> None:
    assert any(re.search(pattern, markup(known)) for pattern in named(name))
