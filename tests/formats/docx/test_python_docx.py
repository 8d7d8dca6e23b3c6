"""Documents changed with python-docx, which takes the bookmarks out of a paragraph whose text it sets."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import docx
import pytest
from attrs import evolve
from support.articles import everything

import newsdoc
from newsdoc.model import Article, Heading, Mark, Paragraph


def _changed(change: Callable[[Any], None]) -> Article:
    document = docx.Document(io.BytesIO(newsdoc.dumps(everything(), "docx")))
    change(document)
    sink = io.BytesIO()
    document.save(sink)
    return newsdoc.loads(sink.getvalue(), "docx", report=newsdoc.Collector())


def _paragraph(document: Any, words: str) -> Any:
    return next(paragraph for paragraph in document.paragraphs if words in paragraph.text)


def _set(old: str, new: str) -> Callable[[Any], None]:
    def change(document: Any) -> None:
        paragraph = _paragraph(document, old)
        paragraph.text = paragraph.text.replace(old, new)

    return change


def _block(index: int, article: Article) -> Any:
    return article.body[index]


def test_a_document_that_it_saved_reads_as_the_same_article() -> None:
    assert _changed(lambda document: None) == everything()


def test_the_headline() -> None:
    assert _changed(_set("Whale goes home", "Whale comes home")) == evolve(everything(), headline="Whale comes home & nobody <weeps>")


def test_a_paragraph() -> None:
    article = _changed(_set("double spaces", "double blanks"))
    expected: list[Any] = list(everything().body)
    # python-docx does not see soft hyphens.
    expected[14] = evolve(expected[14], text=expected[14].text.replace("double spaces", "double blanks").replace("\u00ad", ""))
    assert article == evolve(everything(), body=expected)


def test_a_credit_line_keeps_its_kind() -> None:
    article = _changed(_set("© 2026 Isles Press", "© 2026 The Isles Press"))
    assert [(credit.kind, credit.text) for credit in article.attributions][5] == ("copyright", "© 2026 The Isles Press")
    assert len(article.attributions) == len(everything().attributions)


def test_a_list_item() -> None:
    article = _changed(_set("Lift", "Heave"))
    assert [item.text for item in _block(7, article).items] == ["Heave", "Carry"]
    assert (_block(7, article).ordered, len(article.body)) == (True, len(everything().body))


def test_a_table_cell() -> None:
    def change(document: Any) -> None:
        document.tables[0].cell(1, 1).text = "4.75"

    table = _block(9, _changed(change))
    assert [[cell.text for cell in row] for row in table.rows] == [["Part", "Tonnes", ""], ["Skull", "4.75", ""], ["and jaw"]]
    assert (table.caption, table.rows[1][0].rowspan, table.rows[0][0].header) == ("What it weighs", 2, True)


def test_a_new_credit_line_is_told_by_its_words() -> None:
    def change(document: Any) -> None:
        _paragraph(document, "Source: Museum").insert_paragraph_before("Photo: Ola Groat", style="Attribution")

    credit_lines = [(credit.kind, credit.text) for credit in _changed(change).attributions]
    assert ("photo", "Photo: Ola Groat") in credit_lines
    assert credit_lines.index(("photo", "Photo: Ola Groat")) < credit_lines.index(("source", "Source: Museum"))


def test_new_paragraphs_and_looks() -> None:
    def change(document: Any) -> None:
        heading = _paragraph(document, "Tabs").insert_paragraph_before("Later", style="Crosshead 2")
        paragraph = heading.insert_paragraph_before("It was ", style="Body Text")
        paragraph.add_run("late").bold = True
        paragraph.add_run(".")

    body = _changed(change).body
    assert body[14] == Paragraph("It was late.", [Mark(7, 11, "strong")])
    assert body[15] == Heading("Later", level=2)
    assert body[16:] == everything().body[14:]


def test_words_made_bold_are_marked_so() -> None:
    def change(document: Any) -> None:
        for run in _paragraph(document, "Smaller").runs:
            run.bold = True

    block = _block(3, _changed(change))
    assert [mark.type for mark in block.marks] == ["emphasis", "strong"]


@pytest.mark.parametrize("style", ["Headline", "Deck", "Outlet Note"])
def test_a_style_that_was_taken_away_makes_it_body_text(style: str) -> None:
    def change(document: Any) -> None:
        for paragraph in document.paragraphs:
            if paragraph.style.name == style:
                paragraph.style = "Body Text"

    article = _changed(change)
    assert len(article.body) > len(everything().body)


def test_a_plain_document_of_python_docx_is_read_by_its_styles() -> None:
    document = docx.Document()
    document.add_heading("Fog closes port", 0)
    document.add_paragraph("It was foggy.")
    document.add_heading("Outlook", 1)
    document.add_paragraph("Rope", style="List Bullet")
    document.add_paragraph("Tar", style="List Bullet")
    document.add_paragraph("Lift", style="List Number")
    sink = io.BytesIO()
    document.save(sink)
    article = newsdoc.loads(sink.getvalue(), "docx")
    assert article.headline == "Fog closes port"
    assert [block.type for block in article.body] == ["paragraph", "heading", "list", "list"]
    assert [block.visible_text for block in article.body] == ["It was foggy.", "Outlook", "Rope\nTar", "Lift"]
    assert article.origin
    assert article.origin.format == "docx"
    assert newsdoc.loads(sink.getvalue(), "docx").id == article.id
