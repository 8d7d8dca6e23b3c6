"""What a wire's header says of its story becomes the article's fields."""

from __future__ import annotations

from typing import Any

import pytest

import newsdoc
from newsdoc import Collector
from newsdoc.model import Timestamp
from newsdoc.parsing.cutting import cut_lines
from newsdoc.parsing.evidence.wires import is_code, is_initials, is_signoff, is_slugline, urgency_of
from newsdoc.parsing.presets import preset_of
from newsdoc.parsing.text.lines import split_lines

STORY = "HALDEN, Norway (AP) _ A ferry with two hundred people on board ran aground off Halden on Monday, the police said.\n"


@pytest.mark.parametrize(
    ("header", "fields"),
    [
        ("BC-Norway-Ferry, 1st Ld-Writethru, 210", {"slugline": "BC-Norway-Ferry, 1st Ld-Writethru, 210", "signals": ("update",)}),
        ("BC-Norway-Ferry,210", {"slugline": "BC-Norway-Ferry,210"}),
        ("r a BC-Norway-Ferry 06-12 0210", {"slugline": "BC-Norway-Ferry 06-12 0210", "urgency": 4}),
        (
            "u i AM-Norway-Ferry 06-12 0210\nAM-Norway-Ferry,1st Ld,210",
            {"slugline": "AM-Norway-Ferry,1st Ld,210", "urgency": 3, "signals": ("update",)},
        ),
        ("AFA1234 2 I 0456 NOR /AFP-AB12", {"urgency": 2}),
        ("AFA1234 4 I 0456 NOR /AFP-AB12\nURGENT", {"urgency": 3}),
        ("FLASH", {"urgency": 1}),
        ("BULLETIN", {"urgency": 2}),
        ("EILMELDUNG", {"urgency": 2}),
        ("BC-Norway-Ferry, CORRECTION", {"slugline": "BC-Norway-Ferry, CORRECTION", "signals": ("correction",)}),
        ("BC-Norway-Ferry, KILL", {"slugline": "BC-Norway-Ferry, KILL", "status": "canceled"}),
        ("HFR-Norway-Ferry, 300", {"slugline": "HFR-Norway-Ferry, 300", "status": "withheld"}),
        ("NORWAY-FERRY/ (UPDATE 3)", {"slugline": "NORWAY-FERRY/ (UPDATE 3)", "signals": ("update",)}),
    ],
)
def test_a_header_tells_of_its_story(header: str, fields: dict[str, Any]) -> None:
    article = newsdoc.parse(f"{header}\nFerry runs aground off Halden\n\n{STORY}", report=Collector())
    nothing = {"slugline": None, "urgency": None, "signals": (), "status": None}
    assert {name: getattr(article, name) for name in nothing} == {**nothing, **fields}
    assert (article.headline, len(article.body)) == ("Ferry runs aground off Halden", 1)


@pytest.mark.parametrize(
    ("note", "embargoed"),
    [
        ("EMBARGOED until 2024-06-13T06:00:00Z", Timestamp("2024-06-13T06:00:00Z", zone_known=True, printed="2024-06-13T06:00:00Z")),
        ("Sperrfrist: 2024-06-13", Timestamp("2024-06-13", zone_known=False, printed="2024-06-13")),
        ("EMBARGOED until 0600 GMT on Thursday", None),
        ("Eds: The embargo of 2024-06-13 is lifted.", None),
        ("EMBARGOED until 2024-06-31", None),
    ],
)
def test_an_embargo_is_read_where_its_date_is_clear(note: str, embargoed: Timestamp | None) -> None:
    article = newsdoc.parse(f"BC-Norway-Ferry, 210\n{note}\nFerry runs aground off Halden\n\n{STORY}", report=Collector())
    assert article.embargoed == embargoed
    assert [found.text for found in article.editor_notes] == [note]


def test_the_marks_of_a_wire_are_taken_off_and_reported() -> None:
    text = "^BC-Norway-Ferry,210<\n^Ferry runs aground off Halden<\n^By JANE DOE=\n" + STORY.rstrip() + "<\n"
    found = Collector()
    article = newsdoc.parse(text, report=found)
    assert (article.headline, article.byline, article.slugline) == ("Ferry runs aground off Halden", "By JANE DOE", "BC-Norway-Ferry,210")
    assert [block.visible_text for block in article.body] == [STORY.strip()]
    assert [text[diagnostic.place.start : diagnostic.place.end] for diagnostic in found] == ["^", "<", "^", "<", "^", "=", "<"]


