"""What newsdoc writes, letter by letter. NEWSDOC_ACCEPT=1 renews the files after a change that is meant."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.golden import assert_golden

import newsdoc
from newsdoc import Article, Edition, Section
from newsdoc.formats.newsml_g2.names import generator_version
from newsdoc.model import (
    Attribution,
    Author,
    Concept,
    Dateline,
    Footnote,
    Heading,
    Mark,
    Note,
    OutletNote,
    Paragraph,
    Provider,
    Span,
    Statement,
    Timestamp,
)

GOLDEN = Path(__file__).parent / "golden"


def _single() -> Article:
    lead = "SKERRY BAY (Coast Wire) - The lighthouse was sold on Monday."
    said = "“It still turns,” said Brita Moe."
    return Article(
        id="urn:newsml:coastwire.example:20260105:light",
        version=2,
        language="en",
        headline="Lighthouse sold",
        deck="Buyer unknown",
        slugline="LIGHTHOUSE",
        byline="By Arne Lund",
        authors=[Author("Arne Lund", role="author")],
        dateline=Dateline("SKERRY BAY (Coast Wire)", place="SKERRY BAY", agency="Coast Wire"),
        published=Timestamp("2026-01-05T09:00:00Z", zone_known=True),
        status="usable",
        subjects=[Concept("lighthouses", code="coast:17", scheme="https://coastwire.example/cv/")],
        body=[
            Paragraph(lead, [Mark(0, 25, "dateline"), Mark(30, 40, "strong")]),
            Heading("Still turning", level=1),
            Paragraph(said, [Mark(23, 32, "note", label="1")]),
            Footnote("Keeper since 1990.", label="1"),
        ],
        attributions=[Attribution("agency", "Coast Wire", names=["Coast Wire"])],
        outlet_note=OutletNote(["Coast Wire serves the coast."], name="Coast Wire", heading="About"),
        editor_notes=[Note("Corrects the day of the sale.")],
        statements=[
            Statement("direct", source=Span(23, 32, 2), cue=Span(18, 22, 2), content=[Span(0, 17, 2)], speaker="Brita Moe", confidence=0.9),
        ],
        provider=Provider("Coast Wire", uri="https://coastwire.example/"),
    )


def _edition() -> Edition:
    fog = Article(id="urn:newsml:coastwire.example:20260105:fog", headline="Fog", body=[Paragraph("It was foggy.")])
    return Edition(
        [Section([_single()], title="Coast"), Section([fog])],
        title="Monday",
        date=Timestamp("2026-01-05", zone_known=False),
        outlet="Coast Wire",
    )


@pytest.mark.parametrize(("name", "content"), [("single", _single()), ("edition", _edition())])
def test_it_is_what_it_was(name: str, content: Article | Edition) -> None:
    written = newsdoc.dumps(content, "newsml-g2").decode().replace(f'versioninfo="{generator_version()}"', 'versioninfo="VERSION"')
    assert_golden(written, GOLDEN / f"{name}.newsml.xml")
