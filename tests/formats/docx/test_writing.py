"""What a written document holds, part by part."""

from __future__ import annotations

import io
import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import docx
import pytest
from lxml import etree
from support.articles import PNG, everything, japanese, minimal, persian
from support.articles import edition as make_edition
from support.golden import assert_golden
from support.ooxml import parts_of

from newsdoc.convert import dumps
from newsdoc.diagnostics import Collector
from newsdoc.formats.docx.names import CARRIED
from newsdoc.formats.docx.template import house_parts
from newsdoc.markup.carried import carried_copy, visible_digest
from newsdoc.model import Article, Cell, Edition, Figure, Heading, Item, List, Mark, Media, Paragraph, Span, Statement, Table, Timestamp

GOLDEN = Path(__file__).parent / "golden"
HOUSE = Path(__file__).parents[3] / "src" / "newsdoc" / "formats" / "docx" / "house"


def _story(*body: object, **fields: object) -> Article:
    return Article(id="urn:x:story", headline="Story", body=body, **fields)  # type: ignore[arg-type]


def _document(content: Article | Edition) -> etree._Element:
    return etree.fromstring(parts_of(dumps(content, "docx"))["word/document.xml"])


def _find(root: etree._Element, path: str) -> list[etree._Element]:
    return root.xpath(path, namespaces=root.nsmap)  # type: ignore[arg-type, return-value]


def _values(root: etree._Element, path: str) -> list[str]:
    return [str(value) for value in _find(root, path)]


def _readable(root: etree._Element) -> str:
    etree.indent(root)
    return etree.tostring(root, encoding="unicode") + "\n"


@pytest.mark.parametrize("article", [everything(), persian(), japanese()], ids=["everything", "persian", "japanese"])
def test_the_document_is_the_golden_one(article: Article, request: pytest.FixtureRequest) -> None:
    assert_golden(_readable(_document(article)), GOLDEN / f"{request.node.callspec.id}.xml")


def test_the_house_is_what_the_script_makes() -> None:
    assert {name: (HOUSE / name).read_bytes() for name in sorted(path.name for path in HOUSE.iterdir())} == dict(sorted(house_parts().items()))


def test_python_docx_sees_the_styles() -> None:
    document = docx.Document(io.BytesIO(dumps(everything(), "docx")))
    styles = [paragraph.style.name for paragraph in document.paragraphs if paragraph.style]
    assert styles[:7] == ["Kicker", "Headline", "Deck", "Byline", "Timestamp", "Timestamp", "Editor Note"]
    wanted = {"Body Text", "Crosshead 1", "Crosshead 4", "List Bullet", "List Number", "Quote", "Table Caption", "Figure", "Figure Caption"}
    wanted |= {"Figure Credit", "Break", "Footnote Text", "Attribution", "Outlet Note Heading", "Outlet Note", "Author Note Heading", "Author Note"}
    assert wanted <= set(styles)
    assert document.paragraphs[1].text == everything().headline
    assert document.paragraphs[1].style.base_style.name == "Heading 1"  # type: ignore[union-attr]


def test_all_text_is_printed_in_order() -> None:
    article = everything()
    lines = ["".join(_values(paragraph, ".//w:t/text()")) for paragraph in _find(_document(article), "//w:p")]
    for block in article.body:
        for text in block.visible_text.split("\n"):
            shown = text.replace("\t", "").replace("\u00ad", "")
            assert any(shown in line for line in lines), text


def test_an_empty_headline_prints_nothing() -> None:
    root = _document(Article(id="urn:x:1", headline="", body=[Paragraph("Text.")]))
    assert _values(root, "//w:pStyle/@w:val") == ["BodyText"]


def test_the_dateline_is_printed_once() -> None:
    root = _document(everything())
    assert "".join(_values(root, "//w:t/text()")).count("LERWICK") == 1
    assert _values(root, "//w:r[w:rPr/w:rStyle/@w:val='DatelineWords']//text()") == ["LERWICK, 4 May (Isles Press) —"]


def test_marks_become_properties_of_runs() -> None:
    marks = [Mark(0, 1, "strong"), Mark(1, 2, "emphasis"), Mark(2, 3, "underline"), Mark(3, 4, "strike"), Mark(4, 5, "subscript")]
    marks += [Mark(5, 6, "superscript"), Mark(6, 7, "code"), Mark(7, 8, "language", language="fr")]
    root = _document(_story(Paragraph("abcdefgh", marks)))
    runs = _find(root, "//w:p[last()]/w:r")
    found = {run.findtext("{*}t"): [etree.QName(child).localname for child in run[0]] for run in runs}
    wanted = [["b", "bCs"], ["i", "iCs"], ["u"], ["strike"], ["vertAlign"], ["vertAlign"], ["rStyle"], ["lang"]]
    assert found == dict(zip("abcdefgh", wanted, strict=True))


