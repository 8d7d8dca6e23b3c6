"""What word processors put into documents and newsdoc does not: all words and pictures are read, or reported."""

from __future__ import annotations

import pytest
from support.articles import PNG, PNG_DIGEST
from support.ooxml import parts_of, with_parts
from support.words import with_body, with_part, with_picture

import newsdoc
from newsdoc.model import Article, Cell, Figure, Footnote, Heading, Item, List, Mark, Note, Paragraph, Table

BOX = "<w:txbxContent><w:p><w:r><w:t>Boxed</w:t></w:r></w:p></w:txbxContent>"
DRAWN_BOX = f"<w:drawing><a:graphic>{BOX}</a:graphic></w:drawing>"
VML_BOX = f"<w:pict><v:shape><v:textbox>{BOX}</v:textbox></v:shape></w:pict>"
PICTURE = '<w:r><w:drawing><a:blip r:embed="r-picture"/></w:drawing></w:r>'


def _read(data: bytes) -> tuple[Article, list[tuple[str, str]]]:
    found = newsdoc.Collector()
    article = newsdoc.loads(data, "docx", report=found)
    return article, [(diagnostic.code, diagnostic.message) for diagnostic in found]


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def _paragraph(content: str, style: str = "BodyText") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{content}</w:p>'


def _reference(number: int, kind: str = "footnote", more: str = "") -> str:
    return f'<w:r><w:{kind}Reference w:id="{number}"{more}</w:r>'


def _note(number: int, *paragraphs: str, kind: str = "footnote") -> str:
    return f'<w:{kind} w:id="{number}">{"".join(f"<w:p>{content}</w:p>" for content in paragraphs)}</w:{kind}>'


def _called(label: str, start: int) -> list[Mark]:
    end = start + len(label)
    return [Mark(start, end, "note", label=label), Mark(start, end, "superscript")]


# --- footnotes ---


def test_footnotes_of_word_come_after_the_body() -> None:
    body = _paragraph(_run("Tea") + _reference(5, more="/>") + _run(" is hot.") + _reference(2, more="/>")) + _paragraph(_run("End."))
    notes = _note(2, "<w:r><w:footnoteRef/></w:r>" + _run(" Very."), _run("Mind it.")) + _note(5, "<w:r><w:footnoteRef/></w:r>" + _run(" Green."))
    article, found = _read(with_part(with_body(body), "footnotes", "footnotes", notes))
    assert article.body == (
        Paragraph("Tea1 is hot.2", [*_called("1", 3), *_called("2", 12)]),
        Paragraph("End."),
        Footnote("Green.", label="1"),
        Footnote("Very.\nMind it.", label="2"),
    )
    assert found == []


def test_endnotes_are_numbered_as_word_does() -> None:
    body = _paragraph("".join(_run("a") + _reference(number, "endnote", "/>") for number in range(1, 5)))
    notes = "".join(_note(number, _run(f"Note {number}"), kind="endnote") for number in range(1, 5))
    article, _ = _read(with_part(with_body(body), "endnotes", "endnotes", notes))
    assert [block.label for block in article.body[1:] if isinstance(block, Footnote)] == ["i", "ii", "iii", "iv"]
    assert article.body[0].visible_text == "aiaiiaiiiaiv"


@pytest.mark.parametrize(("form", "label"), [("upperRoman", "I"), ("lowerRoman", "i"), ("decimal", "1"), ("unheardOf", "1")])
def test_footnotes_are_numbered_as_the_section_says(form: str, label: str) -> None:
    section = f'<w:sectPr><w:footnotePr><w:numFmt w:val="{form}"/></w:footnotePr></w:sectPr>'
    data = with_body(_paragraph(_run("Tea") + _reference(2, more="/>")) + section)
    article, _ = _read(with_part(data, "footnotes", "footnotes", _note(2, _run("Green."))))
    assert article.body[1] == Footnote("Green.", label=label)


