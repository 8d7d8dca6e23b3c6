"""A broken document gives its finding, at its place, and no other."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.articles import edition, everything, minimal
from support.findings import format_findings

import newsdoc
from newsdoc import Limits

FOREIGN = """<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.35" conformance="core" guid="urn:example:a" version="2">
<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>
<catalog><scheme alias="own" uri="https://example.org/cv/"/></catalog>
<itemMeta>
<itemClass qcode="ninat:text"/>
<provider literal="wire"/>
<versionCreated>2026-05-04T10:05:30.25+01:00</versionCreated>
<embargoed/>
<pubStatus qcode="stat:usable"/>
</itemMeta>
<contentMeta>
<contentCreated>2026-05</contentCreated>
<subject qcode="own:1" type="cpnat:abstract"/>
<headline>Ferry runs again</headline>
</contentMeta>
<inlineRef idrefs="q1" qcode="own:2"/>
<contentSet><inlineXML contenttype="application/xhtml+xml">
<html xmlns="http://www.w3.org/1999/xhtml"><body><p><span id="q1" role="x">One.</span></p></body></html>
</inlineXML></contentSet>
</newsItem>
"""

BROKEN = [
    ("newsml-attribute", 'standard="NewsML-G2"', 'standard="NewsML"', 2, "/newsItem"),
    ("newsml-attribute", 'standardversion="2.35" ', "", 2, "/newsItem"),
    ("newsml-attribute", 'guid="urn:example:a"', 'guid=" "', 2, "/newsItem"),
    ("newsml-attribute", 'version="2">', 'version="0">', 2, "/newsItem"),
    ("newsml-version", ' version="2">', ">", 2, "/newsItem"),
    ("newsml-element", '<itemClass qcode="ninat:text"/>', "", 5, "/newsItem/itemMeta"),
    ("newsml-element", '<provider literal="wire"/>', "", 5, "/newsItem/itemMeta"),
    ("newsml-date", "2026-05-04T10:05:30.25+01:00", "2026-05-04", 8, "/newsItem/itemMeta/versionCreated"),
    ("newsml-date", "2026-05-04T10:05:30.25+01:00", "2026-02-30T10:05:30Z", 8, "/newsItem/itemMeta/versionCreated"),
    ("newsml-date", "2026-05-04T10:05:30.25+01:00", "", 8, "/newsItem/itemMeta/versionCreated"),
    ("newsml-date", "<contentCreated>2026-05<", "<contentCreated>in May<", 13, "/newsItem/contentMeta/contentCreated"),
    ("newsml-zone", "2026-05-04T10:05:30.25+01:00", "2026-05-04T10:05:30", 8, "/newsItem/itemMeta/versionCreated"),
    ("newsml-zone", "<embargoed/>", "<embargoed>2026-05-04T10:05:30</embargoed>", 9, "/newsItem/itemMeta/embargoed"),
    ("newsml-qcode", 'qcode="own:1"', 'qcode="own: 1"', 14, "/newsItem/contentMeta/subject"),
    ("newsml-qcode", 'type="cpnat:abstract"', 'type="abstract"', 14, "/newsItem/contentMeta/subject"),
    ("newsml-alias", 'qcode="own:1"', 'qcode="other:1"', 14, "/newsItem/contentMeta/subject"),
    ("newsml-idref", 'id="q1"', 'id="q2"', 17, "/newsItem/inlineRef"),
    (
        "newsml-id-twice",
        '<inlineRef idrefs="q1"',
        '<partMeta partid="q1"/><inlineRef idrefs="q1"',
        19,
        "/newsItem/contentSet/inlineXML/html/body/p/span",
    ),
    ("newsml-html", '<html xmlns="http://www.w3.org/1999/xhtml">', "<html>", 19, "/newsItem/contentSet/inlineXML/html"),
    ("newsml-html", '<html xmlns="http://www.w3.org/1999/xhtml">', '<html xmlns="">', 19, "/newsItem/contentSet/inlineXML/html"),
]


def test_a_sound_document_of_somebody_else_has_no_finding() -> None:
    assert format_findings(FOREIGN.encode()) == []


def test_a_reference_may_lead_to_a_part() -> None:
    assert format_findings(FOREIGN.replace('<inlineRef idrefs="q1"', '<partMeta partid="m1" seq="1"/><inlineRef idrefs="m1"').encode()) == []


@pytest.mark.parametrize("place", ["<itemMeta>", "<contentMeta>", "<contentSet>", "</inlineXML>", "</contentSet>", "</newsItem>"])
@pytest.mark.parametrize("words", ["<!-- by hand -->", "<?editor draft?>"])
def test_a_comment_or_instruction_may_stand_anywhere(place: str, words: str) -> None:
    assert format_findings(FOREIGN.replace(place, place + words).encode()) == []


@pytest.mark.parametrize(("code", "old", "new", "line", "path"), BROKEN)
def test_a_broken_document_gives_its_finding_at_its_place(code: str, old: str, new: str, line: int, path: str) -> None:
    assert FOREIGN.count(old) == 1
    (finding,) = format_findings(FOREIGN.replace(old, new).encode())
    assert (finding.code, finding.place.line, finding.place.path) == (code, line, path)


def test_an_item_without_item_meta_gives_one_finding() -> None:
    start, end = FOREIGN.index("<itemMeta>"), FOREIGN.index("<contentMeta>")
    assert [finding.code for finding in format_findings((FOREIGN[:start] + FOREIGN[end:]).encode())] == ["newsml-element"]


def test_an_alias_is_told_of_once() -> None:
    text = FOREIGN.replace("own:1", "other:1").replace("own:2", "other:2")
    assert [finding.code for finding in format_findings(text.encode())] == ["newsml-alias"]


def test_an_unknown_catalogue_may_declare_any_alias() -> None:
    text = FOREIGN.replace("own:1", "other:1").replace("catalog.IPTC-G2-Standards_41.xml", "catalog.example.xml")
    assert format_findings(text.encode()) == []


def test_a_message_without_items_gives_a_finding() -> None:
    text = '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2026-05-04T10:06:00Z</sent></header><itemSet/></newsMessage>'
    assert [finding.code for finding in format_findings(text.encode())] == ["newsml-element"]


def test_the_date_of_a_message_is_checked() -> None:
    start = FOREIGN.index("<newsItem")
    text = f'<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>today</sent></header><itemSet>{FOREIGN[start:]}</itemSet></newsMessage>'
    (finding,) = format_findings(text.encode())
    assert (finding.code, finding.place.path) == ("newsml-date", "/newsMessage/header/sent")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<itemMeta/>", "itemMeta in no namespace"),
        ('<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"/>', "nitf in the namespace http://iptc.org/std/NITF/2006-10-18/"),
        ('<itemMeta xmlns="http://iptc.org/std/nar/2006-10-01/"/>', "itemMeta in the namespace"),
    ],
)
def test_another_root_is_refused(text: str, words: str) -> None:
    (finding,) = format_findings(text.encode(), "newsml-g2")
    assert finding.code == "newsml-root"
    assert words in finding.message


def test_broken_xml_gives_line_and_column(tmp_path: Path) -> None:
    file = tmp_path / "broken.newsml.xml"
    file.write_text(FOREIGN.replace("</itemMeta>", "</itemMet>"), encoding="utf-8")
    (finding,) = newsdoc.validate(file)
    assert finding.code == "xml-syntax"
    assert (finding.place.file, finding.place.line) == (str(file), 11)
    assert finding.place.column


@pytest.mark.parametrize("data", [b"", b"<", b"\x00\x01", b"not XML"])
def test_what_is_no_xml_is_a_finding(data: bytes) -> None:
    assert [finding.code for finding in format_findings(data, "newsml-g2")] in (["xml-syntax"], ["document-unreadable"])


def test_entities_are_refused() -> None:
    text = FOREIGN.replace("<newsItem", '<!DOCTYPE newsItem [<!ENTITY a "b">]><newsItem', 1).replace("One.", "&a;")
    assert [finding.code for finding in format_findings(text.encode())] == ["document-unreadable"]


def test_limits_hold() -> None:
    for limits in (Limits(input_bytes=100), Limits(xml_depth=3), Limits(xml_elements=3)):
        findings = format_findings(FOREIGN.encode(), "newsml-g2", limits)
        assert [finding.code for finding in findings] == ["input-refused"]


@pytest.mark.parametrize(
    ("old", "new", "path"),
    [
        ("<urgency>5</urgency>", "<urgency>0</urgency>", "/newsItem/contentMeta/urgency"),
        ('<p id="block-2">', '<p id="block-2" style="x">', "/newsItem/contentSet/inlineXML/html/body/p[8]"),
        ("<by>By Una Tait and Per Moar</by>", "<by>By Una Tait<br/></by>", "/newsItem/contentMeta/by"),
    ],
)
def test_what_newsdoc_wrote_is_held_against_the_profile(old: str, new: str, path: str) -> None:
    text = newsdoc.dumps(everything(), "newsml-g2").decode()
    assert text.count(old) == 1
    findings = format_findings(text.replace(old, new).encode())
    assert "newsml-profile" in {finding.code for finding in findings}
    assert {finding.place.path for finding in findings} == {path}
    assert all(finding.place.line and "{http" not in finding.message for finding in findings)


def test_a_lost_anchor_is_found_in_an_edition() -> None:
    text = newsdoc.dumps(edition(), "newsml-g2").decode().replace(' id="item-1-statement-1-content-1"', "")
    (finding,) = format_findings(text.encode())
    assert (finding.code, finding.place.path) == ("newsml-idref", "/newsMessage/itemSet/newsItem[1]/inlineRef[1]")


def test_a_document_of_somebody_else_is_not_held_against_the_profile() -> None:
    text = newsdoc.dumps(minimal(), "newsml-g2").decode().replace('<profile versioninfo="1.0">newsdoc</profile>', "<edNote>By hand.</edNote>")
    assert format_findings(text.encode()) == []