def test_overlapping_links_do_not_nest_and_the_first_wins() -> None:
    marks = [Mark(0, 4, "link", href="https://a.example/"), Mark(2, 6, "link", href="https://b.example/")]
    data = dumps(_story(Paragraph("abcdefgh", marks)), "docx")
    root = etree.fromstring(parts_of(data)["word/document.xml"])
    assert ["".join(_values(link, ".//w:t/text()")) for link in _find(root, "//w:hyperlink")] == ["abcd", "ef"]
    relationships = etree.fromstring(parts_of(data)["word/_rels/document.xml.rels"])
    assert [row.get("Target") for row in relationships if row.get("TargetMode") == "External"] == ["https://a.example/", "https://b.example/"]


def test_note_marks_lead_to_their_footnote() -> None:
    root = _document(everything())
    (anchor,) = _values(root, "//w:hyperlink/@w:anchor")
    (footnote,) = _find(root, f"//w:p[w:bookmarkStart/@w:name='{anchor}']")
    assert "".join(_values(footnote, ".//w:t/text()")) == "1Kept in the archive."


def test_statements_stand_under_bookmarks() -> None:
    root = _document(everything())
    start = _find(root, "//w:bookmarkStart[@w:name='statement_1_content_1']")[0]
    text = []
    for element in start.itersiblings():
        if element.tag.endswith("bookmarkEnd"):
            break
        text += _values(element, ".//w:t/text()")
    assert "".join(text) == "“She weighs forty tonnes,”"
    names = _values(root, "//w:bookmarkStart/@w:name")
    assert {"statement_1_source", "statement_1_cue", "statement_2_cue", "statement_3_content_1", "statement_4_content_2"} <= set(names)


def test_spans_over_several_items_are_bookmarked_in_each() -> None:
    block = List([Item("one"), Item("two")], ordered=False)
    root = _document(_story(block, statements=[Statement("indirect", content=[Span(1, 6, 0)])]))
    names = [name for name in _values(root, "//w:bookmarkStart/@w:name") if name.startswith("statement")]
    assert names == ["statement_1_content_1", "statement_1_content_1_p2"]


def test_spans_that_overlap_cut_the_text_where_their_bookmarks_stand() -> None:
    overlapping = [Statement("indirect", content=[Span(0, 4, 0)]), Statement("indirect", content=[Span(2, 6, 0)])]
    plain = _document(_story(Paragraph("abcdef"), statements=overlapping))
    shown = [(etree.QName(child).localname, *_values(child, "w:t/text() | @w:name")) for child in _find(plain, "//w:p[last()]/*")]
    assert shown[1:] == [
        ("bookmarkStart", "block_1"),
        ("bookmarkStart", "statement_1_content_1"),
        ("r", "ab"),
        ("bookmarkStart", "statement_2_content_1"),
        ("r", "cd"),
        ("bookmarkEnd",),
        ("r", "ef"),
        ("bookmarkEnd",),
        ("bookmarkEnd",),
    ]


def test_soft_breaks_tabs_and_soft_hyphens_are_elements() -> None:
    root = _document(_story(Paragraph(" a\n\tb\u00adc ")))
    run = _find(root, "//w:p[last()]/w:r")[0]
    assert [etree.QName(child).localname for child in run] == ["t", "br", "tab", "t", "softHyphen", "t"]
    assert _values(run, "w:t/text()") == [" a", "b", "c "]
    assert len(_find(run, "w:t[@xml:space='preserve']")) == 2


def test_ruby_keeps_its_base_and_reading() -> None:
    root = _document(japanese())
    rubies = [("".join(_values(ruby, "w:rubyBase//w:t/text()")), "".join(_values(ruby, "w:rt//w:t/text()"))) for ruby in _find(root, "//w:ruby")]
    assert rubies == [("橋", "はし"), ("町長", "ちょうちょう")]


def test_right_to_left_is_said_of_paragraphs_and_of_runs_in_its_letters() -> None:
    root = _document(_story(Paragraph("گفت New York بود"), language="fa"))
    paragraph = _find(root, "//w:p[last()]")[0]
    assert len(_find(paragraph, "w:pPr/w:bidi")) == 1
    runs = [("".join(_values(run, "w:t/text()")), bool(_find(run, "w:rPr/w:rtl"))) for run in _find(paragraph, "w:r")]
    assert runs == [("گفت ", True), ("New York", False), (" بود", True)]
    assert len(_find(root, "//w:sectPr/w:bidi")) == 1


