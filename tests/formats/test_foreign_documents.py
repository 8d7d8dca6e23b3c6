"""Documents of others, whose paragraphs are plain: the rules that read raw text tell them apart."""

from __future__ import annotations

import html
import io
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import docx
import pytest
from ebooklib import epub
from support.words import with_body

import newsdoc
from newsdoc import Collector
from newsdoc.formats.docx import DocxReadOptions
from newsdoc.formats.epub import EpubReadOptions
from newsdoc.model import Article, Author, Dateline, Heading, List, Mark, Note, OutletNote, Paragraph, Table
from newsdoc.parsing.text.lines import split_lines
from newsdoc.parsing.text.passages import join_lines

_FIXTURES = (Path(__file__).parent.parent / "parsing" / "fixtures.txt").read_text(encoding="utf-8")
_CASES = {title: rest.rpartition("\n---\n")[0] for title, _, rest in (case.partition("\n") for case in _FIXTURES.split("\n=== ")[1:])}
_PRINTED = ("kicker", "headline", "deck", "byline", "authors", "dateline", "body", "attributions", "outlet_note", "author_notes", "editor_notes")

HEADLINE = "Ferry runs aground in the fog"
STORY = "The ferry ran aground on Monday with two hundred people on board, and nobody was hurt."
MORE = "A tug pulled it free at noon, the harbour office said, and it went back to its quay for the night."
STRUCTURES = "<ul><li>Rope</li><li>Tar</li></ul><table><tr><td>Tugs</td><td>2</td></tr></table>"

Pasted = Callable[[Sequence[str]], bytes]


def in_word(paragraphs: Sequence[str]) -> bytes:
    document = _blank()
    for text in paragraphs:
        document.add_paragraph(text)
    return _saved(document)


def in_epub(paragraphs: Sequence[str]) -> bytes:
    return _book("".join(f"<p>{html.escape(text)}</p>" for text in paragraphs))


def _blank() -> Any:
    document = docx.Document()
    document.core_properties.author = ""
    return document


def _saved(document: Any) -> bytes:
    sink = io.BytesIO()
    document.save(sink)
    return sink.getvalue()


def _book(*chapters: str, title: str = "Untitled") -> bytes:
    book = epub.EpubBook()
    book.set_identifier("urn:uuid:7c8e2b1e-0d0a-4c3f-9a53-2f6c1f0d5b11")
    book.set_title(title)
    pages = [epub.EpubHtml(title=str(number), file_name=f"{number}.xhtml", content=content) for number, content in enumerate(chapters, 1)]
    for page in [*pages, epub.EpubNcx(), epub.EpubNav()]:
        book.add_item(page)
    book.spine = ["nav", *pages]
    sink = io.BytesIO()
    epub.write_epub(sink, book)
    return sink.getvalue()


def _read(data: bytes) -> tuple[Article, Collector]:
    found = Collector()
    return newsdoc.loads(data, report=found), found


def _printed(article: Article) -> dict[str, Any]:
    return {name: getattr(article, name) for name in _PRINTED}


def _left_out(found: Collector) -> list[str]:
    return [finding.message for finding in found if finding.code == "text-left-out"]


def _texts(article: Article) -> list[str]:
    return [block.visible_text for block in article.body]


def _paragraphs(text: str) -> list[str]:
    return [passage.text for passage in join_lines(tuple(split_lines(text)))]


# --- as well as pasted text ---


@pytest.mark.parametrize("pasted", [in_word, in_epub])
@pytest.mark.parametrize("title", _CASES)
def test_a_pasted_text_is_read_as_the_text(title: str, pasted: Pasted) -> None:
    of_text, of_document = Collector(), Collector()
    text = newsdoc.parse(_CASES[title], statements=False, report=of_text)
    document = newsdoc.loads(pasted(_paragraphs(_CASES[title])), report=of_document)
    assert _printed(document) == _printed(text)
    assert _left_out(of_document) == _left_out(of_text)


