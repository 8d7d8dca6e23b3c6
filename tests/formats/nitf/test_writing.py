"""What newsdoc writes, letter by letter. NEWSDOC_ACCEPT=1 renews the files after a change that is meant."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from support.articles import crafted, minimal
from support.features import feature_articles
from support.findings import format_findings
from support.golden import assert_golden
from support.nitf import BARE
from support.strategies import articles

import newsdoc
from newsdoc.formats.nitf import NitfWriteOptions
from newsdoc.formats.nitf.names import generator
from newsdoc.model import (
    Article,
    Attribution,
    Author,
    Concept,
    Dateline,
    Figure,
    Footnote,
    Heading,
    Mark,
    Note,
    Paragraph,
    Provider,
    Rights,
    Timestamp,
)

GOLDEN = Path(__file__).parent / "golden"


def _article() -> Article:
    lead = "SKERRY BAY (Coast Wire) - The lighthouse was sold on Monday."
    return Article(
        id="urn:newsml:coastwire.example:20260105:light",
        version=2,
        language="en",
        headline="Lighthouse sold",
        deck="Buyer unknown",
        slugline="LIGHTHOUSE",
        description="A lighthouse has a new owner.",
        byline="By Arne Lund",
        authors=[Author("Arne Lund", role="author")],
        dateline=Dateline("SKERRY BAY (Coast Wire)", place="SKERRY BAY", agency="Coast Wire"),
        published=Timestamp("2026-01-05T09:00:00+01:00", zone_known=True),
        embargoed=Timestamp("2026-01-05T12:00:00Z", zone_known=True),
        status="usable",
        signals=["correction"],
        urgency=4,
        located=[Concept("Skerry Bay"), Concept(code="iso3166-1a2:NO", scheme="http://cvx.iptc.org/iso3166-1a2/")],
        subjects=[
            Concept("Accident", code="subj:03000000", scheme="http://cv.iptc.org/newscodes/subjectcode/"),
            Concept("lighthouses", code="coast:17", scheme="https://coastwire.example/cv/"),
        ],
        keywords=["lighthouse"],
        body=[
            Paragraph(lead, [Mark(0, 25, "dateline"), Mark(30, 40, "strong")]),
            Heading("Still turning"),
            Paragraph("The buyer said it still turns.", [Mark(18, 29, "note", label="1")]),
            Figure(href="https://coastwire.example/light.jpg", media_type="image/jpeg", caption="The light.", credit="Ada Moe"),
            Footnote("Keeper since 1990.", label="1"),
        ],
        attributions=[
            Attribution("agency", "Coast Wire", names=["Coast Wire"], before=0),
            Attribution("agency", "Bay Wire", names=["Bay Wire"], before=0),
        ],
        author_notes=[Note("Arne Lund writes on the coast.")],
        editor_notes=[Note("Corrects the day of the sale.", before=0)],
        provider=Provider("Coast Wire"),
        rights=Rights(holder="Coast Wire", notice="(c) Coast Wire", usage_terms="For subscribers."),
    )


@pytest.mark.parametrize(("name", "options"), [("story", NitfWriteOptions()), ("bare", BARE)])
def test_it_is_what_it_was(name: str, options: NitfWriteOptions) -> None:
    written = newsdoc.dumps(_article(), "nitf", options=options).decode()
    assert_golden(written.replace(generator(), "newsdoc VERSION"), GOLDEN / f"{name}.nitf.xml")


@pytest.mark.parametrize("article", [*crafted(), *feature_articles().values()])
def test_it_comes_back_in_no_namespace_too(article: Article) -> None:
    assert newsdoc.loads(newsdoc.dumps(article, "nitf", options=BARE)) == article


@settings(max_examples=100)
@given(articles())
def test_any_article_is_written_as_the_profile_says(article: Article) -> None:
    for options in (NitfWriteOptions(), BARE):
        findings = format_findings(newsdoc.dumps(article, "nitf", options=options, report=lambda _: None))
        assert {finding.code for finding in findings} <= {"nitf-zone", "nitf-headline"}


def test_the_words_are_there_without_the_copy() -> None:
    data = re.sub(rb'<meta name="newsdoc" [^>]*>', b"", newsdoc.dumps(_article(), "nitf"))
    article = newsdoc.loads(data, "nitf")
    fields = "id version language headline deck slugline description byline authors dateline published embargoed status signals urgency located"
    for name in (*fields.split(), "subjects", "keywords", "author_notes", "editor_notes", "provider", "rights"):
        assert getattr(article, name) == getattr(_article(), name), name
    assert [block.visible_text for block in article.body] == [block.visible_text for block in _article().body]
    assert article.extra == ()


def test_media_go_where_they_are_asked_to(tmp_path: Path) -> None:
    (article, *_) = crafted()
    newsdoc.write(article, tmp_path / "story.nitf.xml", options=NitfWriteOptions(media="beside"))
    assert b'source="story.media/' in (tmp_path / "story.nitf.xml").read_bytes()
    assert newsdoc.read(tmp_path / "story.nitf.xml").media["dot"].content == article.media["dot"].content
    found = newsdoc.Collector()
    newsdoc.dumps(article, "nitf", options=NitfWriteOptions(media="none"), report=found)
    assert [diagnostic.code for diagnostic in found] == ["nitf-medium-left-out"]


def test_an_edition_of_many_is_refused() -> None:
    with pytest.raises(newsdoc.NewsdocError, match="nitf"):
        newsdoc.dumps(newsdoc.Edition.of(minimal(), minimal()), "nitf")