def test_the_language_stands_in_styles_and_settings_and_elsewhere_only_where_it_differs() -> None:
    parts = parts_of(dumps(_story(Paragraph("Text."), Paragraph("Texte.", language="fr"), language="en-GB"), "docx"))
    assert b'<w:lang w:val="en-GB"' in parts["word/styles.xml"]
    assert b'<w:themeFontLang w:val="en-GB"' in parts["word/settings.xml"]
    root = etree.fromstring(parts["word/document.xml"])
    assert _values(root, "//w:lang/@w:val") == ["fr", "fr"]
    unknown = parts_of(dumps(_story(Paragraph("Text.")), "docx"))
    assert all(b"w:lang" not in content and b"themeFontLang" not in content for content in unknown.values())


def test_articles_of_different_languages_each_say_theirs() -> None:
    root = _document(make_edition())
    assert {"en-GB", "fa", "ja", "fr", "en"} == set(_values(root, "//w:lang/@w:val"))


def test_tables_have_spans_and_heads() -> None:
    rows = [[Cell("H", header=True, colspan=2), Cell("I", header=True)], [Cell("a", rowspan=2), Cell("b"), Cell("c")], [Cell("d")]]
    root = _document(_story(Table(rows)))
    assert len(_find(root, "//w:gridCol")) == 3
    assert _values(root, "//w:gridSpan/@w:val") == ["2"]
    assert _values(root, "//w:vMerge/@w:val") == ["restart", "continue"]
    assert len(_find(root, "//w:tr[w:trPr/w:tblHeader]")) == 1
    assert _values(root, "//w:pStyle[@w:val='TableGap']/@w:val") == ["TableGap"]
    assert _values(root, "//w:tbl//w:t/text()") == ["H", "I", "a", "b", "c", "d"]


def test_a_cell_ends_before_one_that_comes_down_into_its_way() -> None:
    rows = [[Cell("a"), Cell("b", rowspan=2)], [Cell("c", colspan=3), Cell("d")]]
    root = _document(_story(Table(rows)))
    assert _values(root, "//w:tr[2]//w:t/text()") == ["c", "d"]
    assert len(_find(root, "//w:tr[2]/w:tc")) == 3


def test_a_table_too_wide_for_word_is_reported() -> None:
    found = Collector()
    dumps(_story(Table([[Cell(str(number)) for number in range(64)]])), "docx", report=found)
    assert [diagnostic.code for diagnostic in found] == ["docx-table-wide"]


def test_ordered_lists_count_each_for_itself() -> None:
    one, two = List([Item("a"), Item("b", level=8)], ordered=True), List([Item("c")], ordered=True)
    parts = parts_of(dumps(_story(one, two), "docx"))
    root = etree.fromstring(parts["word/document.xml"])
    assert _values(root, "//w:numId/@w:val") == ["2", "2", "3"]
    assert _values(root, "//w:ilvl/@w:val") == ["0", "8", "0"]
    numbering = etree.fromstring(parts["word/numbering.xml"])
    assert _values(numbering, "//w:num/@w:numId") == ["1", "2", "3"]
    assert len(_find(numbering, "//w:num[@w:numId='3']//w:startOverride")) == 9


def test_pictures_at_hand_are_embedded_once_with_their_alternative_text() -> None:
    medium = Media("image/png", "sha256:" + "0" * 64, content=PNG)
    parts = parts_of(dumps(_story(Figure(media="dot", alt='A "dot"'), Figure(media="dot"), media={"dot": medium}), "docx"))
    assert [name for name in parts if name.startswith("word/media/")] == ["word/media/image1.png"]
    assert parts["word/media/image1.png"] == PNG
    root = etree.fromstring(parts["word/document.xml"])
    assert _values(root, "//wp:docPr/@descr") == ['A "dot"']
    assert _values(root, "//wp:docPr/@id") == ["1", "2"]


def test_pictures_elsewhere_are_links_and_bytes_left_out_are_reported() -> None:
    found = Collector()
    medium = Media("image/png", "sha256:" + "0" * 64, content=b"no picture")
    article = _story(Figure(href="https://a.example/p.jpg"), Figure(media="odd", alt="An oddity"), Figure(), media={"odd": medium})
    root = etree.fromstring(parts_of(dumps(article, "docx", report=found))["word/document.xml"])
    assert _values(root, "//w:p[w:pPr/w:pStyle/@w:val='Figure']//w:t/text()") == ["https://a.example/p.jpg", "An oddity"]
    assert [diagnostic.code for diagnostic in found] == ["docx-medium-left-out"]


