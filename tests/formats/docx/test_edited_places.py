"""Documents in which an editor put something elsewhere: items before a list, paragraphs in another article, headlines in the text."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Sequence

from attrs import evolve
from lxml import etree
from support.ooxml import parts_of, with_parts

import newsdoc
from newsdoc.model import Article, Cell, Edition, Heading, Item, List, Paragraph, Section, Span, Statement, Table

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ITEMS = List([Item("two"), Item("three")], ordered=True)


def _edited(data: bytes, change: Callable[[etree._Element], None]) -> bytes:
    root = etree.fromstring(parts_of(data)["word/document.xml"])
    change(root)
    return with_parts(data, {"word/document.xml": etree.tostring(root)})


def _block(root: etree._Element, words: str) -> etree._Element:
    """The paragraph or table of the words."""
    text = next(text for text in root.iter(f"{W}t") if words in (text.text or ""))
    return next(iter([*text.iterancestors(f"{W}tbl"), *text.iterancestors(f"{W}p")]))


def _without_names(element: etree._Element) -> etree._Element:
    for bookmark in list(element.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd")):
        bookmark.getparent().remove(bookmark)  # type: ignore[union-attr]
    return element


def _typed(like: etree._Element, text: str) -> etree._Element:
    """A new paragraph that looks as another."""
    made = _without_names(copy.deepcopy(like))
    texts = list(made.iter(f"{W}t"))
    texts[0].text = text
    return made


# --- lists ---


def _with_item_before(change: Callable[[etree._Element], None], *more: List) -> Article:
    article = Article(id="urn:newsdoc:test:list", headline="H", body=[*more, ITEMS, Paragraph("End.")])
    return newsdoc.loads(_edited(newsdoc.dumps(article, "docx"), change), "docx")


def test_items_typed_before_the_first_belong_to_the_list() -> None:
    def change(root: etree._Element) -> None:
        first = _block(root, "two")
        first.addprevious(_typed(first, "zero"))
        first.addprevious(_typed(first, "one"))

    items = [Item(text) for text in ("zero", "one", "two", "three")]
    assert _with_item_before(change).body == (List(items, ordered=True), Paragraph("End."))


def test_a_list_whose_name_was_lost_stays_apart_from_the_next() -> None:
    others = List([Item("a"), Item("b")], ordered=False)

    def change(root: etree._Element) -> None:
        start = next(_block(root, "a").iter(f"{W}bookmarkStart"))
        start.getparent().remove(start)  # type: ignore[union-attr]

    article = Article(id="urn:newsdoc:test:list", headline="H", body=[others, List([Item("c")], ordered=False)])
    assert newsdoc.loads(_edited(newsdoc.dumps(article, "docx"), change), "docx").body == article.body


# --- headlines ---


def test_a_paragraph_made_a_headline_is_a_heading() -> None:
    article = Article(id="urn:newsdoc:test:headline", headline="Fog", body=[Paragraph("One."), Paragraph("Outlook"), Paragraph("Two.")])

    def change(root: etree._Element) -> None:
        next(_block(root, "Outlook").iter(f"{W}pStyle")).set(f"{W}val", "Headline")

    read = newsdoc.loads(_edited(newsdoc.dumps(article, "docx"), change), "docx")
    assert (read.headline, read.body) == ("Fog", (Paragraph("One."), Heading("Outlook", level=1), Paragraph("Two.")))


# --- articles ---


def _article(number: int, *, headline: bool = True) -> Article:
    body = [Paragraph(f"{number}{letter}.") for letter in "abc"]
    return Article(id=f"urn:newsdoc:test:{number}", headline=f"Headline {number}" if headline else "", body=body)


def _texts(articles: Sequence[Article], change: Callable[[etree._Element], None], *, titles: bool = False) -> list[str]:
    """The text of each article after the change."""
    sections = [Section([article], title=f"Section {number}" if titles else None) for number, article in enumerate(articles, 1)]
    data = _edited(newsdoc.dumps(Edition(sections), "docx"), change)
    read = newsdoc.read_edition(data, "docx").articles
    return [" ".join(filter(None, [article.headline, *(block.visible_text for block in article.body)])) for article in read]


def _move(words: str, after: str) -> Callable[[etree._Element], None]:
    return lambda root: _block(root, after).addnext(_block(root, words))


def test_a_paragraph_moved_to_another_article_is_one_of_that() -> None:
    articles = [_article(1), _article(2)]
    assert _texts(articles, _move("2b.", "1a.")) == ["Headline 1 1a. 2b. 1b. 1c.", "Headline 2 2a. 2c."]
    assert _texts(articles, _move("2b.", "1c.")) == ["Headline 1 1a. 1b. 1c. 2b.", "Headline 2 2a. 2c."]
    assert _texts(articles, _move("1b.", "2a.")) == ["Headline 1 1a. 1c.", "Headline 2 2a. 1b. 2b. 2c."]
    assert _texts(articles, _move("1b.", "Headline 2")) == ["Headline 1 1a. 1c.", "Headline 2 1b. 2a. 2b. 2c."]


def test_a_table_moved_to_another_article_is_one_of_that() -> None:
    with_table = Article(id="urn:newsdoc:test:2", headline="Headline 2", body=[Paragraph("2a."), Table([[Cell("cell")]])])
    assert _texts([_article(1), with_table], _move("cell", "1a.")) == ["Headline 1 1a. cell 1b. 1c.", "Headline 2 2a."]


def test_a_paragraph_from_another_article_brings_no_statement_of_it() -> None:
    articles = [evolve(_article(number), statements=[Statement("indirect", content=[Span(0, 2, 0)])]) for number in (1, 2)]

    def change(root: etree._Element) -> None:
        _block(root, "1a").addnext(_block(root, "2a"))
        for text in root.iter(f"{W}t"):
            text.text = (text.text or "").replace("1a", "1aa")

    data = _edited(newsdoc.dumps(Edition([Section(articles)]), "docx"), change)
    read = newsdoc.read_edition(data, "docx", report=newsdoc.Collector()).articles
    assert [block.visible_text for block in read[0].body] == ["1aa.", "2a.", "1b.", "1c."]
    assert read[0].statements == (Statement("indirect", content=[Span(0, 3, 0)]),)
    assert read[1].statements == ()


def test_articles_without_head_lines_keep_what_is_not_moved() -> None:
    articles = [_article(number, headline=False) for number in (1, 2, 3)]
    assert _texts(articles, _move("2b.", "1a.")) == ["1a. 2b. 1b. 1c.", "2a. 2c.", "3a. 3b. 3c."]
    assert _texts(articles, _move("3c.", "1a.")) == ["1a. 3c. 1b. 1c.", "2a. 2b. 2c.", "3a. 3b."]


def test_lists_of_two_articles_stay_apart() -> None:
    """Their names differ in the number of the article alone."""
    articles = [Article(id=f"urn:newsdoc:test:{text}", headline="", body=[List([Item(text), Item("")], ordered=False)]) for text in "ab"]
    edition = Edition([Section(articles)])
    assert newsdoc.read_edition(newsdoc.dumps(edition, "docx"), "docx") == edition


def test_articles_in_another_order_are_whole() -> None:
    def change(root: etree._Element) -> None:
        for words in ("1c.", "1b.", "1a.", "Headline 1"):
            _block(root, "2c.").addnext(_block(root, words))

    assert sorted(_texts([_article(1), _article(2)], change)) == ["Headline 1 1a. 1b. 1c.", "Headline 2 2a. 2b. 2c."]


def test_a_headline_typed_anew_begins_its_article() -> None:
    def change(root: etree._Element) -> None:
        headline = _block(root, "Headline 2")
        headline.addnext(_typed(headline, "New"))
        headline.getparent().remove(headline)  # type: ignore[union-attr]

    assert _texts([_article(1), _article(2)], change) == ["Headline 1 1a. 1b. 1c.", "New 2a. 2b. 2c."]


def test_what_is_typed_after_a_section_title_belongs_to_the_next_article() -> None:
    def change(root: etree._Element) -> None:
        _block(root, "Section 2").addnext(_typed(_block(root, "2a."), "typed"))

    assert _texts([_article(1), _article(2)], change, titles=True) == ["Headline 1 1a. 1b. 1c.", "Headline 2 typed 2a. 2b. 2c."]


def test_all_names_are_those_of_bookmarks() -> None:
    """The moves above move bookmarks with the words."""
    document = parts_of(newsdoc.dumps(Edition([Section([_article(1), _article(2)])]), "docx"))["word/document.xml"].decode()
    assert re.findall(r'w:name="(a2_\w+)"', document) == ["a2_headline_1", "a2_block_1", "a2_block_2", "a2_block_3"]
