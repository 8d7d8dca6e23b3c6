"""Visible content wins: what a person changed in a document is what is read from it, and all else is as it was."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from attrs import evolve
from lxml import etree
from support.articles import everything
from support.editing import EDITABLE, Editing, edit

import newsdoc
from newsdoc.model import Article, Cell, Figure, Note, Paragraph, Span, Statement, Table

NAMES = pytest.mark.parametrize("name", EDITABLE)


def _but(**changes: Any) -> Article:
    return evolve(everything(), **changes)


def _but_block(index: int, **changes: Any) -> Article:
    """The article with one block changed."""
    body: list[Any] = list(everything().body)
    body[index] = evolve(body[index], **changes)
    return _but(body=body)


def _but_text(index: int, old: str, new: str) -> Article:
    block: Any = everything().body[index]
    return _but_block(index, text=block.text.replace(old, new))


def _but_item() -> Article:
    """The second item is a letter longer, and so is the statement on it."""
    block: Any = everything().body[6]
    items = [evolve(item, text=item.text.replace("Jaw", "Jaws")) for item in block.items]
    *others, last = everything().statements
    return evolve(_but_block(6, items=items), statements=[*others, evolve(last, content=[Span(0, 5, 6), Span(6, 10, 6)])])


def _but_cell(old: str, new: str) -> Article:
    block: Any = everything().body[9]
    return _but_block(9, rows=[[evolve(cell, text=cell.text.replace(old, new)) for cell in row] for row in block.rows])


def _shorter_between_marks() -> Article:
    """The words between the marks are shorter by three, and the marks after them have moved."""
    block: Any = everything().body[4]
    cut = block.text.index(" figures,") + 1
    marks = [mark if mark.end <= cut else evolve(mark, start=mark.start - 3, end=mark.end - 3) for mark in block.marks]
    return _but_block(4, text=block.text.replace(" figures, the code ", " sums, the code "), marks=marks)


def _reworded() -> Article:
    """The statements' words have moved, and the first has other words."""
    article = everything()
    block: Any = article.body[1]
    text = block.text.replace("She weighs forty tonnes", "She weighs fifty long tons")
    first, second, *others = article.statements
    said = text.index(" said")
    statements = [
        evolve(first, source=_span(text, "Ada Flett, the curator"), cue=_span(text, "said"), content=[Span(0, said, 1)]),
        evolve(second, source=_span(text, "she", text.index("”", said)), cue=_span(text, "told"), content=[_span(text, "“Mind the door,”")]),
        *others,
    ]
    return evolve(_but_block(1, text=text), statements=statements)


def _span(text: str, words: str, after: int = 0) -> Span:
    start = text.index(words, after)
    return Span(start, start + len(words), 1)


def _credit(index: int, **changes: Any) -> Article:
    credit_lines = list(everything().attributions)
    credit_lines[index] = evolve(credit_lines[index], **changes)
    return _but(attributions=credit_lines)


def _outlet() -> Article:
    note = everything().outlet_note
    assert note
    return _but(outlet_note=evolve(note, paragraphs=["Isles Press was a cooperative.", "It was founded in 1988."]))


def _renumbered(article: Article, body: list[Any], place: Callable[[int], int]) -> Article:
    """The article with another body; what names a block by its old number names it by its new one."""

    def span(old: Span | None) -> Span | None:
        return evolve(old, block=place(old.block)) if old else None

    statements: list[Statement] = [
        evolve(statement, source=span(statement.source), cue=span(statement.cue), content=[span(part) for part in statement.content])
        for statement in article.statements
    ]

    def at(thing: Any) -> Any:
        return evolve(thing, before=place(thing.before)) if thing.before is not None else thing

    return evolve(
        article,
        body=body,
        statements=statements,
        attributions=[at(thing) for thing in article.attributions],
        outlet_note=at(article.outlet_note),
        author_notes=[at(thing) for thing in article.author_notes],
        editor_notes=[at(thing) for thing in article.editor_notes],
    )


