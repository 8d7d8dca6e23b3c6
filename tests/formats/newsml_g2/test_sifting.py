"""What is wrong in an item that was read is not in the item that is written, and is reported."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

import newsdoc
from newsdoc import Article, Collector, Edition, Severity
from newsdoc.formats.newsml_g2.names import nar
from newsdoc.model import Extra, Paragraph

RICH = (Path(__file__).parent / "passing" / "rich.xml").read_text(encoding="utf-8")
FOG = Article(id="urn:test:a", headline="Fog", body=[Paragraph("Fog.")])


def _errors(data: bytes) -> list[str]:
    return [finding.message for finding in newsdoc.validate(data, "newsml-g2") if finding.severity is Severity.ERROR]


def _read(before: str, after: str) -> Article:
    assert before in RICH
    return newsdoc.loads(RICH.replace(before, after).encode(), "newsml-g2", report=Collector())


def _written(content: Article | Edition) -> tuple[etree._Element, list[str]]:
    """What is written, which is always valid, and what was reported besides what leads into the text."""
    report = Collector()
    data = newsdoc.dumps(content, "newsml-g2", report=report)
    assert _errors(data) == []
    assert {finding.code for finding in report} <= {"extra-dropped"}
    return etree.fromstring(data), [finding.message for finding in report if not finding.message.startswith("inlineRef")]


@pytest.mark.parametrize(
    ("before", "after", "dropped", "why"),
    [
        ("<versionCreated>2026-05-04T08:30:00+02:00<", "<versionCreated>4 May<", "versionCreated", "'4 May' is no date-time"),
        ("<firstCreated>2026-05-04T07:00:00<", "<firstCreated>2026-05-04<", "firstCreated", "'2026-05-04' is no date-time"),
        ('<signal qcode="fwsig:hold"/>', '<signal qcode="fwsig:on hold"/>', "signal", "'fwsig:on hold' is no QCode"),
        ('<itemClass qcode="ninat:text">', '<itemClass qcode="text">', "itemClass", "'text' is no QCode"),
        ('<related rel="crel:isA"', '<related rel="isA"', "creator", "'isA' is no QCode"),
        ("<urgency>3<", "<urgency>high<", "urgency", "the urgency is 1 to 9"),
        ("FOG-FERRY", "FOG\nFERRY", "slugline", "a line break"),
        ("Fog: no ferries", "Fog:<x:br/>no ferries", "headline", "headline holds a br"),
        ('<altId type="fwid:sys">', '<altId id="pic" type="fwid:sys">', "remoteContent", "'pic' stands on another element"),
        ('<partMeta partid="p1"', '<partMeta partid="pic"', "remoteContent", "'pic' stands on another element"),
        ('<language tag="en-GB"/>', '<language tag="en_GB"/>', "language", "'en_GB' is no language tag"),
        ('<edNote role="fwnote:desk">', '<edNote xml:lang="?" role="fwnote:desk">', "xml:lang on edNote", "'?' is no language tag"),
        ('<itemMeta fw:desk="coast">', '<itemMeta fw:desk="coast" how="by hand">', "how on itemMeta", "is no QCode"),
        ('conformance="power" xml:lang="en-GB"', 'conformance="power" xml:lang="%"', "xml:lang on newsItem", "'%' is no language tag"),
    ],
)
def test_what_is_wrong_is_left_out_and_reported(before: str, after: str, dropped: str, why: str) -> None:
    _, told = _written(_read(before, after))
    assert [message for message in told if message.startswith(f"{dropped} of the item") and why in message]


def test_what_is_beside_a_wrong_attribute_stays() -> None:
    written, _ = _written(_read('<itemMeta fw:desk="coast">', '<itemMeta fw:desk="coast" how="by hand">'))
    meta = written.find(nar("itemMeta"))
    assert meta is not None
    assert meta.attrib.items() == [("{https://fjordwire.example/ns}desk", "coast")]
    written, _ = _written(_read('<edNote role="fwnote:desk">', '<edNote xml:lang="?" role="fwnote:desk">'))
    assert "Picture to follow." in [note.text for note in written.iter(nar("edNote"))]


def test_rights_in_another_order_are_written_as_the_article_has_them() -> None:
    holder = '<copyrightHolder uri="https://fjordwire.example/"><name>Fjord Wire</name></copyrightHolder>'
    notice = '<copyrightNotice xml:lang="en">(c) Fjord Wire 2026</copyrightNotice>'
    article = newsdoc.loads(RICH.replace(holder, "").replace(notice, notice + holder).encode(), "newsml-g2", report=Collector())
    written, told = _written(article)
    assert [holder.findtext(nar("name")) for holder in written.iter(nar("copyrightHolder"))] == ["Fjord Wire"]
    assert [message for message in told if message.startswith("rightsInfo")]


@pytest.mark.parametrize("name", ["versionCreated", "provider"])
def test_what_every_item_has_is_written_where_the_item_read_had_none(name: str) -> None:
    whole = etree.fromstring(RICH.encode())
    for element in list(whole.iter(nar(name))):
        element.getparent().remove(element)  # type: ignore[union-attr]
    content = next(whole.iter(nar("contentCreated")))
    content.addnext(etree.fromstring(f'<contentModified xmlns="{nar("")[1:-1]}">2026-05-04T06:30:00Z</contentModified>'))
    written, _ = _written(newsdoc.loads(etree.tostring(whole), "newsml-g2", report=Collector()))
    assert len(written.findall(f"{nar('itemMeta')}/{nar(name)}")) == 1


def test_what_can_stand_in_the_item_alone_is_reported() -> None:
    content = f'<itemMeta xmlns="{nar("")[1:-1]}"><versionCreated>2026-06-07T10:00:00Z</versionCreated></itemMeta>'
    for path in ("/newsItem/contentMeta[1]/itemMeta", "/newsItem/itemMeta[2]/itemMeta", "/newsItem/any"):
        _, told = _written(Article(id=FOG.id, headline="Fog", body=FOG.body, extra=[Extra("newsml-g2", path, content)]))
        assert len(told) == 1


def test_elements_of_a_second_holder_go_into_the_first() -> None:
    feed = RICH.replace("<creditline>Fjord Wire</creditline>", "").replace(
        "<partMeta", "<contentMeta><creditline>Fjord Wire</creditline><keyword>ferry</keyword></contentMeta><partMeta"
    )
    written, told = _written(newsdoc.loads(feed.encode(), "newsml-g2", report=Collector()))
    assert [word.text for word in written.iterfind(f"{nar('contentMeta')}/{nar('keyword')}")] == ["fog", "ferry"]
    assert told == []


@pytest.mark.parametrize(
    ("header", "why"),
    [
        ("<header><sent>2026-05-04T06:31:00Z</sent><signal><versionCreated>4 May</versionCreated></signal></header>", "no date-time"),
        ("<header", "Couldn't find end of Start Tag"),
        ("<header><slugline/></header>", "can hold no slugline"),
    ],
)
def test_a_kept_header_that_is_wrong_is_left_out_and_reported(header: str, why: str) -> None:
    kept = [Extra("newsml-g2", "/newsMessage/header", header.replace("<header>", f'<header xmlns="{nar("")[1:-1]}">'))]
    articles = [Article(id=f"urn:test:{number}", headline="Fog", body=FOG.body, extra=kept) for number in range(2)]
    _, told = _written(Edition.of(*articles))
    assert len(told) == 1
    assert why in told[0]


def test_headers_of_several_messages_are_reported() -> None:
    headers = [f'<header xmlns="{nar("")[1:-1]}"><priority>{number}</priority></header>' for number in (1, 2)]
    articles = [
        Article(id=f"urn:test:{number}", headline="Fog", body=FOG.body, extra=[Extra("newsml-g2", "/newsMessage/header", header)])
        for number, header in enumerate(headers)
    ]
    _, told = _written(Edition.of(*articles))
    assert told == ["what was kept of the message's header is left out: its articles came in several messages"]
