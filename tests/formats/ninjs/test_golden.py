"""What is read of each family of versions, and what is written in each version. NEWSDOC_ACCEPT=1 renews the files after a change that is meant."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.golden import assert_golden

import newsdoc
from newsdoc import Article, Collector, Edition, Section
from newsdoc.formats.ninjs import NinjsWriteOptions
from newsdoc.model import Attribution, Author, Concept, Figure, Genre, Heading, Mark, Note, Paragraph, Provider, Rights, Timestamp

HERE = Path(__file__).parent
VERSIONS = ("3.1", "2.2", "1.6")


def _single() -> Article:
    return Article(
        id="urn:newsml:coastwire.example:20260105:light",
        version=2,
        language="en",
        headline="Lighthouse sold",
        deck="Buyer unknown",
        kicker="Coast",
        slugline="LIGHTHOUSE",
        description="The lighthouse has a new owner.",
        byline="By Arne Lund",
        authors=[Author("Arne Lund", role="author", email="arne@coastwire.example")],
        created=Timestamp("2026-01-05T09:00:00+01:00", zone_known=True),
        modified=Timestamp("2026-01-05T09:30:00.5+01:00", zone_known=True),
        embargoed=Timestamp("2026-01-05T12:00:00Z", zone_known=True),
        status="usable",
        urgency=5,
        genre=Genre("Current", code="genre:Current"),
        located=[Concept("Skerry Bay"), Concept("Coast", code="17", scheme="https://coastwire.example/places/")],
        subjects=[
            Concept("lighthouses", code="coast:17", scheme="https://coastwire.example/cv/"),
            Concept("property", code="medtop:20000385"),
            Concept("towers"),
        ],
        body=[
            Paragraph("SKERRY BAY (Coast Wire) - The lighthouse was sold & lit on Monday.", [Mark(0, 25, "dateline"), Mark(30, 40, "strong")]),
            Heading("Still turning", level=1),
            Figure(href="https://coastwire.example/light.jpg", media_type="image/jpeg", alt="A tower", caption="The lighthouse.", credit="B. Moe"),
        ],
        attributions=[Attribution("agency", "Coast Wire", names=["Coast Wire"])],
        editor_notes=[Note("Corrects the day of the sale.")],
        provider=Provider("Coast Wire", uri="https://coastwire.example/"),
        rights=Rights(holder="Coast Wire", notice="© 2026 Coast Wire", usage_terms="For subscribers."),
    )


def _edition() -> Edition:
    fog = Article(
        id="urn:newsml:coastwire.example:20260105:fog",
        headline="Fog",
        embargoed=Timestamp("2026-01-05T12:00:00", zone_known=False),
        body=[Paragraph("It was foggy.")],
    )
    return Edition(
        [Section([_single()], title="Coast"), Section([fog])],
        title="Monday",
        date=Timestamp("2026-01-05T04:00:00Z", zone_known=True),
        outlet="Coast Wire",
    )


@pytest.mark.parametrize("version", VERSIONS)
def test_a_written_item_is_what_it_was(version: str) -> None:
    data = newsdoc.dumps(_single(), "ninjs", options=NinjsWriteOptions(version=version))  # type: ignore[arg-type]
    assert_golden(data.decode(), HERE / "golden" / f"single-{version}.ninjs.json")


def test_a_written_edition_is_what_it_was() -> None:
    assert_golden(newsdoc.dumps(_edition(), "ninjs").decode(), HERE / "golden" / "edition.ninjs.json")


@pytest.mark.parametrize("family", [1, 2, 3])
def test_what_is_read_of_an_item_is_what_it_was(family: int) -> None:
    report = Collector()
    article = newsdoc.read(HERE / "feeds" / f"item-{family}.json", report=report)
    findings = [f"{finding.place.path} {finding.code}: {finding.message}" for finding in report]
    assert_golden(newsdoc.dumps(article, "json").decode() + "\n".join(findings), HERE / "golden" / f"read-{family}.txt")
