"""The flat profile: receivers that take only the text before the first element of a paragraph get every word."""

from __future__ import annotations

import html
import importlib
import re
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from lxml import etree
from support.articles import crafted, edition, everything, minimal
from support.strategies import articles, editions
from support.superdesk import read_newsml_g2

import newsdoc
from newsdoc import Article, Collector, Edition
from newsdoc.diagnostics import Place
from newsdoc.formats.newsml_g2 import NewsmlWriteOptions
from newsdoc.formats.newsml_g2.writing.dates import in_utc, latest
from newsdoc.formats.newsml_g2.writing.flattening import flat_edition
from newsdoc.model import Figure, Footnote, Heading, Mark, Note, OutletNote, Paragraph, Quote, Span, Statement, Timestamp

FLAT = NewsmlWriteOptions(profile="flat")
Receiver = Callable[[bytes], list[dict[str, Any]]]


def _unheard(_: object) -> None:
    pass


def _superdesk(data: bytes) -> list[dict[str, Any]]:
    """What Superdesk's own parser takes; the test skips where it cannot be imported."""
    try:
        parser = importlib.import_module("superdesk.io.feed_parsers.newsml_2_0").NewsMLTwoFeedParser
    except ImportError as error:
        pytest.skip(f"superdesk-core cannot be imported: {error}")
    parser.missing_voc = "continue"  # otherwise it asks for the settings of a server that runs
    items: list[dict[str, Any]] = parser().parse(etree.fromstring(data))
    return items


@pytest.fixture(params=[read_newsml_g2, _superdesk], ids=["stand-in", "superdesk"])
def receiver(request: pytest.FixtureRequest) -> Receiver:
    chosen: Receiver = request.param
    return chosen


def _written(content: Article | Edition, report: Callable[[Any], None] = _unheard) -> bytes:
    return newsdoc.dumps(content, "newsml-g2", options=FLAT, report=report)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def _printed(article: Article) -> str:
    """All that the article has to read in and around its body."""
    around = [attribution.text for attribution in article.attributions]
    around += [text for note in article.author_notes for text in (note.heading or "", note.text)]
    around += [article.outlet_note.heading or "", *article.outlet_note.paragraphs] if article.outlet_note else []
    labels = [block.label for block in article.body if isinstance(block, Footnote)]
    return "\n".join([article.kicker or "", article.deck or "", *around, *labels, *(block.visible_text for block in article.body)])


def _sorted_words(text: str) -> list[str]:
    return sorted(_words(text))


@pytest.mark.parametrize("article", crafted(), ids=lambda article: article.id)
def test_every_word_arrives(article: Article, receiver: Receiver) -> None:
    (item,) = receiver(_written(article))
    arrived = _words(html.unescape(re.sub("<[^>]*>", " ", item["body_html"])))
    missing = _words(_printed(article))
    for word in arrived:
        if word in missing:
            missing.remove(word)
    assert missing == []


@pytest.mark.parametrize("article", crafted(), ids=lambda article: article.id)
def test_metadata_arrives(article: Article, receiver: Receiver) -> None:
    (item,) = receiver(_written(article))
    assert item["headline"] == article.headline
    assert item.get("slugline", "") == (article.slugline or "")
    assert item.get("byline") == article.byline
    assert item["pubstatus"] == (article.status or "usable")
    assert ("embargoed" in item) == (article.embargoed is not None)
    assert item["type"] == "text"


def test_an_embargo_arrives_in_utc(receiver: Receiver) -> None:
    embargoed = Timestamp("2026-05-04T07:00:00+02:00", zone_known=True)
    (item,) = receiver(_written(attrs.evolve(minimal(), embargoed=embargoed)))
    assert item["embargoed"] == embargoed.moment
    assert b"<embargoed>2026-05-04T05:00:00Z</embargoed>" in _written(attrs.evolve(minimal(), embargoed=embargoed))