def test_a_note_that_is_referred_to_twice_is_there_once() -> None:
    body = _paragraph(_run("Tea") + _reference(2, more="/>")) + _paragraph(_run("Pot") + _reference(2, more="/>"))
    article, _ = _read(with_part(with_body(body), "footnotes", "footnotes", _note(2, _run("Green."))))
    assert [block.visible_text for block in article.body] == ["Tea1", "Pot1", "Green."]


def test_a_label_that_another_footnote_has_is_made_another() -> None:
    label = '<w:r><w:rPr><w:rStyle w:val="FootnoteLabel"/></w:rPr><w:t>1</w:t><w:tab/></w:r>'
    body = _paragraph(_run("Tea") + _reference(2, more="/>")) + _paragraph(label + _run("Ours."), "FootnoteText")
    article, _ = _read(with_part(with_body(body), "footnotes", "footnotes", _note(2, _run("Word's."))))
    assert article.body == (Paragraph("Tea1-2", _called("1-2", 3)), Footnote("Ours.", label="1"), Footnote("Word's.", label="1-2"))


def test_a_mark_of_its_own_stands_for_the_number() -> None:
    body = _paragraph(_run("Tea") + _reference(2, more=' w:customMarkFollows="1"/><w:t>*</w:t>') + _run(" pot"))
    article, _ = _read(with_part(with_body(body), "footnotes", "footnotes", _note(2, _run("* Green."))))
    assert article.body == (Paragraph("Tea* pot", _called("*", 3)), Footnote("Green.", label="*"))


def test_a_headline_is_read_without_the_number_of_its_note() -> None:
    body = _paragraph(_run("Tea") + _reference(2, more="/>") + _run(" is hot"), "Headline") + _paragraph(_run("Text."))
    article, _ = _read(with_part(with_body(body), "footnotes", "footnotes", _note(2, _run("Green."))))
    assert article.headline == "Tea is hot"
    assert article.body == (Paragraph("Text."), Footnote("Green.", label="1"))


def test_links_in_a_footnote_are_those_of_its_part() -> None:
    link = '<w:hyperlink r:id="r-link"><w:r><w:t>there</w:t></w:r></w:hyperlink>'
    data = with_part(with_body(_paragraph(_run("Tea") + _reference(2, more="/>"))), "footnotes", "footnotes", _note(2, _run("Look ") + link))
    row = '<Relationship Id="r-link" Type="x/hyperlink" Target="https://example.org/" TargetMode="External"/>'
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    data = with_parts(data, {"word/_rels/footnotes.xml.rels": f'<Relationships xmlns="{space}">{row}</Relationships>'.encode()})
    assert _read(data)[0].body[1] == Footnote("Look there", [Mark(5, 10, "link", href="https://example.org/")], label="1")


def test_footnotes_stand_before_the_credit_lines_that_end_an_article() -> None:
    body = _paragraph(_run("Tea") + _reference(2, more="/>")) + _paragraph(_run("Photo: Ola Groat"), "Attribution")
    article, _ = _read(with_part(with_body(body), "footnotes", "footnotes", _note(2, _run("Green."))))
    assert [credit.before for credit in article.attributions] == [None]


# --- boxes, equations, alternatives ---


@pytest.mark.parametrize(
    "drawn",
    [
        f"<mc:AlternateContent><mc:Choice>{DRAWN_BOX}</mc:Choice><mc:Fallback>{VML_BOX}</mc:Fallback></mc:AlternateContent>",
        f"<mc:AlternateContent><mc:Choice><w:drawing/></mc:Choice><mc:Fallback>{VML_BOX}</mc:Fallback></mc:AlternateContent>",
        DRAWN_BOX,
        VML_BOX,
    ],
)
def test_a_box_is_read_after_its_paragraph_once(drawn: str) -> None:
    article, found = _read(with_body(_paragraph(_run("Around") + f"<w:r>{drawn}</w:r>") + _paragraph(_run("After"))))
    assert article.body == (Paragraph("Around"), Paragraph("Boxed"), Paragraph("After"))
    assert found == []


def test_a_box_that_hangs_on_an_item_does_not_part_the_list() -> None:
    body = _paragraph(_run("one") + f"<w:r>{DRAWN_BOX}</w:r>", "ListBullet") + _paragraph(_run("two"), "ListBullet")
    assert _read(with_body(body))[0].body == (List([Item("one"), Item("two")], ordered=False), Paragraph("Boxed"))