def test_core_properties_say_what_is_known() -> None:
    core = etree.fromstring(parts_of(dumps(everything(), "docx"))["docProps/core.xml"])
    found = {etree.QName(element).localname: element.text for element in core}
    assert found["title"] == everything().headline
    assert found["creator"] == "Una Tait; Per Moar"
    assert found["language"] == "en-GB"
    assert found["keywords"] == "whale, museum"
    assert (found["created"], found["modified"]) == ("2026-05-03", "2026-05-04T09:05:30Z")


@pytest.mark.parametrize(
    ("fields", "epoch", "wanted"),
    [
        ({"published": Timestamp("2026-01-31T23:00:00-02:00", zone_known=True)}, None, "2026-02-01T01:00:00Z"),
        ({"published": Timestamp("2026-01-31T23:00:00", zone_known=False)}, None, "2026-01-31"),
        ({"published": Timestamp("0001-01-01T00:00:00+14:00", zone_known=True)}, None, "0001-01-01T00:00:00Z"),
        ({}, "86400", "1970-01-02T00:00:00Z"),
        ({}, None, "1980-01-01T00:00:00Z"),
    ],
)
def test_the_modification_date_is_never_the_clocks(
    fields: dict[str, Timestamp], epoch: str | None, wanted: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    if epoch:
        monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    core = etree.fromstring(parts_of(dumps(_story(**fields), "docx"))["docProps/core.xml"])
    assert core.findtext("{http://purl.org/dc/terms/}modified") == wanted


def test_the_carried_copy_is_the_articles() -> None:
    parts = parts_of(dumps(everything(), "docx"))
    root = etree.fromstring(parts["customXml/item1.xml"])
    assert root.tag == f"{{{CARRIED}}}article"
    assert json.loads(root.text or "") == carried_copy(everything(), ["dot"])


def test_an_edition_has_its_lines_a_page_for_each_article_and_a_copy_of_each() -> None:
    parts = parts_of(dumps(make_edition(), "docx"))
    root = etree.fromstring(parts["word/document.xml"])
    breaks = ["".join(_values(paragraph, ".//w:t/text()")) for paragraph in _find(root, "//w:p[w:pPr/w:pageBreakBefore]")]
    assert breaks == ["Islands", "Fog", "پل باز می‌شود", "橋が開通"]
    assert _values(root, "//w:p[w:pPr/w:pStyle/@w:val='EditionTitle']//w:t/text()") == ["The Bay & the Isles"]
    assert {"a1_headline_1", "a2_headline_1", "a4_block_1", "edition_title", "section_1"} <= set(_values(root, "//w:bookmarkStart/@w:name"))
    copies = [etree.fromstring(parts[f"customXml/item{number}.xml"]) for number in range(1, 6)]
    assert [etree.QName(copy).localname for copy in copies] == ["article"] * 4 + ["edition"]
    assert [copy.get("number") for copy in copies] == ["1", "2", "3", "4", None]
    assert json.loads(copies[4].text or "")["sections"] == [{"digest": visible_digest("Islands"), "articles": 2}, {"articles": 2}]


def _changes() -> Iterator[tuple[str, Article]]:
    """The article with each of its fields left out, where it can be."""
    article = everything()
    for attribute in attrs.fields(Article):
        default = attribute.default
        if attribute.name in ("id", "headline", "body", "statements", "media"):
            continue
        left_out: dict[str, Any] = {attribute.name: () if isinstance(default, tuple) else None}
        yield attribute.name, attrs.evolve(article, **left_out)


@pytest.mark.parametrize(("name", "changed"), list(_changes()), ids=lambda value: value if isinstance(value, str) else "")
def test_every_field_is_in_the_document(name: str, changed: Article) -> None:
    assert dumps(changed, "docx") != dumps(everything(), "docx"), name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (minimal(), attrs.evolve(minimal(), id="urn:x:other")),
        (minimal(), attrs.evolve(minimal(), headline="Mist")),
        (minimal(), attrs.evolve(minimal(), body=[Paragraph("It was misty.")])),
        (_story(Heading("H", level=1)), _story(Heading("H", level=2))),
        (_story(Paragraph("a")), _story(Paragraph("a", language="en"))),
        (everything(), attrs.evolve(everything(), statements=everything().statements[:2])),
    ],
)
def test_what_differs_is_written_differently(one: Article, other: Article) -> None:
    assert dumps(one, "docx") != dumps(other, "docx")


def test_the_same_article_gives_the_same_bytes_everywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    before = dumps(everything(), "docx")
    monkeypatch.setenv("TZ", "Asia/Tehran")
    time.tzset()
    try:
        assert dumps(everything(), "docx") == before
    finally:
        monkeypatch.undo()
        time.tzset()