@pytest.mark.parametrize(
    ("value", "end"),
    [("2026-05-04T07:00:00", "2026-05-04T19:00:00Z"), ("2026-05-04T07:00:00Z", "2026-05-04T19:00:00Z"), ("2026-05-04", "2026-05-05T12:00:00Z")],
)
def test_an_embargo_that_is_not_sure_ends_when_it_is_over_everywhere(value: str, end: str) -> None:
    found = Collector()
    article = attrs.evolve(minimal(), embargoed=Timestamp(value, zone_known=False))
    data = _written(article, found)
    assert f"<embargoed>{end}</embargoed>".encode() in data
    assert [diagnostic.code for diagnostic in found] == ["newsml-embargo-assumed"]
    assert newsdoc.loads(data).embargoed == article.embargoed


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("2026-05-04T07:00:00+02:00", "2026-05-04T05:00:00Z"),
        ("2026-05-04T07:00:00Z", "2026-05-04T07:00:00Z"),
        ("2026-05-04", "2026-05-04"),
        ("0001-01-01T00:00:00+05:00", "0001-01-01T00:00:00+05:00"),
    ],
)
def test_dates_are_in_utc_as_far_as_the_calendar_goes(value: str, written: str) -> None:
    assert in_utc(value) == written


def test_an_embargo_does_not_end_after_the_end_of_the_calendar() -> None:
    assert latest(Timestamp("9999-12-31", zone_known=False)) == "9999-12-31T23:59:59Z"


def test_the_first_editors_note_holds_them_all(receiver: Receiver) -> None:
    notes = [Note("Names are changed.", heading="Editors:"), Note("Recasts.")]
    article = attrs.evolve(minimal(), editor_notes=notes, outlet_note=OutletNote(["Coast Wire serves the coast."]))
    (item,) = receiver(_written(article))
    assert item["ednote"] == "Editors:\nNames are changed.\nRecasts."


def test_an_edition_arrives(receiver: Receiver) -> None:
    package, *items = receiver(_written(edition()))
    assert [item["uri"] for item in items] == [article.id for article in edition().articles]
    assert package["headline"] == edition().title
    assert len([reference for group in package["groups"] for reference in group["refs"] if "residRef" in reference]) == len(items)


def test_full_markup_is_what_such_receivers_lose_words_of() -> None:
    """Otherwise there would be no need of the flat profile, and the stand-in would prove nothing."""
    (full,) = read_newsml_g2(newsdoc.dumps(everything(), "newsml-g2"))
    (flat,) = read_newsml_g2(_written(everything()))
    assert len(_words(full["body_html"])) < len(_words(flat["body_html"])) / 2


# --- what is written ----------------------------------------------------------------------------


def _body(content: Article) -> etree._Element:
    (body,) = etree.fromstring(_written(content)).iter("{http://www.w3.org/1999/xhtml}body")
    return body


@settings(max_examples=40)
@given(articles())
def test_nothing_in_the_body_holds_an_element(article: Article) -> None:
    body = _body(article)
    assert all(len(child) == 0 for child in body)
    assert {str(child.tag).rpartition("}")[2] for child in body} <= {"p", "h2", "h3", "h4", "h5"}


@settings(max_examples=40)
@given(articles())
def test_no_word_of_any_article_is_lost(article: Article) -> None:
    lost = _sorted_words(_printed(article))
    there = _sorted_words("\n".join(child.text or "" for child in _body(article)))
    for word in there:
        if word in lost:
            lost.remove(word)
    assert lost == []


def test_headline_and_byline_stand_in_the_metadata_alone() -> None:
    article = attrs.evolve(minimal(), headline="Fog", byline="By Arne Lund", body=[Paragraph("It was foggy.")])
    assert [child.text for child in _body(article)] == ["It was foggy."]


