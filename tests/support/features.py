"""Articles of our own, one for each kind of thing that may stand in one: what other programs are tried on."""

from __future__ import annotations

from newsdoc.model import (
    MARK_TYPES,
    Article,
    Attribution,
    Break,
    Cell,
    Dateline,
    Figure,
    Footnote,
    Heading,
    Item,
    List,
    Mark,
    Media,
    Note,
    OutletNote,
    Paragraph,
    Quote,
    Span,
    Statement,
    Table,
    Timestamp,
    mark_order,
)
from support.articles import PNG, PNG_DIGEST, everything, japanese, minimal, persian

__all__ = ["feature_articles"]

_DETAILS = {
    "link": {"href": "https://example.org/a?b=1&c=%20#d"},
    "language": {"language": "fr"},
    "ruby": {"reading": "reading"},
    "note": {"label": "1"},
}


def feature_articles() -> dict[str, Article]:
    """The articles by what they show."""
    return {
        "everything": everything(),
        "minimal": minimal(),
        "right to left": persian(),
        "ruby": japanese(),
        "marks": _article(_marks()),
        "overlaps": _article(_overlaps()),
        "links": _article(_links()),
        "characters": _article(_characters()),
        "lists": _article(_lists()),
        "tables": _article(_tables()),
        "pictures": _pictures(),
        "notes": _notes(),
        "statements": _statements(),
        "dates": _dates(),
        "hebrew": _hebrew(),
        "long": _article([Paragraph("word " * 2000 + "end"), *(Paragraph(f"Paragraph {number}.") for number in range(80))]),
    }


def _article(body: list[object], **fields: object) -> Article:
    return Article(id="urn:test:features", language="en", headline="Features", body=body, **fields)  # type: ignore[arg-type]


def _sorted(*marks: Mark) -> tuple[Mark, ...]:
    return tuple(sorted(marks, key=mark_order))


def _marks() -> list[object]:
    """Each mark alone, at the start, in the middle, at the end and on the whole text."""
    body: list[object] = []
    for kind in MARK_TYPES:
        given = _DETAILS.get(kind, {})
        body.append(Paragraph(f"A text with {kind} in it", [Mark(12, 12 + len(kind), kind, **given)]))
        body.append(Paragraph(f"{kind} and {kind}", _sorted(Mark(0, 3, kind, **given), Mark(len(kind) + 5, len(kind) * 2 + 5, kind, **given))))
        body.append(Heading(kind, [Mark(0, len(kind), kind, **given)], level=2))
    return [*body, Footnote("The note.", label="1")]


def _overlaps() -> list[object]:
    text = "one two three four five six seven"
    kinds = [kind for kind in MARK_TYPES if kind != "ruby"]
    return [
        Paragraph(text, _sorted(Mark(0, 13, first, **_DETAILS.get(first, {})), Mark(4, 18, second, **_DETAILS.get(second, {}))))
        for first in kinds
        for second in kinds
        if first != second
    ]


def _links() -> list[object]:
    addresses = ["http://example.org", "https://example.org/a/b.html?c=d&e=f#g", "mailto:a.b@example.org?subject=x%20y", "tel:+47-55-01-02"]
    bodies: list[object] = [Paragraph(f"See {address} there", [Mark(4, 4 + len(address), "link", href=address)]) for address in addresses]
    two = "two links side by side"
    return [
        *bodies,
        Paragraph(two, _sorted(Mark(0, 9, "link", href=addresses[0]), Mark(9, 14, "link", href=addresses[1]))),
        Paragraph(two, _sorted(Mark(0, 20, "link", href=addresses[1]), Mark(4, 9, "strong"), Mark(6, 14, "emphasis"))),
    ]


def _characters() -> list[object]:
    return [
        Paragraph("Tabs\tand\t\ttabs, two  blanks,   three"),
        Paragraph(" blank at both ends "),
        Paragraph("soft\nline\n\nbreaks\n"),
        Paragraph("soft\u00adhyphen, NBSP\u00a0here, narrow\u202fspace, non-breaking\u2011hyphen"),
        Paragraph("e\u0301 combined, 👩‍🚀 joined, 🇳🇴 flag, 𝔘 astral"),
        Paragraph("<angles> & \"quotes\" 'apostrophes' “curly” «guillemets»"),
        Paragraph("عربي and English, עברית and 123"),
        Quote("北京の天気は晴れ。\n明日も。"),
    ]


def _lists() -> list[object]:
    nested = [Item(f"level {level}", level=level) for level in (0, 1, 2, 1, 3, 0, 8, 0)]
    return [
        List(nested, ordered=False),
        List([Item("a"), Item("b")], ordered=False),
        List([Item("one"), Item("two", [Mark(0, 3, "strong")])], ordered=True),
        List([Item("one again")], ordered=True),
        List([Item("starts deep", level=2), Item(""), Item("after nothing")], ordered=True),
        Paragraph("Between."),
        List([Item("soft\nbreak"), Item("tab\there")], ordered=False, language="de"),
    ]


