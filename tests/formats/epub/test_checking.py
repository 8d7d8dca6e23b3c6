"""Checking EPUB: each fault gives its finding, at its place, and no other; what newsdoc writes gives none."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable

import pytest
from support.articles import crafted, edition, everything
from support.findings import format_findings

from newsdoc import dumps
from newsdoc.diagnostics import Diagnostic
from newsdoc.formats.epub import FORMAT

OPF, NAV, PAGE, CONTAINER = "EPUB/package.opf", "EPUB/nav.xhtml", "EPUB/article-1.xhtml", "META-INF/container.xml"
Files = dict[str, bytes]
Change = Callable[[Files], None]


def packed(files: Files, *, compress_first: bool = False) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in files.items():
            stored = name == "mimetype" and not compress_first
            package.writestr(name, content, zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED)
    return target.getvalue()


def unpacked() -> Files:
    with zipfile.ZipFile(io.BytesIO(dumps(everything(), "epub"))) as package:
        return {name: package.read(name) for name in package.namelist()}


def findings(data: bytes) -> list[Diagnostic]:
    return format_findings(data, "epub")


def replaced(name: str, old: str, new: str, count: int = 1) -> Change:
    def change(files: Files) -> None:
        assert old.encode() in files[name]
        files[name] = files[name].replace(old.encode(), new.encode(), count)

    return change


def without(name: str) -> Change:
    def change(files: Files) -> None:
        del files[name]

    return change


def with_file(name: str, content: bytes = b"") -> Change:
    return lambda files: files.update({name: content})


def without_body(name: str) -> Change:
    """No element of it is linked to, so that nothing else is wrong."""

    def change(files: Files) -> None:
        files[name] = re.sub(rb"<body.*</body>", b"", files[name], flags=re.DOTALL)

    return change


MODIFIED = re.search(rb'dcterms:modified">([^<]+)<', unpacked()[OPF])[1].decode()  # type: ignore[index]

FAULTS: list[tuple[str, str, str, Change]] = [
    ("mimetype absent", "epub-mimetype", "mimetype", without("mimetype")),
    ("mimetype wrong", "epub-mimetype", "mimetype", with_file("mimetype", b"application/zip")),
    ("mimetype with a line feed", "epub-mimetype", "mimetype", with_file("mimetype", b"application/epub+zip\n")),
    ("container absent", "epub-container", CONTAINER, without(CONTAINER)),
    ("container ill-formed", "xml-syntax", CONTAINER, with_file(CONTAINER, b"<container>")),
    ("container names no package", "epub-container", CONTAINER, replaced(CONTAINER, "oebps-package", "other")),
    ("container names a missing package", "epub-container", CONTAINER, replaced(CONTAINER, "package.opf", "other.opf")),
    ("package ill-formed", "xml-syntax", OPF, replaced(OPF, "</metadata>", "")),
    ("package of another namespace", "epub-container", OPF, replaced(OPF, "2007/opf", "2007/other")),
    ("identifier absent", "epub-metadata-missing", OPF, replaced(OPF, 'unique-identifier="identifier"', 'unique-identifier="other"')),
    ("title empty", "epub-metadata-missing", OPF, replaced(OPF, ">Whale goes home &amp; nobody &lt;weeps&gt;<", "> <")),
    ("language absent", "epub-metadata-missing", OPF, replaced(OPF, "<dc:language>en-GB</dc:language>", "")),
    ("modified absent", "epub-metadata-missing", OPF, replaced(OPF, "dcterms:modified", "dcterms:created")),
    ("version of another EPUB", "epub-metadata-wrong", OPF, replaced(OPF, 'version="3.0"', 'version="9.0"')),
    ("modified not a date", "epub-metadata-wrong", OPF, replaced(OPF, MODIFIED, "yesterday")),
    ("modified on no day", "epub-metadata-wrong", OPF, replaced(OPF, MODIFIED, "2026-02-30T06:30:00Z")),
    ("language no tag", "epub-metadata-wrong", OPF, replaced(OPF, "<dc:language>en-GB<", "<dc:language>x_y_z<")),
    ("id repeated in the package", "epub-id-repeated", OPF, replaced(OPF, "<dc:language>", '<dc:language id="nav">')),
    ("item without a type", "epub-manifest", OPF, replaced(OPF, ' media-type="text/css"', "")),
    ("item twice", "epub-manifest", OPF, replaced(OPF, '<item id="style" href="style.css"', '<item id="nav" href="style.css"')),
    (
        "item elsewhere",
        "epub-remote-resource",
        OPF,
        replaced(OPF, "</manifest>", '<item id="x" href="https://a.example/a.png" media-type="image/png"/></manifest>'),
    ),
    ("file missing", "epub-file-missing", OPF, replaced(OPF, "</manifest>", '<item id="x" href="x.css" media-type="text/css"/></manifest>')),
    ("file unlisted", "epub-file-unlisted", "EPUB/left.txt", with_file("EPUB/left.txt")),
    (
        "spine empty",
        "epub-spine",
        OPF,
        replaced(OPF, "itemref", "reference", 2),
    ),
    ("spine names no item", "epub-spine", OPF, replaced(OPF, 'idref="article-1"', 'idref="article-9"')),
    ("spine repeats", "epub-spine", OPF, replaced(OPF, "</spine>", '<itemref idref="article-1"/></spine>')),
    ("navigation absent", "epub-navigation", OPF, replaced(OPF, ' properties="nav"', "")),
    ("two navigations", "epub-navigation", OPF, replaced(OPF, 'id="article-1"', 'id="article-1" properties="nav"')),
    ("no table of contents", "epub-navigation", NAV, replaced(NAV, 'epub:type="toc"', 'epub:type="lot"')),
    ("two tables of contents", "epub-navigation", NAV, replaced(NAV, 'epub:type="landmarks"', 'epub:type="landmarks toc"')),
    ("page without a body", "epub-content", PAGE, without_body(PAGE)),
    ("page ill-formed", "xml-syntax", PAGE, replaced(PAGE, "</section>", "")),
    ("page of another namespace", "epub-content", PAGE, replaced(PAGE, "1999/xhtml", "1999/other")),
    ("id repeated", "epub-id-repeated", PAGE, replaced(PAGE, 'id="kicker-1"', 'id="headline-1"')),
    ("link to a missing file", "epub-link-broken", NAV, replaced(NAV, "article-1.xhtml", "article-9.xhtml")),
    ("link to a missing id", "epub-link-broken", NAV, replaced(NAV, "article-1.xhtml", "article-1.xhtml#none")),
    ("link to a missing style", "epub-link-broken", PAGE, replaced(PAGE, "style.css", "other.css")),
    ("script", "epub-script", PAGE, replaced(PAGE, "</body>", "<script>1</script></body>")),
    ("script in an attribute", "epub-script", PAGE, replaced(PAGE, '<section class="article"', '<section onclick="1" class="article"')),
    ("script in a link", "epub-script", PAGE, replaced(PAGE, "</section>", '<p><a href="javascript:1">a</a></p></section>')),
    ("remote picture", "epub-remote-resource", PAGE, replaced(PAGE, 'src="media/picture-1-1.png"', 'src="//a.example/a.png"')),
]


@pytest.mark.parametrize(("code", "part", "change"), [fault[1:] for fault in FAULTS], ids=[fault[0] for fault in FAULTS])
def test_a_fault_gives_its_finding_at_its_place(code: str, part: str, change: Change) -> None:
    files = unpacked()
    change(files)
    found = findings(packed(files))
    assert [finding.code for finding in found] == [code]
    assert {finding.place.part for finding in found if finding.code == code} == {part}


def test_a_compressed_mimetype_is_a_finding() -> None:
    assert [finding.code for finding in findings(packed(unpacked(), compress_first=True))] == ["epub-mimetype"]


def test_bytes_before_the_first_file_are_refused() -> None:
    (finding,) = findings(b"junk" + packed(unpacked()))
    assert finding.code == "document-unreadable"
    assert "4 bytes" in finding.message


def test_a_finding_names_the_line() -> None:
    files = unpacked()
    replaced(OPF, 'idref="article-1"', 'idref="article-9"')(files)
    line = files[OPF].decode()[: files[OPF].decode().index("article-9")].count("\n") + 1
    assert findings(packed(files))[0].place.line == line


@pytest.mark.parametrize("number", range(len(crafted())))
def test_what_newsdoc_writes_gives_no_finding(number: int) -> None:
    assert findings(dumps(crafted()[number], "epub")) == []


def test_an_edition_that_newsdoc_writes_gives_no_finding() -> None:
    assert findings(dumps(edition(), "epub")) == []


def test_what_is_no_zip_is_unreadable() -> None:
    assert [finding.code for finding in findings(b"PK\x03\x04 and then nothing")] == ["document-unreadable"]


def test_an_epub_is_recognised_by_its_first_bytes() -> None:
    assert FORMAT.recognises(dumps(everything(), "epub")[:200])
    files = unpacked()
    assert FORMAT.recognises(packed({CONTAINER: files[CONTAINER]})[:200])
    assert not FORMAT.recognises(packed({"[Content_Types].xml": b""})[:200])
    assert not FORMAT.recognises(b"")