def _inserted(index: int, block: Any) -> Article:
    body: list[Any] = list(everything().body)
    body.insert(index, block)
    return _renumbered(everything(), body, lambda old: old + (old >= index))


def _deleted(index: int) -> Article:
    body: list[Any] = list(everything().body)
    del body[index]
    return _renumbered(everything(), body, lambda old: old - (old > index))


def _moved(source: int, target: int) -> Article:
    body: list[Any] = list(everything().body)
    body.insert(target, body.pop(source))
    return _renumbered(everything(), body, lambda old: target if old == source else old + (target <= old < source))


# What somebody types over what, and the article that they expect.
TYPED: dict[str, tuple[str, str, Callable[[], Article]]] = {
    "kicker": ("Museums", "Bones", lambda: _but(kicker="Bones")),
    "headline": ("Whale goes home", "Whale comes home", lambda: _but(headline="Whale comes home & nobody <weeps>")),
    "deck": ("forty tonnes of bone", "bones", lambda: _but(deck="After 112 years, bones cross the bay")),
    "byline": ("By Una Tait and Per Moar", "By Una Tait", lambda: _but(byline="By Una Tait")),
    "paragraph": ("double spaces,", "double blanks,", lambda: _but_text(14, "double spaces,", "double blanks,")),
    "between marks": (" figures, the code ", " sums, the code ", _shorter_between_marks),
    "statement": ("She weighs forty tonnes", "She weighs fifty long tons", _reworded),
    "crosshead": ("Never dry", "Always wet", lambda: _but_text(2, "Never dry", "Always wet")),
    "list item": ("Jaw", "Jaws", _but_item),
    "quote": ("Mind the door.", "Mind the gate.", lambda: _but_text(8, "Mind the door.", "Mind the gate.")),
    "table cell": ("4.5", "4.75", lambda: _but_cell("4.5", "4.75")),
    "table caption": ("What it weighs", "Weights", lambda: _but_block(9, caption="Weights")),
    "figure caption": ("The skull.", "The head.", lambda: _but_block(10, caption="The head.")),
    "footnote": ("Kept in the archive.", "Kept in a box.", lambda: _but_text(15, "Kept in the archive.", "Kept in a box.")),
    "credit line": ("Source: Museum", "Source: Museum of Bones", lambda: _credit(3, text="Source: Museum of Bones")),
    "outlet note": ("is a cooperative", "was a cooperative", _outlet),
    "editor note": ("Names", "Places", lambda: _but(editor_notes=[everything().editor_notes[0], Note("Places were changed.")])),
}


@NAMES
@pytest.mark.parametrize("what", TYPED)
def test_what_is_typed_is_read_and_all_else_is_as_it_was(what: str, name: str) -> None:
    old, new, expected = TYPED[what]
    found = newsdoc.Collector()
    assert edit(everything(), name, lambda page: page.replace(old, new), found) == expected()
    assert {diagnostic.code for diagnostic in found} <= {"statement-changed"}
    assert bool(found) == (what in ("statement", "list item"))


@NAMES
def test_a_paragraph_more(name: str) -> None:
    article = edit(everything(), name, lambda page: page.insert_after("never dry", "It rained."), newsdoc.Collector())
    assert article == _inserted(6, Paragraph("It rained."))


@NAMES
def test_a_paragraph_less(name: str) -> None:
    assert edit(everything(), name, lambda page: page.delete("Tabs"), newsdoc.Collector()) == _deleted(14)


@NAMES
def test_a_paragraph_elsewhere(name: str) -> None:
    article = edit(everything(), name, lambda page: page.move_after("Tabs", "See "), newsdoc.Collector())
    assert article == _moved(14, 5)


@NAMES
def test_a_statement_whose_words_are_gone_is_dropped_and_reported(name: str) -> None:
    found = newsdoc.Collector()
    article = edit(everything(), name, lambda page: page.delete("Mind the door,”"), found)
    assert len(article.statements) == 2
    assert {diagnostic.code for diagnostic in found} == {"statement-dropped"}


