"""The text of feeds' items is read with every word, wherever it stands in the page and whatever signs are in it."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest

import newsdoc
from newsdoc.diagnostics import Collector

NAR = "http://iptc.org/std/nar/2006-10-01/"


def _item(carrier: str, *, metadata: str = "") -> str:
    return (
        f'<newsItem xmlns="{NAR}" guid="urn:ferry:1" version="1" standard="NewsML-G2" standardversion="2.30" xml:lang="en">'
        f'<itemMeta><itemClass qcode="ninat:text"/><versionCreated>2024-01-01T10:00:00Z</versionCreated>{metadata}</itemMeta>'
        f"<contentMeta><headline>Ferry runs again</headline></contentMeta><contentSet>{carrier}</contentSet></newsItem>"
    )


def _page(content: str) -> str:
    return f'<inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head><body>{content}</body></html></inlineXML>'


def _read(document: str | bytes) -> tuple[dict[str, Any], list[str]]:
    found = Collector()
    data = document.encode() if isinstance(document, str) else document
    (article,) = newsdoc.iter_read(io.BytesIO(data), format="newsml-g2", report=found)
    return json.loads(newsdoc.dumps(article, "json")), [diagnostic.code for diagnostic in found]


def _texts(carrier: str) -> list[str]:
    return [block.get("text", "") for block in _read(_item(carrier))[0]["body"]]


@pytest.mark.parametrize(
    ("written", "read"),
    [("One line.&#13;", "One line."), ("One&#13;two", "One two"), ("One&#13;&#10;two", "One two"), ("<pre>a&#13;&#10;b&#13;c</pre>", "a\nb\nc")],
)
def test_a_carriage_return_is_a_line_feed(written: str, read: str) -> None:
    assert _texts(_page(written if "<pre>" in written else f"<p>{written}</p>")) == [read]


def test_a_carriage_return_may_stand_in_metadata() -> None:
    article, _ = _read(_item(_page("<p>One.</p>"), metadata="<edNote>Note one.&#13;</edNote>"))
    assert article["editor_notes"] == [{"text": "Note one."}]


@pytest.mark.parametrize(
    ("content", "texts"),
    [
        ("<html><p>before</p><body><p>one</p></body><p>after</p></html>", ["before", "one", "after"]),
        ("<p>Lead outside</p><html><head><title>T</title></head><body><p>one</p></body></html>", ["Lead outside", "one"]),
        ("<html><title>T</title><p>before</p><body><p>one</p></body></html>bare", ["before", "one", "bare"]),
        ("<html><title>T</title><p>before</p><body><title>one</title></body></html>", ["before", "one"]),
        ("<html><title>T</title><meta/><body><p>one</p></body></html>", ["one"]),
    ],
)
def test_text_outside_of_the_body_is_read(content: str, texts: list[str]) -> None:
    assert _texts(f"<inlineXML>{content}</inlineXML>") == texts


@pytest.mark.parametrize("namespace", [None, "urn:other"])
def test_parts_of_an_item_in_another_namespace_are_its_parts(namespace: str | None) -> None:
    document = _item(_page("<p>One.</p>"))
    inner = f' xmlns="{namespace}"' if namespace else ""
    document = document.replace(f'<newsItem xmlns="{NAR}"', f'<nar:newsItem xmlns:nar="{NAR}"{inner}').replace("</newsItem>", "</nar:newsItem>")
    article, codes = _read(document)
    assert (article["headline"], [block["text"] for block in article["body"]]) == ("Ferry runs again", ["One."])
    assert codes == ["newsml-namespace"]


@pytest.mark.parametrize(
    ("content", "byline", "texts"),
    [
        ('<p class="author">Ida Berg</p><p>Text</p>', "Ida Berg", ["Text"]),
        ('<p class="author">Ida Berg</p>', None, ["Ida Berg"]),
        ('<h2>Ferry</h2><div class="signature">all of it</div>', None, ["Ferry", "all of it"]),
        ('<p class="author">The ferry runs again on Monday.</p><p>Text</p>', None, ["The ferry runs again on Monday.", "Text"]),
        ('<p class="byline">By Ida Berg in Washington, D.C.</p><p>Text</p>', "By Ida Berg in Washington, D.C.", ["Text"]),
        (f'<p class="byline">{"The ferry runs again. " * 12}So.</p>', None, ["The ferry runs again. " * 12 + "So."]),
        (f'<p class="author">{"Ida Berg and " * 7}others</p><p>Text</p>', None, ["Ida Berg and " * 7 + "others", "Text"]),
    ],
)
def test_a_byline_is_short_and_never_all_of_the_text(content: str, byline: str | None, texts: list[str]) -> None:
    article, _ = _read(_item(_page(content)))
    assert (article.get("byline"), [block["text"] for block in article["body"]]) == (byline, texts)


@pytest.mark.parametrize(
    ("text", "texts"),
    [
        ("  OSLO -- The long line\nwraps here.\n  New para well-\nknown\nhere.", ["OSLO -- The long line wraps here.", "New para well-known here."]),
        ("  OSLO -- One\nline.\n\nEnd", ["OSLO -- One line.", "End"]),
        ("  Results:\nOslo 3\nLund 2", ["Results:", "Oslo 3", "Lund 2"]),
        ("Ferry\n  runs\nagain", ["Ferry", "runs", "again"]),
    ],
)
def test_paragraphs_of_plain_text_begin_with_an_indent_where_they_do(text: str, texts: list[str]) -> None:
    assert _texts(f'<inlineData contenttype="text/plain">{text}</inlineData>') == texts


def test_the_elements_of_tt_are_read_as_those_of_feeds() -> None:
    article, _ = _read(
        _item(
            "<inlineXML><TTNITF><body><BRODTEXT><ORT>Lund</ORT><p>Text.</p><TABELL><RAD><CELL>a</CELL><CELL>b</CELL></RAD></TABELL></BRODTEXT>"
            "<BILD><BILDTEXT>Bro.</BILDTEXT><FOTOGRAF>Ida Berg</FOTOGRAF></BILD></body></TTNITF></inlineXML>"
        )
    )
    assert [(block["type"], block.get("caption"), block.get("credit")) for block in article["body"]] == [
        ("paragraph", None, None),
        ("table", None, None),
        ("figure", "Bro.", "Ida Berg"),
    ]
    assert article["dateline"]["place"] == "Lund"
