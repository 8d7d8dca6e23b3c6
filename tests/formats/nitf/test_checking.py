"""A broken document gives its finding, at its place, and no other."""

from __future__ import annotations

import pytest
from support.articles import everything
from support.findings import format_findings

import newsdoc
from newsdoc.registry import identify

SOUND = """<?xml version="1.0"?>
<!DOCTYPE nitf PUBLIC "-//IPTC//DTD NITF 3.4//EN" "nitf-3-4.dtd">
<nitf>
<head>
<title>Ferry runs again</title>
<tobject><tobject.subject tobject.subject.refnum="03010000"/></tobject>
<docdata>
<date.issue norm="20190703T040512Z"/>
<date.expire norm="20190704"/>
</docdata>
</head>
<body>
<body.head><hedline><hl1>Ferry runs again</hl1></hedline><byline>By Ida Berg</byline></body.head>
<body.content><p>The ferry ran on Monday.</p>
<media media-type="image"><media-reference source="a.png"/></media></body.content>
</body>
</nitf>
"""
BROKEN = [
    ("nitf-root", "nitf>", "NewsItem>", 3, "/NewsItem"),
    ("nitf-element", SOUND[SOUND.index("<body.content>") : SOUND.index("</body>")], "", 12, "/nitf/body"),
    ("nitf-headline", "<hl1>Ferry runs again</hl1>", "", 3, "/nitf"),
    ("nitf-order", "<title>Ferry runs again</title>", "<pubdata/><title>Ferry runs again</title>", 5, "/nitf/head/title"),
    ("nitf-order", "<byline>", "<bytag/><byline>", 13, "/nitf/body/body.head/bytag"),
    ("nitf-attribute", '"03010000"', '"3010000"', 6, "/nitf/head/tobject/tobject.subject"),
    ("nitf-attribute", ' media-type="image"', "", 15, "/nitf/body/body.content/media"),
    ("nitf-attribute", "<tobject>", "<meta name='a'/><tobject>", 6, "/nitf/head/meta"),
    ("nitf-date", "20190704", "4 July", 9, "/nitf/head/docdata/date.expire"),
    ("nitf-zone", "040512Z", "040512", 8, "/nitf/head/docdata/date.issue"),
]


def test_a_sound_document_has_no_finding() -> None:
    assert format_findings(SOUND.encode()) == []


@pytest.mark.parametrize(("code", "old", "new", "line", "path"), BROKEN)
def test_a_broken_document_gives_its_finding_at_its_place(code: str, old: str, new: str, line: int, path: str) -> None:
    assert old in SOUND
    (finding,) = format_findings(SOUND.replace(old, new).encode(), "nitf")
    assert (finding.code, finding.place.line, finding.place.path) == (
        code,
        line,
        path.replace("body.content", "content") if "content" in new else path,
    )


def test_what_is_no_xml_is_told_of() -> None:
    assert [finding.code for finding in newsdoc.validate(SOUND.replace("</p>", "").encode())] == ["xml-syntax"]


@pytest.mark.parametrize(("old", "new"), [("<hr ", "<odd "), ("hl1", "hl3"), ('class="deck"', 'class=""'), ("tbody", "tpart"), ("noteclass", "kind")])
def test_a_document_of_newsdoc_that_was_broken_by_hand_is_told_of(old: str, new: str) -> None:
    text = newsdoc.dumps(everything(), "nitf").decode()
    assert old in text
    findings = newsdoc.validate(text.replace(old, new).encode())
    assert {finding.code for finding in findings if finding.code != "time-zone-unknown"} == {"nitf-profile"}


def test_a_document_without_a_body_is_told_of() -> None:
    text = SOUND[: SOUND.index("<body>")] + "</nitf>"
    assert [finding.code for finding in newsdoc.validate(text.encode(), "nitf")] == ["nitf-element", "nitf-headline"]


@pytest.mark.parametrize(
    "head",
    [
        b"<nitf>",
        b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- <a> --><!DOCTYPE nitf SYSTEM 'x' [<!ELEMENT nitf ANY>]>\n<nitf version='x'>",
        b'<n:nitf xmlns:n="http://iptc.org/std/NITF/2006-10-18/">',
        "<?xml version='1.0' encoding='utf-16'?><nitf>".encode("utf-16"),
    ],
)
def test_it_is_recognised_by_its_root(head: bytes) -> None:
    found = identify(head, "story.xml")
    assert found is not None
    assert found.name == "nitf"


@pytest.mark.parametrize("head", [b"<nitfx>", b"<html><nitf/>", b"nitf", b"<!-- <nitf> --><html>"])
def test_what_only_names_it_is_not(head: bytes) -> None:
    found = identify(head, "story.bin")
    assert found is None or found.name != "nitf"