def test_statements_stand_in_the_metadata_alone() -> None:
    said = Statement("direct", content=[Span(0, 5, 0)], source=Span(7, 11, 0), speaker="Moe")
    tree = etree.fromstring(_written(attrs.evolve(minimal(), body=[Quote("“No.” Moe said.")], statements=[said])))
    (reference,) = tree.iter("{http://iptc.org/std/nar/2006-10-01/}inlineRef")
    assert reference.get("idrefs") == "block-1"
    assert [element.text for element in tree.iter() if element.get("id") == "block-1"] == ["“No.” Moe said."]


def test_a_statement_whose_beginning_is_not_kept_continues_nothing() -> None:
    first, second = Statement("direct", content=[Span(0, 3, 0)], cue=Span(2, 6, 0)), Statement("direct", content=[Span(0, 3, 1)], continues=True)
    article = attrs.evolve(minimal(), body=[Quote("One\ntwo."), Paragraph("And three.")], statements=[first, second])
    (read,) = newsdoc.loads(_written(article), "newsml-g2").statements
    assert (read.content, read.continues) == ((Span(0, 3, 2),), False)


def test_what_is_lost_is_reported() -> None:
    found = Collector()
    article = attrs.evolve(
        minimal(),
        body=[Paragraph("Plain\nwords."), Heading("Head", [Mark(0, 4, "strong")]), Quote("Two\nlines")],
        outlet_note=OutletNote(["We are."], heading="About us"),
        statements=[Statement("direct", content=[Span(0, 3, 2)], source=Span(0, 9, 2))],
    )
    _written(article, found)
    assert [(diagnostic.code, diagnostic.message.partition(" keep ")[2], diagnostic.place) for diagnostic in found] == [
        ("newsml-flattened", "marks.strong", Place(path="$.body")),
        ("newsml-flattened", "body.quote", Place(path="$.body")),
        ("newsml-flattened", "line breaks", Place(path="$.body")),
        ("newsml-flattened", "statements", Place(path="$.statements")),
        ("newsml-flattened", "headings of notes", Place(path="$.outlet_note")),
    ]


def test_nothing_is_reported_of_what_is_flat() -> None:
    found = Collector()
    _written(attrs.evolve(minimal(), headline="Fog", body=[Heading("Head"), Paragraph("It was foggy.")]), found)
    assert found == []


def test_what_stands_in_for_a_picture_that_is_not_there_is_printed() -> None:
    article = attrs.evolve(minimal(), headline="Fog", body=[Figure(alt="A chart of the fog.", caption="Fog by day")])
    assert [child.text for child in _body(article)] == ["A chart of the fog.", "Fog by day"]


# --- the way back -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "notes",
    [
        [Note("Fog.", heading="Fog.")],
        [Note("Fog.", heading="Fog."), Note("Fog.")],
        [Note("Fog."), Note("Fog.", heading="Fog.")],
        [Note("Fog.", heading="Ice."), Note("Fog.")],
    ],
)
def test_notes_of_the_same_words_are_told_apart(notes: list[Note]) -> None:
    article = attrs.evolve(minimal(), editor_notes=notes)
    (flat,) = flat_edition(Edition.of(article), _unheard).articles
    assert newsdoc.loads(_written(article), report=_unheard).editor_notes == flat.editor_notes
    assert newsdoc.loads(newsdoc.dumps(article, "newsml-g2", report=_unheard), report=_unheard) == article


@settings(max_examples=60)
@given(articles())
def test_a_flat_article_comes_back_as_it_was_made_flat(article: Article) -> None:
    (flat,) = flat_edition(Edition.of(article), _unheard).articles
    assert newsdoc.loads(_written(article), report=_unheard) == flat
    assert _written(flat) == _written(article)


@settings(max_examples=15)
@given(editions())
def test_a_flat_edition_comes_back_as_it_was_made_flat(given_edition: Edition) -> None:
    assert newsdoc.read_edition(_written(given_edition), report=_unheard) == flat_edition(given_edition, _unheard)