def test_an_equation_is_read_as_its_text() -> None:
    equation = "<m:oMath><m:r><m:t>E</m:t></m:r><m:r><m:t>=mc²</m:t></m:r></m:oMath>"
    article, found = _read(with_body(_paragraph(_run("So ") + equation) + _paragraph(f"<m:oMathPara>{equation}</m:oMathPara>")))
    assert [block.visible_text for block in article.body] == ["So E=mc²", "E=mc²"]
    assert found == []


@pytest.mark.parametrize("wrapper", ["mc:AlternateContent><mc:Choice", "mc:AlternateContent><mc:Fallback", "w:sdt><w:sdtContent", "w:customXml"])
def test_paragraphs_and_rows_are_read_through_what_wraps_them(wrapper: str) -> None:
    ends = "".join(f"</{name}>" for name in reversed(wrapper.split("><")))
    row = f"<w:tr><w:tc>{_paragraph(_run('Cell'))}</w:tc></w:tr>"
    article, found = _read(with_body(f"<{wrapper}>{_paragraph(_run('Text'))}{ends}<w:tbl><{wrapper}>{row}{ends}</w:tbl>"))
    assert article.body == (Paragraph("Text"), Table([[Cell("Cell")]]))
    assert found == []


# --- what is not part of the article ---


def test_comments_and_page_headers_are_reported() -> None:
    data = with_body(_paragraph(_run("Text")))
    data = with_part(
        data, "comments", "comments", f"<w:comment>{_paragraph(_run('Check'))}</w:comment><w:comment>{_paragraph(_run('this'))}</w:comment>"
    )
    data = with_part(with_part(data, "header", "hdr", _paragraph(_run("Draft"))), "header", "hdr", _paragraph(_run("Draft")), "header2")
    article, found = _read(data)
    assert article.body == (Paragraph("Text"),)
    assert found == [
        ("text-left-out", "left out (comment): Check"),
        ("text-left-out", "left out (comment): this"),
        ("text-left-out", "left out (page header): Draft"),
    ]


def test_words_that_nothing_reads_are_reported() -> None:
    unknown = f"<w:unheardOf>{_run('Lost')}{_run(' words')}</w:unheardOf>"
    deleted = f"<w:del>{_run('gone')}</w:del>"
    covered = '<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p/></w:tc></w:tr>'
    covered += f"<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>{_paragraph(_run('Covered'))}</w:tc></w:tr></w:tbl>"
    article, found = _read(with_body(_paragraph(_run("Text") + unknown + deleted) + covered))
    assert article.body[0] == Paragraph("Text")
    assert found == [("text-left-out", "left out: Lost words"), ("text-left-out", "left out: Covered")]


# --- pictures ---

CELL = f"<w:tbl><w:tr><w:tc>{_paragraph(_run('a'))}</w:tc></w:tr></w:tbl>"


@pytest.mark.parametrize(
    ("markup", "kinds"),
    [
        (_paragraph(_run("Text") + PICTURE), ["paragraph", "figure"]),
        (_paragraph(_run("Title") + PICTURE, "SectionTitle"), ["figure"]),
        (f"<w:tbl><w:tr><w:tc>{_paragraph(_run('Cell') + PICTURE)}</w:tc></w:tr></w:tbl>", ["table", "figure"]),
        (f"<w:tbl><w:tr><w:tc>{_paragraph(PICTURE)}</w:tc></w:tr></w:tbl>", ["table", "figure"]),
        (_paragraph(_run("Note") + PICTURE, "EditorNote"), ["figure"]),
        (_paragraph(_run("Text"), "Figure") + _paragraph(_run("Caption") + PICTURE, "FigureCaption"), ["figure", "figure"]),
        (_paragraph(PICTURE, "Figure") + _paragraph(_run("Caption"), "FigureCaption"), ["figure"]),
        (_paragraph(_run("Text") + PICTURE, "Figure"), ["figure", "paragraph"]),
        (
            _paragraph(_run("Table") + PICTURE, "TableCaption") + f"<w:tbl><w:tr><w:tc>{_paragraph(_run('a'))}</w:tc></w:tr></w:tbl>",
            ["table", "figure"],
        ),
    ],
)
def test_a_picture_is_kept_wherever_it_is(markup: str, kinds: list[str]) -> None:
    article, found = _read(with_picture(with_body(markup), PNG))
    assert [block.type for block in article.body] == kinds
    assert [block.media for block in article.body if isinstance(block, Figure) and block.media] == ["picture-1"]
    assert article.media["picture-1"].digest == PNG_DIGEST
    assert found == []