@pytest.mark.parametrize("pasted", [in_word, in_epub])
def test_a_printed_date_is_when_it_was_published(pasted: Pasted) -> None:
    article, found = _read(pasted([HEADLINE, "By Jane Doe", "Published 12 March 2024", STORY, MORE]))
    assert article.published is not None
    assert (article.published.value, article.published.printed, article.language) == ("2024-03-12", "12 March 2024", "en")
    assert [message.partition(": ")[2] for message in _left_out(found)] == ["Published 12 March 2024"]


@pytest.mark.parametrize("pasted", [in_word, in_epub])
def test_a_line_that_is_all_a_date_is_not_left_out(pasted: Pasted) -> None:
    article, found = _read(pasted([HEADLINE, "By Jane Doe", "12 March 2024", STORY, MORE]))
    assert article.published is not None
    assert _left_out(found) == []


@pytest.mark.parametrize("pasted", [in_word, in_epub])
def test_real_texts_are_read_alike(pasted: Pasted, shared: Path) -> None:
    with (shared / "corpora" / "rawtext" / "inputs_copy.jsonl").open(encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line, _ in zip(lines, range(10), strict=False)]
    for text in texts:
        paragraphs = _paragraphs(text)
        article = newsdoc.parse("\n\n".join(paragraphs), statements=False, report=Collector())
        assert _printed(newsdoc.loads(pasted(paragraphs), report=Collector())) == _printed(article)


@pytest.mark.parametrize(("pasted", "part"), [(in_word, "word/document.xml"), (in_epub, "EPUB/1.xhtml")])
def test_leftovers_are_reported_with_their_place(pasted: Pasted, part: str) -> None:
    article, found = _read(pasted([HEADLINE, STORY, "Leave a Reply"]))
    assert _texts(article) == [STORY]
    assert [(finding.message, finding.place.part, finding.place.path) for finding in found] == [
        ("left out (comments): Leave a Reply", part, "block[3]")
    ]


@pytest.mark.parametrize("pasted", [in_word, in_epub])
def test_a_sites_name_behind_the_headline_is_left_out(pasted: Pasted) -> None:
    article, found = _read(pasted([f"{HEADLINE} | The Valley Echo", STORY]))
    assert (article.headline, _texts(article)) == (HEADLINE, [STORY])
    assert _left_out(found) == ["left out (site-name): | The Valley Echo"]


@pytest.mark.parametrize(("pasted", "options"), [(in_word, DocxReadOptions(label=False)), (in_epub, EpubReadOptions(label=False))])
def test_it_can_be_switched_off(pasted: Pasted, options: Any) -> None:
    texts = [HEADLINE, "By Ada Penrose", STORY, "Leave a Reply"]
    article = newsdoc.loads(pasted(texts), options=options)
    assert (_texts(article), article.byline) == (texts, None)


# --- what stays body stays as it is ---


def test_marks_are_kept_in_the_body_of_a_word_document() -> None:
    document = _blank()
    document.add_paragraph(HEADLINE)
    document.add_paragraph("HALDEN — The ferry ran ").add_run("aground").bold = True
    document.paragraphs[-1].add_run(" on Monday with two hundred people on board.")
    article, _ = _read(_saved(document))
    text = "HALDEN — The ferry ran aground on Monday with two hundred people on board."
    assert article.body == (Paragraph(text, [Mark(0, 8, "dateline"), Mark(23, 30, "strong")]),)
    assert article.dateline == Dateline("HALDEN", place="HALDEN")


def test_marks_are_kept_in_the_body_of_an_epub() -> None:
    link = '<a href="https://example.com/tug">A tug</a>'
    article, _ = _read(_book(f"<p>{HEADLINE}</p><p>{STORY}</p><p><b>The tug</b></p><p>{MORE.replace('A tug', link)}</p>"))
    assert article.body[1:] == (
        Heading("The tug", [Mark(0, 7, "strong")]),
        Paragraph(MORE, [Mark(0, 5, "link", href="https://example.com/tug")]),
    )


