"""Documents in which an editor put something elsewhere: items before a list, paragraphs in another article, headlines in the text."""

from __future__ import annotations

import copy
from collections.abc import Callable

from lxml import etree
from support.ooxml import parts_of, with_parts

import newsdoc
from newsdoc.model import Article, Heading, Item, List, Paragraph

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
