"""Writing EPUB: what is in the files, the same bytes each time, nothing of the article without an effect."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from lxml import etree
from support.articles import PNG, PNG_DIGEST, crafted, edition, everything, minimal, persian
from support.golden import assert_golden

from newsdoc import dumps
from newsdoc.codec import article_from_plain, article_to_plain
from newsdoc.diagnostics import Collector
from newsdoc.errors import InvalidArticleError
from newsdoc.model import Article, Author, Concept, Edition, Figure, Item, List, Media, Paragraph, Section, Span, Statement, Table, Timestamp
from newsdoc.model.blocks import Cell

GOLDEN = Path(__file__).with_name("golden")
XHTML = "{http://www.w3.org/1999/xhtml}"


def files_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def files(content: Article | Edition) -> dict[str, bytes]:
    return files_of(dumps(content, "epub"))


def package(content: Article | Edition) -> etree._Element:
    return etree.fromstring(files(content)["EPUB/package.opf"])


def texts(root: etree._Element, name: str) -> list[str | None]:
    return [element.text for element in root.iter(f"{{http://purl.org/dc/elements/1.1/}}{name}")]


def metas(root: etree._Element, name: str) -> list[str | None]:
    return [element.text for element in root.iter("{http://www.idpf.org/2007/opf}meta") if element.get("property") == name]


def small() -> Article:
    return Article(
        id="urn:uuid:0a6c1f8e-51f5-5a39-9d4e-2f0f6a1f1b02",
        language="en",
        headline="Ferry & fog",
        kicker="Sea",
        authors=[Author("Ann Ora", role="editor")],
        published=Timestamp("2026-02-03T10:00:00+01:00", zone_known=True),
        subjects=[Concept("shipping", code="a:1", scheme="urn:x:cv")],
        body=[Paragraph("“It waits,” said Bo."), List([Item("fog"), Item("rope", level=1)], ordered=False)],
        statements=[Statement("direct", source=Span(17, 19, 0), cue=Span(12, 16, 0), content=[Span(0, 11, 0)])],
    )


# --- files ---


@pytest.mark.parametrize("name", ["package.opf", "nav.xhtml", "article-1.xhtml", "carried-1.json"])
def test_a_small_article_is_written_just_so(name: str) -> None:
    assert_golden(files(small())[f"EPUB/{name}"].decode(), GOLDEN / name)


def test_the_mimetype_is_the_first_file_and_stored() -> None:
    data = dumps(minimal(), "epub")
    assert data[30:58] == b"mimetypeapplication/epub+zip"
    assert zipfile.ZipFile(io.BytesIO(data)).infolist()[0].compress_type == zipfile.ZIP_STORED


def test_the_contents_repeat_no_text_of_the_body() -> None:
    assert "weighs" in files(everything())["EPUB/article-1.xhtml"].decode()
    assert "weighs" not in files(everything())["EPUB/nav.xhtml"].decode()


def test_no_article_has_nav_in_its_file_name() -> None:
    assert [name for name in files(edition()) if "nav" in name] == ["EPUB/nav.xhtml"]


@pytest.mark.parametrize("number", range(len(crafted())))
def test_the_same_article_gives_the_same_bytes(number: int) -> None:
    assert dumps(crafted()[number], "epub") == dumps(crafted()[number], "epub")


def test_the_bytes_depend_on_no_hash_seed_zone_or_locale(tmp_path: Path) -> None:
    script = tmp_path / "write.py"
    folder = Path(__file__).resolve().parents[2]
    script.write_text(
        f"import sys, hashlib; sys.path.insert(0, {str(folder)!r})\n"
        "import newsdoc; from support.articles import edition\n"
        "print(hashlib.sha256(newsdoc.dumps(edition(), 'epub')).hexdigest())\n",
        encoding="utf-8",
    )
    digests = set()
    for seed, zone in (("1", "Asia/Tehran"), ("2", "America/St_Johns")):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C"}
        digests.add(subprocess.run([sys.executable, str(script)], env=environment, capture_output=True, text=True, check=True).stdout)
    assert len(digests) == 1


def test_ebooklib_is_needed_neither_to_write_nor_to_check() -> None:
    script = (
        "import sys; sys.modules['ebooklib'] = None\n"
        "import newsdoc; from newsdoc.model import Article, Paragraph\n"
        "data = newsdoc.dumps(Article(id='urn:x:1', headline='A', body=[Paragraph('b')]), 'epub')\n"
        "print([str(finding) for finding in newsdoc.validate(data)])\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert "[articles-unread]" in done.stdout
    assert done.stdout.count("[", 1) == 1


# --- nothing is without an effect ---


def leaves(plain: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    if isinstance(plain, dict | list):
        for key, member in plain.items() if isinstance(plain, dict) else enumerate(plain):
            yield from leaves(member, (*path, key))
    else:
        yield path


def changed(value: Any) -> list[Any]:
    if isinstance(value, bool):
        return [not value]
    if isinstance(value, int):
        return [value + 1, value - 1]
    if isinstance(value, float):
        return [value / 2]
    return [
        value + "z",
        value[:-1] + ("2" if value.endswith("1") else "1"),
        ["usable", "withheld", "correction", "direct", "indirect", "thought", "byline"][len(value) % 7],
    ]


def with_change(plain: Any, path: tuple[str | int, ...], value: Any) -> Any:
    copy = json.loads(json.dumps(plain))
    holder = copy
    for key in path[:-1]:
        holder = holder[key]
    holder[path[-1]] = value
    return copy


def variants(article: Article) -> Iterator[tuple[tuple[str | int, ...], Article]]:
    plain = article_to_plain(article)
    for path in leaves(plain):
        value: Any = plain
        for key in path:
            value = value[key]
        for other in changed(value):
            try:
                yield path, article_from_plain(with_change(plain, path, other), Collector())
            except InvalidArticleError:
                continue


@pytest.mark.parametrize("number", range(len(crafted())))
def test_every_change_of_an_article_changes_the_bytes(number: int) -> None:
    article = article_from_plain(article_to_plain(crafted()[number]), Collector())
    before = dumps(article, "epub", report=Collector())
    found = [(path, dumps(variant, "epub", report=Collector()) != before) for path, variant in variants(article) if variant != article]
    assert [path for path, differs in found if not differs] == []
    assert {path[0] for path, _ in found} >= set(article_to_plain(article)) - {"newsdoc", "status"}


# --- metadata ---


def test_an_article_says_who_what_and_when() -> None:
    root = package(everything())
    assert texts(root, "identifier") == [everything().id]
    assert texts(root, "creator") == ["Una Tait"]
    assert texts(root, "contributor") == ["Per Moar"]
    assert texts(root, "publisher") == ["Isles Press"]
    assert texts(root, "date") == ["2026-05-04T07:30:00Z"]
    assert texts(root, "source") == [everything().url]
    assert texts(root, "subject") == ["museum", "whales", "medtop:20000441", "whale", "museum"]
    assert metas(root, "role") == ["aut", "pht"]
    assert metas(root, "dcterms:modified") == ["2026-05-04T09:05:30Z"]


def test_an_article_without_language_is_of_an_undetermined_one() -> None:
    root = package(minimal())
    assert texts(root, "language") == ["und"]
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") is None


def test_an_article_from_right_to_left_says_so() -> None:
    found = files(persian())
    assert b'page-progression-direction="rtl"' in found["EPUB/package.opf"]
    assert b'dir="rtl"' in found["EPUB/article-1.xhtml"].partition(b"<head>")[0]


@pytest.mark.parametrize(
    ("article", "title"),
    [
        (Article(id="urn:x:1", headline="", slugline="FOG-BAY", body=[Paragraph("Fog came.")]), "FOG-BAY"),
        (
            Article(id="urn:x:1", headline="", body=[Figure(), Paragraph("One two three\nfour five six seven eight nine.")]),
            "One two three four five six seven eight …",
        ),
        (Article(id="urn:x:1", headline="", body=[Paragraph("Fog came.")]), "Fog came."),
        (Article(id="urn:x:1", headline="", body=[]), "urn:x:1"),
    ],
)
def test_an_article_without_headline_still_has_a_title(article: Article, title: str) -> None:
    assert texts(package(article), "title") == [title]
    assert b"<h1" not in files(article)["EPUB/article-1.xhtml"]


@pytest.mark.parametrize(
    ("published", "date", "modified"),
    [
        ("2026-02-03", "2026-02-03", "2026-02-03T00:00:00Z"),
        ("2026-02-03T10:00:00", "2026-02-03", "2026-02-03T10:00:00Z"),
        ("2026-02-03T10:00:00.5+14:00", "2026-02-03T10:00:00.5+14:00", "2026-02-02T20:00:00Z"),
        ("0001-01-01T00:00:00+01:00", "0001-01-01", "0001-01-01T00:00:00Z"),
    ],
)
def test_dates_have_the_forms_that_epub_knows(published: str, date: str, modified: str) -> None:
    root = package(evolve(minimal(), published=Timestamp(published, zone_known=False)))
    assert texts(root, "date") == [date]
    assert metas(root, "dcterms:modified") == [modified]


def test_the_moment_of_change_that_epub_demands_is_never_now(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert metas(package(minimal()), "dcterms:modified") == ["1980-01-01T00:00:00Z"]
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert metas(package(minimal()), "dcterms:modified") == ["1970-01-02T00:00:00Z"]


def test_an_edition_has_a_page_for_each_article_and_contents_by_section() -> None:
    found = files(edition())
    assert [name for name in found if "article-" in name] == [f"EPUB/article-{number}.xhtml" for number in range(1, 5)]
    root = etree.fromstring(found["EPUB/package.opf"])
    assert texts(root, "title") == ["The Bay & the Isles"]
    assert texts(root, "publisher") == ["Isles Press"]
    assert texts(root, "date") == ["2026-05-04"]
    assert texts(root, "language") == ["en-GB", "fa", "ja"]
    contents = etree.fromstring(found["EPUB/nav.xhtml"])
    entries = [etree.QName(element).localname + ":" + (element.text or "") for element in contents[1][0].iter(f"{XHTML}span", f"{XHTML}a")]
    assert entries == ["span:Islands", "a:Whale goes home & nobody <weeps>", "a:Fog", "a:پل باز می‌شود", "a:橋が開通"]


def test_an_edition_is_named_after_its_articles() -> None:
    one, other = Edition.of(minimal(), persian()), Edition.of(persian(), minimal())
    assert texts(package(one), "identifier") == texts(package(Edition(one.sections, title="Other")), "identifier")
    assert texts(package(one), "identifier") != texts(package(other), "identifier")
    assert str(texts(package(one), "identifier")[0]).startswith("urn:uuid:")


def test_the_carried_copy_of_an_edition_tells_what_was_given() -> None:
    carried = json.loads(files(edition())["EPUB/carried-edition.json"])
    assert carried["title"] == "The Bay & the Isles"
    assert carried["date"] == {"value": "2026-05-04", "zone_known": False}
    assert [section["articles"] for section in carried["sections"]] == [2, 2]
    assert "title" not in json.loads(files(Edition.of(minimal(), persian()))["EPUB/carried-edition.json"])


def test_the_carried_copy_holds_no_printed_text() -> None:
    carried = files(everything())["EPUB/carried-1.json"].decode()
    assert "weighs forty tonnes" not in carried
    assert json.loads(carried)["urgency"] == 5


# --- pictures, links, statements ---


def with_picture(content: bytes | None, media_type: str = "image/png", alt: str | None = "A dot") -> Article:
    medium = Media(media_type, PNG_DIGEST, content=content)
    return Article(id="urn:x:1", headline="A", media={"../odd name": medium}, body=[Figure(media="../odd name", alt=alt)])


def test_a_picture_at_hand_is_shown_under_a_name_of_our_own() -> None:
    found = files(with_picture(PNG, "application/octet-stream"))
    assert found["EPUB/media/picture-1-1.png"] == PNG
    assert b'<img src="media/picture-1-1.png" alt="A dot"/>' in found["EPUB/article-1.xhtml"]
    assert b'media-type="image/png"' in found["EPUB/package.opf"]


def test_the_accessibility_metadata_tells_of_pictures() -> None:
    assert metas(package(with_picture(PNG)), "schema:accessMode") == ["textual", "visual"]
    assert metas(package(with_picture(PNG)), "schema:accessModeSufficient") == ["textual"]
    assert metas(package(with_picture(PNG, alt=None)), "schema:accessModeSufficient") == ["textual,visual"]
    assert metas(package(minimal()), "schema:accessMode") == ["textual"]


@pytest.mark.parametrize(
    "content", [b"<svg xmlns='http://www.w3.org/2000/svg'/>", PNG[:-8], PNG[:40] + b"x" + PNG[41:], b"\xff\xd8\xff\xd9", b"GIF89a;", b"RIFF"]
)
def test_what_is_no_whole_picture_is_left_out_and_reported(content: bytes) -> None:
    report = Collector()
    found = files_of(dumps(with_picture(content), "epub", report=report))
    assert not any("media/" in name for name in found)
    assert [finding.code for finding in report] == ["epub-medium-left-out"]


def test_a_picture_that_is_elsewhere_is_linked_to() -> None:
    article = Article(id="urn:x:1", headline="A", body=[Figure(href="https://example.org/a.png", alt="A dot")])
    page = files(article)["EPUB/article-1.xhtml"]
    assert b"<img" not in page
    assert b'<a class="picture" href="https://example.org/a.png">A dot</a>' in page


def test_an_address_that_epub_refuses_is_kept_beside_the_text() -> None:
    article = Article(id="urn:x:1", headline="A", body=[Figure(href="https://xn--a/p.png"), Figure(href="https://xn--bcher-kva.example/")])
    page = files(article)["EPUB/article-1.xhtml"].decode()
    assert 'href="https://xn--a/' not in page
    assert "https://xn--a/p.png</p>" in page
    assert 'href="https://xn--bcher-kva.example/"' in page


@pytest.mark.parametrize(
    "block",
    [
        List([Item("one"), Item(""), Item("two")], ordered=True),
        Table([[Cell("one")], [Cell(""), Cell("two")]]),
        Figure(caption="one", credit="\u00a0two".strip()),
    ],
)
def test_a_statement_over_several_texts_of_a_block_has_one_id(block: List | Table | Figure) -> None:
    span = Span(1, len(block.visible_text), 0)
    article = Article(id="urn:x:1", headline="A", body=[block], statements=[Statement("direct", content=[span])])
    page = files(article)["EPUB/article-1.xhtml"]
    assert page.count(b'id="statement-1-content-1"') == 1
    assert page.count(b'data-part-of="statement-1-content-1"') == 1


def test_a_section_needs_no_title() -> None:
    found = files(Edition([Section([minimal()]), Section([persian()])]))
    assert b"<span>" not in found["EPUB/nav.xhtml"]