def test_markup_that_a_line_cannot_keep_is_reported() -> None:
    article, found = _read(_book(f"<p><b>{HEADLINE}</b></p><p>{STORY}</p>"))
    assert article.headline == HEADLINE
    assert [(finding.code, finding.message) for finding in found] == [("markup-left-out", f"the headline is kept as plain text: {HEADLINE}")]


def test_lists_and_tables_keep_their_place_in_a_word_document() -> None:
    document = _blank()
    document.add_paragraph(HEADLINE)
    document.add_paragraph(STORY)
    document.add_paragraph("Share", style="List Bullet")
    document.add_table(1, 1).cell(0, 0).text = "Advertisement"
    document.add_paragraph(MORE)
    document.add_paragraph("Photo: Mia Lund")
    article, found = _read(_saved(document))
    assert [type(block) for block in article.body] == [Paragraph, List, Table, Paragraph]
    assert [(credit.kind, credit.before) for credit in article.attributions] == [("photo", 4)]
    assert list(found) == []


def test_lists_and_tables_and_pictures_keep_their_place_in_an_epub() -> None:
    picture = '<figure><a class="picture" href="https://example.com/ferry.jpg">A ferry</a></figure>'
    article, _ = _read(
        _book(f"<p>{HEADLINE}</p>{picture}<p>By Ada Penrose</p><p>{STORY}</p>{STRUCTURES}<hr/><p>{MORE}</p><p>Source: County Gazette</p>")
    )
    assert [block.type for block in article.body] == ["figure", "paragraph", "list", "table", "break", "paragraph"]
    assert (article.byline, article.authors) == ("By Ada Penrose", (Author("Ada Penrose"),))
    assert [(credit.kind, credit.names, credit.before) for credit in article.attributions] == [("source", ("County Gazette",), 6)]


# --- what the document says of its paragraphs ---


def test_a_title_and_a_subtitle_are_known_and_the_rest_is_told_apart() -> None:
    document = _blank()
    document.add_paragraph("OPINION")
    document.add_paragraph("Fog.", style="Title")
    document.add_paragraph("And what it does to ferries", style="Subtitle")
    for text in ("By Ada Penrose", STORY, MORE, "Northcoast News Agency", "Northcoast News Agency is a news agency that was founded in 1998."):
        document.add_paragraph(text)
    article, found = _read(_saved(document))
    assert (article.kicker, article.headline, article.deck, article.byline) == ("OPINION", "Fog.", "And what it does to ferries", "By Ada Penrose")
    assert _texts(article) == [STORY, MORE]
    assert [(credit.kind, credit.names) for credit in article.attributions] == [("agency", ("Northcoast News Agency",))]
    assert article.outlet_note == OutletNote(
        ["Northcoast News Agency is a news agency that was founded in 1998."], name="Northcoast News Agency", before=2
    )
    assert list(found) == []


def test_a_title_in_two_paragraphs_is_one() -> None:
    document = _blank()
    for text in ("Ferry runs aground", "in the fog"):
        document.add_paragraph(text, style="Title")
    document.add_paragraph(STORY)
    article, _ = _read(_saved(document))
    assert (article.headline, _texts(article)) == (HEADLINE, [STORY])


def test_what_looks_like_a_headline_below_a_title_is_text() -> None:
    document = _blank()
    document.add_paragraph("NEWS", style="Title")
    document.add_paragraph(HEADLINE)
    document.add_paragraph(STORY)
    article, _ = _read(_saved(document))
    assert (article.headline, _texts(article)) == ("NEWS", [HEADLINE, STORY])


@pytest.mark.parametrize("level", [1, 2])
def test_the_first_heading_is_the_headline(level: int) -> None:
    document = _blank()
    document.add_heading(HEADLINE, level)
    document.add_paragraph("By Ada Penrose")
    document.add_paragraph(STORY)
    document.add_heading("The tug", level)
    document.add_paragraph(MORE)
    article, _ = _read(_saved(document))
    assert (article.headline, article.byline) == (HEADLINE, "By Ada Penrose")
    assert article.body == (Paragraph(STORY), Heading("The tug", level=level), Paragraph(MORE))


