"""Articles of our own that between them use every field, block and mark of the model."""

from __future__ import annotations

from newsdoc.io.digests import digest
from newsdoc.model import (
    Article,
    Attribution,
    Author,
    Break,
    Cell,
    Concept,
    Dateline,
    Edition,
    Extra,
    Figure,
    Footnote,
    Genre,
    Heading,
    Item,
    Link,
    List,
    Mark,
    Media,
    Note,
    Origin,
    OutletNote,
    Paragraph,
    Provider,
    Quote,
    Rights,
    Section,
    Span,
    Statement,
    Table,
    Timestamp,
    mark_order,
)

__all__ = ["PNG", "crafted", "edition", "everything", "japanese", "minimal", "persian"]

# A PNG of one grey pixel.
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a4944415478da6368000000820081da45083b0000000049454e44ae426082"
)
PNG_DIGEST = digest(PNG)


def _mark(text: str, part: str, kind: str, **details: str) -> Mark:
    start = text.index(part)
    return Mark(start, start + len(part), kind, **details)  # type: ignore[arg-type]


def _marks(*given: Mark) -> tuple[Mark, ...]:
    return tuple(sorted(given, key=mark_order))


def _span(block: int, text: str, part: str) -> Span:
    start = text.index(part)
    return Span(start, start + len(part), block)


def everything() -> Article:
    """An article that uses every field."""
    lead = "LERWICK, 4 May (Isles Press) — The museum's whale went home on Sunday, after 112 years in a shed."
    said = "“She weighs forty tonnes,” said Ada Flett, the curator. “Mind the door,” she told reporters."
    rich = "See the catalogue, CO2 and x2 figures, the code whale_id and the note of Bjørk (née Óladóttir)."
    report = "A report says that the shed was “never dry”."
    return Article(
        id="urn:newsml:islespress.example:20260504:whale",
        version=2,
        language="en-GB",
        headline="Whale goes home & nobody <weeps>",
        kicker="Museums",
        deck="After 112 years, forty tonnes of bone cross the bay",
        slugline="WHALE-LERWICK",
        description="A whale's skeleton leaves its shed.",
        byline="By Una Tait and Per Moar",
        authors=[
            Author("Una Tait", role="author", title="Culture editor", affiliation="Isles Press", email="una@islespress.example"),
            Author("Per Moar", role="photographer"),
        ],
        dateline=Dateline("LERWICK, 4 May (Isles Press)", place="LERWICK", agency="Isles Press", date="4 May"),
        url="https://islespress.example/whale?id=1&lang=en",
        created=Timestamp("2026-05-03", zone_known=False),
        published=Timestamp("2026-05-04T07:30:00Z", zone_known=True, printed="4 May 2026, 8.30am"),
        modified=Timestamp("2026-05-04T10:05:30.5+01:00", zone_known=True, printed="Updated at 10.05am"),
        embargoed=Timestamp("2026-05-04T07:00:00", zone_known=False),
        status="usable",
        signals=["correction", "update"],
        urgency=5,
        genre=Genre("Current", code="genre:Current"),
        located=[Concept("Lerwick", code="geo:2644605", scheme="https://geo.example/")],
        subjects=[
            Concept("museum", code="medtop:20000038", scheme="http://cv.iptc.org/newscodes/mediatopic/"),
            Concept("whales"),
            Concept(code="medtop:20000441"),
        ],
        keywords=["whale", "museum"],
        body=[
            Paragraph(lead, _marks(_mark(lead, "LERWICK, 4 May (Isles Press) —", "dateline"), _mark(lead, "went home", "strong"))),
            Paragraph(said),
            Heading("‘Never dry’", level=1),
            Heading("Smaller", level=4, marks=[Mark(0, 7, "emphasis")]),
            Paragraph(
                rich,
                _marks(
                    _mark(rich, "the catalogue, CO2", "link", href="https://islespress.example/c?a=1&b=2"),
                    _mark(rich, "catalogue, CO2 and", "strong"),
                    _mark(rich, "2", "subscript"),
                    Mark(rich.index("x2") + 1, rich.index("x2") + 2, "superscript"),
                    _mark(rich, "whale_id", "code"),
                    _mark(rich, "note", "note", label="1"),
                    _mark(rich, "Bjørk", "underline"),
                    _mark(rich, "Óladóttir", "strike"),
                    _mark(rich, "née", "language", language="fr"),
                    _mark(rich, "née", "emphasis"),
                ),
            ),
            Paragraph(report),
            List([Item("Skull"), Item("Jaw", level=1), Item("", level=3), Item("Tail", [Mark(0, 4, "strong")])], ordered=False, language="en"),
            List([Item("Lift", level=1), Item("Carry")], ordered=True),
            Quote("Mind the door.\nAnd the step."),
            Table(
                [
                    [Cell("Part", header=True), Cell("Tonnes", header=True), Cell("", header=True)],
                    [Cell("Skull", rowspan=2), Cell("4.5"), Cell("")],
                    [Cell("and jaw", [Mark(0, 3, "emphasis")], colspan=2)],
                ],
                caption="What it weighs",
            ),
            Figure(
                href="https://islespress.example/whale.jpg",
                media_type="image/jpeg",
                alt="A skull on a lorry",
                caption="The skull.",
                credit="Per Moar",
            ),
            Figure(media="dot", media_type="image/png", alt="A dot", caption="A dot."),
            Figure(caption="A picture that is lost.", language="en"),
            Break(),
            Paragraph("Tabs\tand  double spaces,\nsoft breaks, a soft\u00adhyphen, NBSP\u00a0and 😀."),
            Footnote("Kept in the archive.", label="1"),
        ],
        attributions=[
            Attribution("photo", "Photo: Per Moar", names=["Per Moar"], before=1),
            Attribution("byline", "Una Tait in Lerwick", names=["Una Tait"], before=16),
            Attribution("agency", "Isles Press", names=["Isles Press"], before=16),
            Attribution("source", "Source: Museum", names=["Museum"], before=16),
            Attribution("contributors", "(Editing by Ola Groat)", names=["Ola Groat"], before=16),
            Attribution("copyright", "© 2026 Isles Press"),
            Attribution("republication", "First published in The Bay.", names=["The Bay"], before=16),
        ],
        outlet_note=OutletNote(
            ["Isles Press is a cooperative.", "It was founded in 1988."], name="Isles Press", heading="About Isles Press", before=16
        ),
        author_notes=[Note("Una Tait writes on museums.", heading="About the author", before=16)],
        editor_notes=[Note("Correction: the whale is female.", before=0), Note("Names were changed.")],
        statements=[
            Statement(
                "direct",
                source=_span(1, said, "Ada Flett, the curator"),
                cue=_span(1, said, "said"),
                content=[_span(1, said, "“She weighs forty tonnes,”")],
                speaker="Ada Flett",
                kind="speech",
                confidence=0.95,
                rule="quote-cue-source",
            ),
            Statement(
                "direct",
                source=_span(1, said, "she"),
                cue=_span(1, said, "told"),
                content=[_span(1, said, "“Mind the door,”")],
                speaker="Ada Flett",
                recipient="reporters",
                venue="the museum",
                when="Sunday",
                kind="speech",
                continues=True,
                confidence=1,
                rule="quote-source-cue",
            ),
            Statement(
                "mixed",
                source=_span(5, report, "A report"),
                cue=_span(5, report, "says"),
                content=[_span(5, report, "that the shed was “never dry”")],
                kind="document",
            ),
            Statement("indirect", content=[Span(0, 5, 6), Span(6, 9, 6)]),
        ],
        provider=Provider("Isles Press", uri="https://islespress.example/", definition="A cooperative of papers."),
        rights=Rights(holder="Isles Press", notice="© 2026 Isles Press", usage_terms="For subscribers.", data_mining="Not allowed."),
        links=[Link("https://islespress.example/museums", rel="irel:seeAlso", title="More on museums"), Link("https://islespress.example/bay")],
        media={"dot": Media("image/png", PNG_DIGEST, content=PNG)},
        origin=Origin("text", name="whale.txt", digest="sha256:" + "0" * 64, spans={"headline": (0, 32)}),
        extra=[Extra("newsml-g2", "itemMeta/service", '<service qcode="svc:1"/>')],
    )


