"""A broken document gives the finding that names what is broken, and no other."""

from __future__ import annotations

import io
import zipfile

import pytest
from support.articles import everything, minimal
from support.findings import format_findings
from support.ooxml import parts_of, with_parts

from newsdoc.convert import dumps
from newsdoc.registry import identify

WHOLE = dumps(everything(), "docx")
DOCUMENT = "word/document.xml"
ENDED = b'<w:bookmarkEnd w:id="1"/>'


def _replaced(part: str, old: bytes, new: bytes) -> bytes:
    content = parts_of(WHOLE)[part]
    assert old in content
    return with_parts(WHOLE, {part: content.replace(old, new, 1)})


def _in_first_paragraph(run: bytes) -> bytes:
    return _replaced(DOCUMENT, b"</w:p>", run + b"</w:p>")


EMPTY = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'


def test_a_paragraph_may_be_taken_out_of_its_numbering() -> None:
    assert format_findings(_replaced(DOCUMENT, b"<w:pPr>", b'<w:pPr><w:numPr><w:numId w:val="0"/></w:numPr>'), "docx") == []


@pytest.mark.parametrize(
    ("data", "code", "part"),
    [
        (with_parts(WHOLE, {"[Content_Types].xml": None}), "docx-content-type", "[Content_Types].xml"),
        (with_parts(WHOLE, {"word/odd.bin": b"?"}), "docx-content-type", "[Content_Types].xml"),
        (_replaced("[Content_Types].xml", b"document.main+xml", b"footer+xml"), "docx-content-type", "[Content_Types].xml"),
        (with_parts(WHOLE, {"_rels/.rels": None}), "docx-document", "_rels/.rels"),
        (_replaced(DOCUMENT, b"<w:body>", b"<w:body><w:p>"), "xml-syntax", DOCUMENT),
        (with_parts(WHOLE, {DOCUMENT: b"<html/>"}), "docx-document", DOCUMENT),
        (_replaced(DOCUMENT, b'w:val="Headline"', b'w:val="Schlagzeile"'), "docx-style-unknown", DOCUMENT),
        (_replaced(DOCUMENT, b'r:id="rId7"', b'r:id="rId99"'), "docx-relationship", DOCUMENT),
        (_replaced("word/_rels/document.xml.rels", b'Id="rId4"', b'Id="rId5"'), "docx-relationship", "word/_rels/document.xml.rels"),
        (_replaced("word/_rels/document.xml.rels", b' Target="theme/theme1.xml"', b""), "docx-relationship", "word/_rels/document.xml.rels"),
        (_replaced("word/_rels/document.xml.rels", b"theme1.xml", b"theme2.xml"), "docx-part-missing", "word/_rels/document.xml.rels"),
        (_replaced("[Content_Types].xml", b"/word/theme/theme1.xml", b"/word/theme/theme2.xml"), "docx-part-missing", "[Content_Types].xml"),
        (_replaced(DOCUMENT, b'w:name="deck_1"', b'w:name="HEADLINE_1"'), "docx-bookmark", DOCUMENT),
        (_replaced(DOCUMENT, ENDED, b""), "docx-bookmark", DOCUMENT),
        (_replaced(DOCUMENT, b'<w:bookmarkStart w:id="1" w:name="kicker_1"/>', b""), "docx-bookmark", DOCUMENT),
        (
            _replaced(DOCUMENT, b'<w:bookmarkEnd w:id="1"/>', ENDED + b'<w:bookmarkStart w:id="1" w:name="x"/>'),
            "docx-bookmark",
            DOCUMENT,
        ),
        (_replaced(DOCUMENT, b"</wp:inline>", b'<wp:docPr id="1" name="again"/></wp:inline>'), "docx-id-repeated", DOCUMENT),
        (_replaced(DOCUMENT, b"<w:body>", b"<w:body>words"), "docx-text-stray", DOCUMENT),
        (_replaced(DOCUMENT, b"<w:body>", b"<w:body><w:r><w:t>words</w:t></w:r>"), "docx-text-stray", DOCUMENT),
        (_replaced(DOCUMENT, b"</w:p>", b"words</w:p>"), "docx-text-stray", DOCUMENT),
        (_in_first_paragraph(b'<w:r><w:footnoteReference w:id="77"/></w:r>'), "docx-reference", DOCUMENT),
        (_in_first_paragraph(b'<w:r><w:endnoteReference w:id="77"/></w:r>'), "docx-reference", DOCUMENT),
        (_in_first_paragraph(b'<w:r><w:commentReference w:id="77"/></w:r>'), "docx-reference", DOCUMENT),
        (_replaced(DOCUMENT, b'<w:numId w:val="', b'<w:numId w:val="77'), "docx-reference", DOCUMENT),
        (with_parts(WHOLE, {DOCUMENT: EMPTY}), "docx-document", DOCUMENT),
        (
            _replaced("_rels/.rels", b'Target="word/document.xml"', b'Target="word/document.xml" TargetMode="External"'),
            "docx-document",
            "_rels/.rels",
        ),
        (WHOLE[:-40], "document-unreadable", None),
        (b"PK\x03\x04word/", "document-unreadable", None),
    ],
)
def test_each_fault_has_its_finding(data: bytes, code: str, part: str | None) -> None:
    found = format_findings(data, "docx")
    assert {(diagnostic.code, diagnostic.place.part) for diagnostic in found} == {(code, part)}


def test_a_finding_names_the_line() -> None:
    content = parts_of(WHOLE)[DOCUMENT].replace(b"<w:body>", b"\n\n<w:body>\n", 1).replace(b'"Headline"', b'"Nowhere"')
    (finding,) = format_findings(with_parts(WHOLE, {DOCUMENT: content}), "docx")
    assert finding.place.line == 5


def test_entities_are_refused() -> None:
    document = b'<!DOCTYPE w [<!ENTITY e "x">]><w>&e;</w>'
    (finding,) = format_findings(with_parts(WHOLE, {DOCUMENT: document}), "docx")
    assert finding.code == "xml-syntax"


def test_a_bomb_is_refused() -> None:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", b" " * 30_000_000)
    (finding,) = format_findings(sink.getvalue(), "docx")
    assert finding.code == "input-refused"


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (WHOLE, "docx"),
        (with_parts(WHOLE, {"[Content_Types].xml": b"<x/>"}), "docx"),
        (dumps(minimal(), "epub"), "epub"),
        (b"PK\x03\x04" + b"\0" * 26 + b"[Content_Types].xml ... xl/workbook.xml", None),
        (b"PK\x03\x04" + b"\0" * 26 + b"mimetypeapplication/vnd.oasis.opendocument.text", None),
    ],
)
def test_word_documents_are_told_from_other_packages(data: bytes, name: str | None) -> None:
    found = identify(data[:4096], "")
    assert (found.name if found and found.name in ("docx", "epub") else None) == name


@pytest.mark.parametrize("target", ["http://[", "../../../etc", "%ff%00", "#", "//host/part.xml"])
def test_odd_targets_are_findings_and_no_errors(target: str) -> None:
    data = _replaced("word/_rels/document.xml.rels", b"theme/theme1.xml", target.encode())
    assert {diagnostic.code for diagnostic in format_findings(data, "docx")} == {"docx-part-missing"}