def _tables() -> list[object]:
    return [
        Table([[Cell("a", header=True), Cell("b", header=True)], [Cell("1"), Cell("2")]], caption="Plain"),
        Table([[Cell("wide", colspan=3)], [Cell("1"), Cell("2"), Cell("3")]]),
        Table([[Cell("tall", rowspan=3), Cell("1")], [Cell("2")], [Cell("3")]]),
        Table([[Cell("both", colspan=2, rowspan=2), Cell("c")], [Cell("d")], [Cell("e"), Cell("f"), Cell("g")]]),
        Table([[Cell("short")], [Cell("1"), Cell("2"), Cell("3")], [Cell("")]]),
        Table([[Cell("", header=True), Cell("year", header=True)], [Cell("head", header=True), Cell("two\nlines", [Mark(0, 3, "emphasis")])]]),
        Table([[Cell("next to it")]], language="fr"),
    ]


def _pictures() -> Article:
    return _article(
        [
            Figure(media="dot", alt="A dot", caption="A dot.", credit="Nobody"),
            Figure(media="dot"),
            Figure(href="https://example.org/a.jpg", alt="Words", media_type="image/jpeg"),
            Figure(href="https://example.org/b.jpg", credit="Somebody"),
            Figure(alt="Only words"),
            Figure(caption="Only a caption"),
            Figure(),
            Break(),
            Figure(media="film", alt="A film"),
        ],
        media={"dot": Media("image/png", PNG_DIGEST, content=PNG), "film": Media("video/mp4", "sha256:" + "1" * 64)},
    )


def _notes() -> Article:
    return _article(
        [Paragraph("One."), Paragraph("Two."), Footnote("A note.", label="*"), Footnote("Another.", label="fn 2")],
        attributions=[
            Attribution("agency", "Coast Wire", names=["Coast Wire"], before=0),
            Attribution("photo", "Photo: A", before=1),
            Attribution("photo", "Photo: B", before=1),
            Attribution("copyright", "©"),
            Attribution("source", "Source: C", before=4),
        ],
        outlet_note=OutletNote(["First.", "Second.", "Third."], before=1),
        author_notes=[Note("One author.", before=2), Note("Another.", heading="About", before=2), Note("Third.")],
        editor_notes=[Note("On top.", heading="Note", before=0), Note("Below.")],
    )


def _statements() -> Article:
    said = "“It is late,” said Bo, “and dark,” adding that it was cold."
    items = List([Item("“Yes”"), Item("she said")], ordered=False)
    figure = Figure(caption="He said no", credit="Ada")
    return _article(
        [Paragraph(said), items, figure],
        statements=[
            Statement("direct", source=Span(19, 21, 0), cue=Span(14, 18, 0), content=[Span(0, 13, 0), Span(23, 34, 0)], speaker="Bo"),
            Statement("indirect", source=Span(19, 21, 0), cue=Span(35, 41, 0), content=[Span(42, 58, 0)], continues=True),
            Statement("direct", source=Span(6, 9, 1), content=[Span(0, 5, 1)]),
            Statement("indirect", content=[Span(3, 14, 2)]),
        ],
    )


def _dates() -> Article:
    return _article(
        [Paragraph("Yes.")],
        kicker="Kicker",
        deck="Deck",
        byline="By Ada Moe",
        dateline=Dateline("OSLO, 3 May", place="OSLO", date="3 May"),
        created=Timestamp("2026-05-03T10:00:00Z", zone_known=True, printed="noon"),
        published=Timestamp("2026-05-03", zone_known=False, printed="3 May 2026"),
        modified=Timestamp("2026-05-03T10:00:00.123456+05:30", zone_known=True, printed="Updated 4 May"),
        embargoed=Timestamp("2026-05-03T09:00:00", zone_known=False),
        status="withheld",
        urgency=1,
        keywords=["a, b", "c"],
        description="What it says.",
        slugline="A-B",
    )


def _hebrew() -> Article:
    text = "ראש העיר אמר: „הגשר ייפתח השנה”, and 12 more."
    return Article(
        id="urn:test:hebrew",
        language="he",
        headline="הגשר נפתח",
        byline="מאת דנה כהן",
        body=[
            Paragraph(text, [Mark(0, 8, "strong"), Mark(33, 36, "emphasis")]),
            Paragraph("In English.", language="en"),
            List([Item("אחד"), Item("two")], ordered=True),
            Table([[Cell("א", header=True), Cell("b")]]),
        ],
        statements=[Statement("direct", source=Span(0, 8, 0), cue=Span(9, 12, 0), content=[Span(14, 31, 0)])],
    )