def minimal() -> Article:
    """An article with nothing but what it must have."""
    return Article(id="urn:uuid:0a6c1f8e-51f5-5a39-9d4e-2f0f6a1f1b02", headline="Fog", body=[Paragraph("It was foggy.")])


def persian() -> Article:
    """An article written from right to left."""
    text = "وزیر گفت: «پل امسال باز می‌شود» و رفت."
    return Article(
        id="urn:newsml:example.org:20260601:pol",
        language="fa",
        headline="پل باز می‌شود",
        byline="سارا کریمی",
        authors=[Author("سارا کریمی")],
        dateline=Dateline("تهران", place="تهران"),
        published=Timestamp("2026-06-01T12:00:00", zone_known=False),
        body=[Paragraph(text), Paragraph("In English.", language="en")],
        statements=[Statement("direct", source=_span(0, text, "وزیر"), cue=_span(0, text, "گفت"), content=[_span(0, text, "«پل امسال باز می‌شود»")])],
    )


def japanese() -> Article:
    """An article with ruby, and marks that overlap in every way."""
    text = "橋が開通した。町長は喜んだ。"
    return Article(
        id="urn:newsml:example.org:20260602:hashi",
        language="ja",
        headline="橋が開通",
        body=[
            Paragraph(
                text,
                _marks(
                    Mark(0, 1, "ruby", reading="はし"),
                    Mark(0, 5, "strong"),
                    Mark(2, 9, "link", href="https://example.org/hashi"),
                    Mark(3, 6, "link", href="https://example.org/kaitsu"),
                    Mark(4, 12, "emphasis"),
                    Mark(7, 9, "ruby", reading="ちょうちょう"),
                    Mark(8, 10, "note", label="missing"),
                ),
            )
        ],
        statements=[Statement("indirect", source=Span(7, 9, 0), content=[Span(1, 8, 0), Span(6, 13, 0)])],
    )


def crafted() -> list[Article]:
    """All of them."""
    return [everything(), minimal(), persian(), japanese()]


def edition() -> Edition:
    """An edition of two sections."""
    return Edition(
        [Section([everything(), minimal()], title="Islands"), Section([persian(), japanese()])],
        title="The Bay & the Isles",
        date=Timestamp("2026-05-04", zone_known=False),
        outlet="Isles Press",
    )