def test_a_note_with_two_headings_keeps_both() -> None:
    body = _paragraph(_run("Text")) + _paragraph(_run("First"), "EditorNoteHeading") + _paragraph(_run("Words"), "EditorNote")
    assert _read(with_body(body))[0].editor_notes == (Note("Words", heading="First"),)


def test_pictures_of_strict_documents_are_read() -> None:
    data = with_picture(with_body(_paragraph(PICTURE, "Figure")), PNG)
    document = parts_of(data)["word/document.xml"].decode()
    for space in ("wordprocessingml", "drawingml", "officeDocument"):
        document = document.replace(f"http://schemas.openxmlformats.org/{space}/2006/", f"http://purl.oclc.org/ooxml/{space}/")
    article, _ = _read(with_parts(data, {"word/document.xml": document.encode()}))
    assert [block.media for block in article.body if isinstance(block, Figure)] == ["picture-1"]


# --- breaks and numbers ---


@pytest.mark.parametrize("kind", ["page", "column"])
@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<w:r><w:t>first</w:t>{}<w:t>second</w:t></w:r>", "first second"),
        ('<w:r><w:t xml:space="preserve">first </w:t>{}<w:t>second</w:t></w:r>', "first second"),
        ('<w:r><w:t>first</w:t>{}<w:t xml:space="preserve"> second</w:t></w:r>', "first second"),
        ("<w:r>{0}<w:t>first</w:t>{0}</w:r>", "first"),
        ("<w:r><w:t>first</w:t>{}<w:br/><w:t>second</w:t></w:r>", "first\nsecond"),
    ],
)
def test_the_end_of_a_page_parts_words(markup: str, text: str, kind: str) -> None:
    article, _ = _read(with_body(_paragraph(markup.format(f'<w:br w:type="{kind}"/>'))))
    assert article.body == (Paragraph(text),)


def test_the_blank_at_the_end_of_a_page_is_not_marked() -> None:
    markup = '<w:r><w:t>first</w:t></w:r><w:r><w:br w:type="page"/></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>second</w:t></w:r>'
    assert _read(with_body(_paragraph(markup)))[0].body == (Paragraph("first second", [Mark(6, 12, "strong")]),)


@pytest.mark.parametrize("level", ["²", "٣", "x", "999"])
def test_a_level_that_is_no_number_is_the_first(level: str) -> None:
    item = f'<w:p><w:pPr><w:pStyle w:val="ListBullet"/><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr></w:pPr>{_run("a")}</w:p>'
    assert _read(with_body(item))[0].body == (List([Item("a")], ordered=False),)


# --- lines at the head ---


def test_a_headline_in_two_paragraphs_is_one() -> None:
    body = _paragraph(_run("Fog closes"), "Headline") + _paragraph(_run("port"), "Headline") + _paragraph(_run("Text."))
    article, _ = _read(with_body(body))
    assert (article.headline, article.body) == ("Fog closes port", (Paragraph("Text."),))


def test_a_headline_below_the_text_is_a_heading() -> None:
    body = _paragraph(_run("Fog"), "Headline") + _paragraph(_run("Deep"), "Deck") + _paragraph(_run("Text."))
    body += _paragraph(_run("Outlook"), "Headline") + _paragraph(_run("Better"), "Deck")
    article, _ = _read(with_body(body))
    assert (article.headline, article.deck) == ("Fog", "Deep")
    assert article.body == (Paragraph("Text."), Heading("Outlook", level=1), Paragraph("Better"))
