"""XML that blows up, includes, hides and floods, in every format that is XML or has it inside."""

from __future__ import annotations

import re
import socket
from pathlib import Path

import pytest

from hostile.documents import document, newsml, nitf
from hostile.trying import is_cheap, measured, outcome
from hostile.zips import file_of, with_file

LAUGHS = '<!ENTITY l0 "ha">' + "".join(f'<!ENTITY l{level} "{f"&l{level - 1};" * 10}">' for level in range(1, 10))
DEFAULTS = '<!ATTLIST p class CDATA "' + "a" * 100_000 + '">'
TYPES = {
    "an entity": ('<!DOCTYPE r [<!ENTITY b "c">]>', "&b;"),
    "one that nothing uses": ('<!DOCTYPE r [<!ENTITY b "c">]>', ""),
    "a billion laughs": (f"<!DOCTYPE r [{LAUGHS}]>", "&l9;"),
    "quadratic": (f'<!DOCTYPE r [<!ENTITY b "{"c" * 50_000}">]>', "&b;" * 5000),
    "a file": ('<!DOCTYPE r [<!ENTITY b SYSTEM "SECRET">]>', "&b;"),
    "an address": ('<!DOCTYPE r [<!ENTITY b SYSTEM "http://127.0.0.1:PORT/a">]>', "&b;"),
    "a parameter": ('<!DOCTYPE r [<!ENTITY % b SYSTEM "SECRET"> %b;]>', ""),
    "a parameter by address": ('<!DOCTYPE r [<!ENTITY % b SYSTEM "http://127.0.0.1:PORT/a"> %b;]>', ""),
    "an unparsed one": ('<!DOCTYPE r [<!NOTATION n SYSTEM "x"><!ENTITY b SYSTEM "SECRET" NDATA n>]>', ""),
    "attributes": (f"<!DOCTYPE r [{DEFAULTS}]>", "<p/>" * 50_000),
    "after many comments": (f'{"<!-- -->" * 2000}<!DOCTYPE r [<!ENTITY b "c">]>', "&b;"),
    "in UTF-16": ('<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE r [<!ENTITY b "c">]>', "&b;"),
}
HARMLESS = {
    "an external type": '<!DOCTYPE r SYSTEM "SECRET">',
    "one by address": '<!DOCTYPE r PUBLIC "-//A//B//EN" "http://127.0.0.1:PORT/a.dtd">',
}


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    path = tmp_path / "secret.txt"
    path.write_text('<!ELEMENT r ANY><!ATTLIST r b CDATA "password">password')
    return path