def test_a_heading_below_the_text_is_no_headline() -> None:
    document = _blank()
    document.add_paragraph(HEADLINE)
    document.add_paragraph(STORY)
    document.add_heading("The tug", 1)
    document.add_paragraph(MORE)
    article, _ = _read(_saved(document))
    assert article.headline == HEADLINE
    assert article.body == (Paragraph(STORY), Heading("The tug"), Paragraph(MORE))


def test_a_heading_may_be_that_of_a_note_or_of_leftovers() -> None:
    about = "Oona Frey is a staff writer who covers the natural sciences."
    article, found = _read(
        _book(f"<h1>{HEADLINE}</h1><p>{STORY}</p><h2>About the author</h2><p>{about}</p><h2>Related articles</h2><p>Sheep leave</p>")
    )
    assert article.author_notes == (Note(about, heading="About the author", before=1),)
    assert _texts(article) == [STORY]
    assert [message.rpartition(": ")[2] for message in _left_out(found)] == ["Related articles", "Sheep leave"]


@pytest.mark.parametrize("first", ["By Ada Penrose", STORY])
def test_a_title_that_is_not_printed_stands_above_the_text(first: str) -> None:
    article, _ = _read(_book(f"<p>{first}</p><p>{MORE}</p>", title=HEADLINE))
    assert article.headline == HEADLINE
    assert (article.byline or article.body[0].visible_text) == first


def test_a_headline_that_is_printed_counts_more_than_a_title_of_the_file() -> None:
    assert _read(_book(f"<p>{HEADLINE}</p><p>{STORY}</p>", title="Untitled 3"))[0].headline == HEADLINE


# --- where there are roles, or chapters, nothing is told apart ---


def test_a_document_with_newsdocs_styles_is_read_by_them() -> None:
    body = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in (HEADLINE, "By Ada Penrose", "Leave a Reply"))
    article, found = _read(with_body(body))
    assert (article.headline, _texts(article)) == ("", [HEADLINE, "By Ada Penrose", "Leave a Reply"])
    assert list(found) == []


def test_an_epub_whose_classes_say_roles_is_read_by_them() -> None:
    article, found = _read(_book(f'<p class="headline">{HEADLINE}</p><p>By Ada Penrose</p><p>{STORY}</p><p>Leave a Reply</p>'))
    assert (article.headline, article.byline, _texts(article)) == (HEADLINE, None, ["By Ada Penrose", STORY, "Leave a Reply"])
    assert list(found) == []


def test_a_style_that_says_a_role_is_enough() -> None:
    document = _blank()
    document.styles.add_style("Attribution", 1)
    document.add_paragraph(HEADLINE)
    document.add_paragraph("Rain News", style="Attribution")
    article, _ = _read(_saved(document))
    assert (_texts(article), [credit.text for credit in article.attributions]) == ([HEADLINE], ["Rain News"])


def test_a_book_of_several_chapters_is_read_as_it_is() -> None:
    article, found = _read(_book(f"<p>By Ada Penrose</p><p>{STORY}</p>", f"<p>{MORE}</p><p>Leave a Reply</p>", title="Fog"))
    assert (article.headline, _texts(article)) == ("Fog", ["By Ada Penrose", STORY, MORE, "Leave a Reply"])
    assert list(found) == []


def test_a_title_page_is_no_chapter() -> None:
    article, _ = _read(_book(f"<h1>{HEADLINE}</h1><p>Ada Penrose</p>", f"<p>{STORY}</p><p>{MORE}</p>"))
    assert (article.headline, article.byline, _texts(article)) == (HEADLINE, "Ada Penrose", [STORY, MORE])


def test_without_words_nothing_is_made_up() -> None:
    article, _ = _read(in_word(["", " "]))
    assert (article.headline, article.body) == ("", ())