@NAMES
def test_a_statement_whose_beginning_is_gone_continues_nothing(name: str) -> None:
    article = edit(everything(), name, lambda page: page.replace("“She weighs forty tonnes,”", ""), newsdoc.Collector())
    second = article.statements[0]
    assert (second.recipient, second.continues) == ("reporters", False)


@NAMES
@pytest.mark.parametrize(
    ("old", "new", "lost"),
    [(" reporters.", " the crew.", {"recipient": None}), ("Ada Flett, the curator", "The curator", {"speaker": None})],
    ids=["recipient", "speaker"],
)
def test_what_the_text_no_longer_says_of_a_statement_is_dropped_and_reported(name: str, old: str, new: str, lost: dict[str, Any]) -> None:
    found = newsdoc.Collector()
    second = edit(everything(), name, lambda page: page.replace(old, new), found).statements[1]
    as_before = everything().statements[1]
    assert evolve(second, source=None, cue=None, content=as_before.content) == evolve(as_before, source=None, cue=None, **lost)
    assert "statement-dropped" in {diagnostic.code for diagnostic in found}


@NAMES
def test_a_name_that_a_credit_no_longer_says_is_dropped_and_reported(name: str) -> None:
    found = newsdoc.Collector()
    article = edit(everything(), name, lambda page: page.replace("Photo: Per Moar", "Photo: Ola Groat"), found)
    assert (article.attributions[0].kind, article.attributions[0].text, article.attributions[0].names) == ("photo", "Photo: Ola Groat", ())
    assert [diagnostic.code for diagnostic in found] == ["name-dropped"]


@NAMES
def test_a_paragraph_that_was_copied_is_there_twice(name: str) -> None:
    article = edit(everything(), name, lambda page: page.duplicate("Tabs"), newsdoc.Collector())
    assert [block.visible_text for block in article.body].count(everything().body[14].visible_text) == 2
    assert article.statements == everything().statements


@NAMES
def test_a_headline_that_was_deleted_is_gone(name: str) -> None:
    assert edit(everything(), name, lambda page: page.delete("Whale goes home"), newsdoc.Collector()).headline == ""


def test_the_blocks_that_are_edited_are_those_meant() -> None:
    body = everything().body
    assert isinstance(body[9], Table)
    assert isinstance(body[9].rows[1][1], Cell)
    assert isinstance(body[10], Figure)


@pytest.mark.parametrize("name", EDITABLE)
def test_a_picture_that_was_taken_out_is_gone_and_its_caption_stays(name: str) -> None:
    def take_out(page: Editing) -> None:
        (picture,) = [element for element in page.root.iter("{*}drawing", "{*}img") if "whale.jpg" not in element.get("src", "")]
        parent = picture.getparent()
        assert parent is not None
        parent.remove(picture)

    article = edit(everything(), name, take_out, newsdoc.Collector())
    figure: Any = article.body[11]
    assert (figure.media, figure.href, figure.caption) == (None, None, "A dot.")
    assert dict(article.media) == {}


@NAMES
def test_of_two_places_of_one_name_a_statement_stands_in_its_own_paragraph(name: str) -> None:
    def rewrite_the_copy(page: Editing) -> None:
        page.duplicate("Mind the door,”")
        page.replace("She weighs forty tonnes", "It snowed")  # in the last of the two
        first = page.paragraph("forty tonnes,”")
        for element in first.iter(etree.Element):
            if element.text and "forty tonnes" in element.text:
                element.text = element.text.replace("forty tonnes", "fifty tonnes")

    article = edit(everything(), name, rewrite_the_copy, newsdoc.Collector())
    span = article.statements[0].content[0]
    assert article.body[span.block].visible_text[span.start : span.end] == "“She weighs fifty tonnes,”"


@NAMES
def test_a_printed_date_that_was_changed_is_reported(name: str) -> None:
    found = newsdoc.Collector()
    article = edit(everything(), name, lambda page: page.replace("4 May 2026, 8.30am", "5 May 2026"), found)
    assert article.published
    assert (article.published.printed, article.published.value) == ("5 May 2026", "2026-05-04T07:30:00Z")
    assert [diagnostic.code for diagnostic in found] == ["date-changed"]