@pytest.fixture
def port(monkeypatch: pytest.MonkeyPatch) -> int:
    """Of a server that fails the test when anybody calls."""

    def refuse(*_: object) -> None:
        raise AssertionError("newsdoc used the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    return 9


def filled(text: str, secret: Path, port: int) -> str:
    return text.replace("SECRET", secret.as_uri()).replace("PORT", str(port))


def encoded(text: str) -> bytes:
    return text.encode("utf-16" if 'encoding="UTF-16"' in text else "utf-8")


def documents(before: str, inside: str) -> dict[str, bytes]:
    """Documents of all formats with XML in them that start so and have this inside."""
    inside_of = f"<p>It was foggy.{inside}</p>"
    opf = file_of(document("epub"), "EPUB/package.opf").decode().partition("?>")[2]
    word = file_of(document("docx"), "word/document.xml").decode().partition("?>")[2]
    page = f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Fog</title></head><body>{inside_of}</body></html>'
    return {
        "nitf": encoded(nitf(body=inside_of, before=before).decode()),
        "newsml-g2": encoded(newsml(inside_of, before=before).decode()),
        "newsml-1": encoded(f"{before}<NewsML><NewsItem><NewsComponent><ContentItem>{inside_of}</ContentItem></NewsComponent></NewsItem></NewsML>"),
        "epub": with_file(document("epub"), "EPUB/package.opf", encoded(before + opf.replace("Fog", f"Fog{inside}"))),
        "docx": with_file(document("docx"), "word/document.xml", encoded(before + word.replace("It was", f"It was{inside}"))),
        "epub page": with_file(document("epub"), page_of(document("epub")), encoded(before + page)),
    }


def page_of(epub: bytes) -> str:
    """The name of the page that the article is on."""
    found = re.search(r'href="([^"]*article[^"]*\.xhtml)"', file_of(epub, "EPUB/package.opf").decode())
    return f"EPUB/{found[1] if found else ''}"


@pytest.mark.parametrize(("before", "inside"), TYPES.values(), ids=TYPES)
def test_what_a_document_declares_is_refused_before_it_is_used(before: str, inside: str, secret: Path, port: int) -> None:
    for name, data in documents(filled(before, secret, port), inside).items():
        found = outcome(data, name.split()[0])
        assert len(str(found.articles)) < 50_000, name
        assert "password" not in str(found), name
        if name == "epub page":  # it is read as HTML, which has no such declarations
            continue
        assert found.error == "InvalidDocumentError", (name, found)
        assert "declares" in found.message or "entity" in found.message, (name, found.message)


@pytest.mark.parametrize("before", HARMLESS.values(), ids=HARMLESS)
def test_a_document_type_is_not_fetched(before: str, secret: Path, port: int) -> None:
    for name, data in documents(filled(before, secret, port), "").items():
        found = outcome(data, name.split()[0])
        assert "password" not in str(found), name
        assert "declares" not in found.message, (name, found)


def test_nothing_is_included(secret: Path) -> None:
    include = f'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{secret.as_uri()}" parse="text"/>'
    for name, data in documents("", include).items():
        assert "password" not in str(outcome(data, name.split()[0])), name


@pytest.mark.parametrize("encoding", ["UTF-7", "cp037", "IBM500", "unicode_escape", "rot13", "JAVA", "x" * 90, "idna", "punycode"])
def test_encodings_in_which_markup_hides(encoding: str) -> None:
    hidden = f'<?xml version="1.0" encoding="{encoding}"?>'
    smuggled = nitf(before=hidden, body="<p>+ADw-script+AD4-alert(1)+ADw-/script+AD4- \\u003cscript\\u003e</p>")
    for name, data in {**documents(hidden, ""), "nitf hidden": smuggled}.items():
        found = outcome(data, name.split()[0])
        assert found.error in (None, "InvalidDocumentError"), name
        for article in found.articles:
            assert all("script" not in type(block).__name__ for block in article.body)


# --- floods ----------------------------------------------------------------------------------------


def deep(number: int, tag: str = "div") -> str:
    return f"<{tag}>" * number + "words" + f"</{tag}>" * number


# What, and the limit that is exceeded, or None where it is read.
FLOODS: dict[str, tuple[str, str | None]] = {
    "depth": (deep(100_000), "xml_depth"),
    "depth, never closed": ("<div>" * 100_000, "xml_depth"),
    "depth of inline elements": (deep(50_000, "b"), "xml_depth"),
    "elements": ("<b/>" * 600_000, "xml_elements"),
    "start tags": ("<b>" * 1_200_000, "xml_elements"),
    "attributes": ("<p " + " ".join(f'a{number}="1"' for number in range(200_000)) + ">a</p>", None),
    "attributes, too many": ('<p a="1" b="2" c="3" d="4">a</p>' * 260_000, "xml_attributes"),
    "one attribute repeated": ("<p " + 'a="1" ' * 100_000 + ">a</p>", None),
    "namespaces": ("<p " + " ".join(f'xmlns:a{number}="urn:{number}"' for number in range(50_000)) + ">a</p>", None),
    "namespaces within each other": ("".join(f'<div xmlns:a{n}="urn:{n}">' for n in range(150)) + "<b>a</b>" * 20_000 + "</div>" * 150, None),
    "a long name": (f"<{'a' * 1_000_000}>a</{'a' * 1_000_000}>", None),
    "a long attribute": (f'<p class="{"a" * 5_000_000}">a</p>', None),
    "a long prefix": (f"<{'a' * 100_000}:b>a</{'a' * 100_000}:b>", None),
    "comments": ("<!-- a -->" * 300_000, None),
    "a long comment": (f"<!--{'a' * 5_000_000}-->", None),
    "comments never closed": ("<!-- " * 100_000, None),
    "CDATA never closed": ("<![CDATA[" * 100_000, None),
    "instructions": ("<?a b?>" * 300_000, None),
    "references": ("&amp;" * 500_000, None),
    "references to nothing": ("&b;" * 200_000, None),
    "numbers of characters": ("&#x1F600;" * 300_000, None),
    "numbers of no characters": ("&#0;" * 200_000, None),
    "CDATA": ("<![CDATA[a]]>" * 200_000, None),
    "less-than signs": ("<" * 1_000_000, None),
    "half tags": ("<a " * 150_000, None),
    "tags that never match": ("</b>" * 200_000, None),
    "quotation marks": ("<p a='" * 100_000, None),
    "paragraphs": ("<p>a</p>" * 25_000, None),
    "lists within each other": ("<ul><li>a" * 90 + "</li></ul>" * 90, None),
    "table cells": ("<table><tr>" + "<td>a</td>" * 5_000 + "</tr></table>", None),
    "spans of cells": ('<table><tr><td colspan="1000000000" rowspan="1000000000">a</td></tr></table>' * 100, None),
    "one long word": ("<p>" + "a" * 9_000_000 + "</p>", None),
    "spaces": ("<p>a" + " " * 5_000_000 + "b</p>", None),
    "line ends": ("<p>a" + "\n" * 2_000_000 + "b</p>", None),
    "links": ('<p><a href="https://example.org/">a</a></p>' * 10_000, None),
    "marks": ("<p>" + "<b>a</b> " * 10_000 + "</p>", None),
    "headings": ("<h2>a</h2>" * 10_000, None),
    "anchors": ("".join(f'<p id="a{number}">a</p>' for number in range(20_000)), None),
    "one id": ('<p id="a">a</p>' * 20_000, None),
}


@pytest.mark.parametrize("format", ["nitf", "newsml-g2"])
@pytest.mark.parametrize(("body", "limit"), FLOODS.values(), ids=FLOODS)
def test_floods(body: str, limit: str | None, format: str, tmp_path: Path) -> None:
    data = nitf(body=body) if format == "nitf" else newsml(body)
    found = measured(data, format, tmp_path)
    assert found.limit == limit
    assert not list(is_cheap(found, len(data)))


TEXTS = {
    "ISO-2022-JP": ("iso2022_jp", "霧で港が閉鎖"),
    "UTF-7": ("utf-7", "Hafen – über"),
    "HZ-GB-2312": ("hz", "你好"),
    "ISO-2022-KR": ("iso2022_kr", "안녕하세요"),
    "windows-874": ("cp874", "สวัสดี"),
}


@pytest.mark.parametrize("name", TEXTS)
def test_text_in_encodings_that_hide_markup_is_read_whole(name: str) -> None:
    """It becomes UTF-8 first, so that what is counted and looked at is what is parsed."""
    codec, text = TEXTS[name]
    declared = f'<?xml version="1.0" encoding="{name}"?>'.encode()
    (article,) = outcome(declared + nitf(body=f"<p>{text}</p>").decode().encode(codec), "nitf").articles
    assert article.body[0].visible_text == text
    hidden = nitf(before='<!DOCTYPE nitf [<!ENTITY b "c">]>', body="<p>&b;</p>").decode().encode(codec)
    assert outcome(declared + hidden, "nitf").error == "InvalidDocumentError"