@pytest.mark.parametrize(
    ("line", "text", "marks"),
    [
        ("\ufffd\u00a0Best regards", "Best regards", ["\ufffd"]),
        ("^\u3000Fog\u3000<", "Fog", ["^", "<"]),
        ("Fog closes port <<<<<<<<", "Fog closes port", ["<<<<<<<<"]),
    ],
)
def test_no_space_stays_where_a_wires_marks_are_taken_off(line: str, text: str, marks: list[str]) -> None:
    kept, taken = cut_lines(tuple(split_lines(line)), "wire")
    assert ([one.text for one in kept], [one.text for one in taken]) == ([text], marks)
    assert all(line[one.start : one.end] == one.text for one in (*kept, *taken))


def test_control_characters_are_no_part_of_the_story() -> None:
    text = f"\x01a0532\nr a BC-Norway-Ferry\n\x02Ferry runs aground off Halden\n\n{STORY}\x03\n"
    article = newsdoc.read(text.encode(), report=Collector())
    assert (article.headline, article.slugline) == ("Ferry runs aground off Halden", "BC-Norway-Ferry")
    assert [block.visible_text for block in article.body] == [STORY.strip()]


@pytest.mark.parametrize(
    ("text", "preset"),
    [
        (f"BC-Norway-Ferry, 210\nFerry runs aground\n{STORY}", "wire"),
        (f"URGENT\nFerry runs aground\n{STORY}", "wire"),
        (f"Ferry runs aground\n{STORY}\nlby/kra\n", "wire"),
        ("From: Jane Doe <jane@harbour.example>\nDate: 10 June\n\nFog closes the port of Halden.", "mail"),
        ("Betreff: Nebel\nVon: Petra Klamm\n\nDer Hafen ist zu.", "mail"),
        ("See below.\n\n----- Original Message -----\n\nFog closes the port of Halden.", "mail"),
        (f"Ferry runs aground\n\nBy Jane Doe\n\n{STORY}\nIt was raised on Tuesday.", "clean"),
        (f"Home\nNews\nFerry runs aground\nShare\n{STORY}\nRead more\nPort opens", "scrape"),
        ("Urgent\n\nThe port of Halden was closed on Monday, as fog lay over the bay.", "clean"),
        ("As Jane Doe wrote in 1946:\n\nFog closes the port.\n\nShare\nPrint", "scrape"),
        ("From: Oslo\nTo: Halden\n\nTwo hours by train\n\nShare\nPrint", "scrape"),
        (
            f"Ferry runs aground\n\n{STORY}\nUpdated rules for pilots\nData of 2024 showed that the pilots had asked twice for more lamps.",
            "clean",
        ),
        (f"Ferry runs aground\n\nBy Jane Doe\n\n{STORY}\nRecommended by two pilots, the lamps were dear.", "clean"),
        (f"Ferry runs aground\n\nBy Jane Doe\n\n{STORY}\nUpdated 10 June 2026", "scrape"),
        ("", "clean"),
    ],
)
def test_the_kind_of_a_text_is_told_from_its_lines(text: str, preset: str) -> None:
    assert preset_of(tuple(split_lines(text))) == preset


@pytest.mark.parametrize("line", ["a0532", "r a BC-Norway-Ferry", "bdt0345 4 vm 289 dpa 1234", "ZCZC1234/SXA", "\ufffda0532"])
def test_codes(line: str) -> None:
    assert is_code(line)


@pytest.mark.parametrize("line", ["a ferry", "A 1234", "u boat found", "May 12 2024", "a very long day at sea", "A320 planes"])
def test_what_is_no_code(line: str) -> None:
    assert not is_code(line)


@pytest.mark.parametrize(
    "line",
    ["US-China talks resume", "AC/DC", "BC-based firm opens port", "COVID-19", "And/or", "Ferry, lead", "BC-Alberta border closes, officials say"],
)
def test_what_is_no_slugline(line: str) -> None:
    assert not is_slugline(line)


@pytest.mark.parametrize("line", ["AP-NY-06-12-24 1402GMT", "121402 GMT JUN 24", "dpa pkl yyzz n1 mho", "NNNN"])
def test_signoffs(line: str) -> None:
    assert is_signoff(line)
    assert not is_signoff(f"{line}: what it means for us")


@pytest.mark.parametrize(
    ("line", "initials"), [("lby/kra", True), ("abc/de/fg", True), ("his/hers", True), ("either/or else", False), ("km/h.", False)]
)
def test_initials(line: str, *, initials: bool) -> None:
    assert is_initials(line) is initials


def test_urgent_within_a_sentence_is_no_priority() -> None:
    assert urgency_of("Urgent talks on the ferry") is None
