"""Documents with tracked changes are read as if these were accepted."""

from __future__ import annotations

from attrs import evolve
from support.articles import everything
from support.ooxml import parts_of, with_parts
from support.words import with_body

import newsdoc
from newsdoc.model import Article, Cell, Heading, Paragraph, Table

DELETED_MARK = "<w:rPr><w:del/></w:rPr>"
ARTICLE = Article(id="urn:newsdoc:test:tracked", headline="Fog", body=[Paragraph("One."), Heading("Two"), Paragraph("Three.")], keywords=["fog"])


def _body(markup: str) -> tuple[object, ...]:
    found = newsdoc.Collector()
    article = newsdoc.loads(with_body(markup), "docx", report=found)
    assert found == []
    return article.body


def _paragraph(content: str, mark: str = "", style: str = "BodyText") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{mark}</w:pPr>{content}</w:p>'


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def _deleted(text: str) -> str:
    return f"<w:del><w:r><w:delText>{text}</w:delText></w:r></w:del>"


def _row(*cells: str, properties: str = "") -> str:
    return f"<w:tr>{properties}{''.join(f'<w:tc>{cell}</w:tc>' for cell in cells)}</w:tr>"


def test_paragraphs_whose_marks_are_deleted_are_one_with_the_next() -> None:
    first, second = _paragraph(_run("One, "), DELETED_MARK), _paragraph(_run("two, "), "<w:rPr><w:moveFrom/></w:rPr>")
    assert _body(first + "<w:moveFromRangeEnd/>" + second + _paragraph(_run("three."), style="Quote") + _paragraph(_run("Four."))) == (
        newsdoc.model.Quote("One, two, three."),
        Paragraph("Four."),
    )


def test_a_paragraph_that_is_deleted_whole_leaves_the_next_as_it_is() -> None:
    assert _body(_paragraph(_deleted("Gone"), DELETED_MARK, "Crosshead1") + _paragraph(_run("Here."))) == (Paragraph("Here."),)


def test_a_paragraph_after_which_all_is_deleted_stays_as_it_is() -> None:
    markup = _paragraph(_run("Here"), DELETED_MARK, "Crosshead1") + _paragraph(_deleted("Gone"))
    assert _body(markup) == (Heading("Here"),)


def test_a_deleted_mark_before_a_table_changes_nothing() -> None:
    markup = _paragraph(_run("Here"), DELETED_MARK) + f"<w:tbl>{_row(_paragraph(_run('a')))}</w:tbl>"
    assert _body(markup) == (Paragraph("Here"), Table([[Cell("a")]]))


def test_deleted_rows_and_cells_are_gone() -> None:
    row = _row(_paragraph(_deleted("gone")), properties="<w:trPr><w:del/></w:trPr>")
    cell = "<w:tcPr><w:cellDel/></w:tcPr>" + _paragraph(_deleted("gone"))
    table = f"<w:tbl>{_row(_paragraph(_run('a')), _paragraph(_run('b')))}{row}{_row(_paragraph(_run('c')), cell)}</w:tbl>"
    assert _body(table) == (Table([[Cell("a"), Cell("b")], [Cell("c")]]),)


def test_what_was_moved_is_where_it_was_moved_to() -> None:
    moved = f"<w:moveFrom>{_run('Moved.')}</w:moveFrom>"
    there = f"<w:moveTo>{_run('Moved.')}</w:moveTo>"
    markup = _paragraph(moved, "<w:rPr><w:moveFrom/></w:rPr>") + _paragraph(_run("Text.")) + _paragraph(there)
    assert _body(markup) == (Paragraph("Text."), Paragraph("Moved."))


def test_a_bookmark_of_a_paragraph_that_is_gone_names_no_other() -> None:
    data = newsdoc.dumps(ARTICLE, "docx")
    document = parts_of(data)["word/document.xml"].decode()
    document = document.replace('<w:pStyle w:val="Crosshead1"/>', f'<w:pStyle w:val="Crosshead1"/>{DELETED_MARK}')
    document = document.replace("<w:r><w:t>Two</w:t></w:r>", _deleted("Two"))
    article = newsdoc.loads(with_parts(data, {"word/document.xml": document.encode()}), "docx")
    assert article == evolve(ARTICLE, body=[ARTICLE.body[0], ARTICLE.body[2]])


def test_a_list_whose_first_item_is_deleted_is_the_same_list() -> None:
    data = newsdoc.dumps(everything(), "docx")
    document = parts_of(data)["word/document.xml"].decode()
    place = document.index("Lift")
    start, end = document.rindex("<w:p>", 0, place), document.index("</w:p>", place)
    item = document[start:end].replace("</w:pPr>", f"{DELETED_MARK}</w:pPr>").replace("<w:t>Lift</w:t>", "<w:delText>Lift</w:delText>")
    item = item.replace("<w:r>", "<w:del><w:r>").replace("</w:r>", "</w:r></w:del>")
    article = newsdoc.loads(with_parts(data, {"word/document.xml": (document[:start] + item + document[end:]).encode()}), "docx")
    assert len(article.body) == len(everything().body)
    assert article.body[7].visible_text == "Carry"
