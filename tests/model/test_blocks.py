"""Blocks and their marks: what each takes, refuses and shows."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from newsdoc.errors import InvalidArticleError
from newsdoc.model import Break, Cell, Figure, Footnote, Heading, Item, List, Mark, Paragraph, Quote, Span, Table, mark_order

TEXT_BLOCKS = [Paragraph, Quote, Heading]
BLANK = ["", " ", "\n", "\t \u00a0"]


@pytest.mark.parametrize("kind", TEXT_BLOCKS)
@pytest.mark.parametrize("text", ["a", " a ", "a\nb", "a\tb", "\u200b"])
def test_text_is_taken_as_it_is(kind: Any, text: str) -> None:
    assert kind(text).text == text
    assert kind(text).visible_text == text


@pytest.mark.parametrize("kind", TEXT_BLOCKS)
@pytest.mark.parametrize("text", [*BLANK, "a\r", "a\x00", "\ud800", None, 5, b"a"])
def test_blank_or_illegal_text_is_refused(kind: Any, text: Any) -> None:
    with pytest.raises(InvalidArticleError, match=rf"{kind.__name__}\.text"):
        kind(text)


@pytest.mark.parametrize("level", [0, 5, -1, "1", 1.0, True, None])
def test_a_heading_has_a_level_of_1_to_4(level: Any) -> None:
    assert [Heading("a", level=good).level for good in (1, 2, 3, 4)] == [1, 2, 3, 4]
    with pytest.raises(InvalidArticleError, match=r"Heading\.level"):
        Heading("a", level=level)


@pytest.mark.parametrize("label", ["", " 1", "a\nb", None, 1])
def test_a_footnote_has_a_label(label: Any) -> None:
    assert Footnote("a", label="*").visible_text == "a"
    with pytest.raises(InvalidArticleError, match=r"Footnote\.label"):
        Footnote("a", label=label)


@pytest.mark.parametrize("block", [Paragraph("a"), Heading("a"), Quote("a"), Footnote("a", label="1"), Figure(), Break()])
def test_a_block_may_have_a_language_of_its_own(block: Any) -> None:
    assert attrs.evolve(block, language="fa").language == "fa"
    with pytest.raises(InvalidArticleError, match="language"):
        attrs.evolve(block, language="no tag")


def test_a_list_has_items_at_nine_levels() -> None:
    found = List([Item("a"), Item("", level=8)], ordered=True)
    assert found.visible_text == "a\n"
    for level in (-1, 9, True, "0"):
        with pytest.raises(InvalidArticleError, match=r"Item\.level"):
            Item("a", level=level)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("items", "ordered"), [([], True), ([Item("a")], 1), ([Item("a")], None), (["a"], True), ("a", True), ([Paragraph("a")], True)]
)
def test_a_list_refuses_what_is_no_list_of_items(items: Any, ordered: Any) -> None:
    with pytest.raises(InvalidArticleError):
        List(items, ordered=ordered)


def test_a_table_shows_its_cells_and_then_its_caption() -> None:
    table = Table([[Cell("a"), Cell("b")], [Cell("")]], caption="c")
    assert table.visible_text == "a\nb\n\nc"
    assert Table([[Cell("a")]]).visible_text == "a"


@pytest.mark.parametrize("rows", [[], [[]], [[Cell("a")], []], [["a"]], "a", [[Item("a")]], ["ab"]])
def test_a_table_refuses_what_is_no_rows_of_cells(rows: Any) -> None:
    with pytest.raises(InvalidArticleError):
        Table(rows)


def test_no_cell_reaches_below_the_last_row() -> None:
    assert Table([[Cell("a", rowspan=2), Cell("b")], [Cell("c")]]).rows[0][0].rowspan == 2
    with pytest.raises(InvalidArticleError, match=r"Table\.rows\[1\]: a cell reaches below the last row"):
        Table([[Cell("a")], [Cell("b", rowspan=2)]])


@pytest.mark.parametrize("name", ["colspan", "rowspan"])
@pytest.mark.parametrize("value", [0, -1, 1001, "2", 2.0, True, None])
def test_a_cell_spans_1_to_1000(name: str, value: Any) -> None:
    assert Cell("a", colspan=1000, rowspan=1000).colspan == 1000
    with pytest.raises(InvalidArticleError, match=rf"Cell\.{name}"):
        Cell("a", **{name: value})


@pytest.mark.parametrize("value", [1, 0, "true", None])
def test_a_cell_is_a_header_or_not(value: Any) -> None:
    with pytest.raises(InvalidArticleError, match=r"Cell\.header"):
        Cell("a", header=value)


def test_a_figure_may_have_an_address_or_a_medium_or_neither() -> None:
    assert Figure(caption="a", credit="b", alt="c").visible_text == "a\nb"
    assert Figure(credit="b").visible_text == "b"
    assert Figure().visible_text == ""
    assert Figure(media="a").media == "a"
    with pytest.raises(InvalidArticleError, match="not both"):
        Figure(href="https://example.org/a.png", media="a")
    with pytest.raises(InvalidArticleError, match=r"Figure\.href"):
        Figure(href="a.png")


def test_a_break_shows_nothing() -> None:
    assert Break().visible_text == ""


# --- marks ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(("start", "end"), [(0, 0), (2, 1), (-1, 1), (0.0, 1), (0, True), ("0", 1), (None, 1)])
def test_a_mark_or_span_ends_after_it_starts(start: Any, end: Any) -> None:
    with pytest.raises(InvalidArticleError):
        Mark(start, end, "strong")
    with pytest.raises(InvalidArticleError):
        Span(start, end, 0)


@pytest.mark.parametrize("block", [-1, "0", True, None, 0.0])
def test_a_span_stands_in_a_block(block: Any) -> None:
    assert Span(0, 1, 0).block == 0
    with pytest.raises(InvalidArticleError, match=r"Span\.block"):
        Span(0, 1, block)


@pytest.mark.parametrize("kind", ["bold", "", "Strong", None, 1, ["strong"]])
def test_a_mark_has_a_type_that_is_known(kind: Any) -> None:
    with pytest.raises(InvalidArticleError, match=r"Mark\.type"):
        Mark(0, 1, kind)


DETAILS = {"link": ("href", "https://example.org/"), "language": ("language", "fr"), "ruby": ("reading", "はし"), "note": ("label", "1")}


@pytest.mark.parametrize("kind", DETAILS)
def test_a_mark_has_the_detail_of_its_type_and_no_other(kind: Any) -> None:
    name, value = DETAILS[kind]
    assert getattr(Mark(0, 1, kind, **{name: value}), name) == value
    with pytest.raises(InvalidArticleError, match=f"must have '{name}'"):
        Mark(0, 1, kind)
    with pytest.raises(InvalidArticleError, match="must not have"):
        Mark(0, 1, "strong", **{name: value})
    with pytest.raises(InvalidArticleError, match=rf"Mark\.{name}"):
        Mark(0, 1, kind, **{name: ""})


@pytest.mark.parametrize("kind", [Paragraph, Item, Cell])
def test_no_mark_ends_after_the_text(kind: Any) -> None:
    assert kind("ab", [Mark(0, 2, "strong")]).marks[0].end == 2
    with pytest.raises(InvalidArticleError, match=rf"{kind.__name__}\.marks: a mark ends at 3, after the text's 2 characters"):
        kind("ab", [Mark(0, 3, "strong")])


def test_positions_count_code_points() -> None:
    assert Paragraph("😀😀", [Mark(1, 2, "strong")]).marks[0].end == 2
    with pytest.raises(InvalidArticleError):
        Paragraph("😀😀", [Mark(2, 3, "strong")])


def test_marks_are_ordered_by_start_then_the_longer_then_type() -> None:
    right = [
        Mark(0, 3, "emphasis"),
        Mark(0, 3, "strong"),
        Mark(0, 1, "code"),
        Mark(1, 3, "link", href="https://example.org/"),
        Mark(1, 3, "link", href="https://example.org/a"),
    ]
    assert sorted([right[i] for i in (3, 0, 4, 2, 1)], key=mark_order) == right
    assert list(Paragraph("abc", right).marks) == right
    for i in range(len(right) - 1):
        wrong = [*right[:i], right[i + 1], right[i], *right[i + 2 :]]
        with pytest.raises(InvalidArticleError, match="must be ordered"):
            Paragraph("abc", wrong)


def test_a_mark_stands_once() -> None:
    with pytest.raises(InvalidArticleError, match="each mark once"):
        Paragraph("abc", [Mark(0, 1, "strong"), Mark(0, 1, "strong")])


@pytest.mark.parametrize("marks", ["strong", [None], [Span(0, 1, 0)], [{"start": 0}]])
def test_marks_are_marks(marks: Any) -> None:
    with pytest.raises(InvalidArticleError):
        Paragraph("abc", marks)
