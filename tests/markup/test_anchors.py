"""Spans of statements on a text, and how they are written without and with others on their stretch."""

from __future__ import annotations

from typing import get_args

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from newsdoc.markup.anchors import Anchor, AnchorRole, side_by_side
from newsdoc.markup.inline import Inline
from newsdoc.model import Mark

TEXT = "A & b\nc <d>"
INLINE = Inline({})


@st.composite
def anchors(draw: st.DrawFn) -> list[Anchor]:
    """Spans that may touch and overlap, in any order."""
    edges = st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).filter(lambda both: both[0] < both[1])
    stretches = draw(st.lists(edges, min_size=1, max_size=4))
    roles = [draw(st.sampled_from(get_args(AnchorRole))) for _ in stretches]
    return [Anchor(start, end, role, f"statement-{n}-{role}", n) for n, ((start, end), role) in enumerate(zip(stretches, roles, strict=True), 1)]


def test_spans_that_touch_stand_side_by_side_in_the_order_of_the_text() -> None:
    first, second = Anchor(0, 2, "source", "statement-2-source", 2), Anchor(2, 5, "content", "statement-1-content-1", 1)
    assert side_by_side([second, first]) == [first, second]


def test_spans_that_share_a_stretch_do_not_stand_side_by_side() -> None:
    assert side_by_side([Anchor(0, 5, "content", "statement-1-content-1", 1), Anchor(4, 6, "cue", "statement-1-cue", 1)]) == []


def test_spans_side_by_side_are_elements_between_escaped_text() -> None:
    given = [Anchor(6, 11, "content", "statement-1-content-1", 1, continues=True), Anchor(0, 3, "source", "statement-1-source", 1)]
    assert INLINE.xml(TEXT, (), given) == (
        '<cite class="statement-source" id="statement-1-source">A &amp;</cite> b<br/>'
        '<span class="statement-content" data-part-of="statement-1-content-1">c &lt;d&gt;</span>'
    )


@given(anchors())
def test_a_mark_beside_them_changes_nothing_of_the_spans(found: list[Anchor]) -> None:
    """With a mark, all is nested; without one, spans side by side are written at once."""
    marked = INLINE.xml(f"{TEXT}!", (Mark(len(TEXT), len(TEXT) + 1, "strong"),), found)
    assert marked == f"{INLINE.xml(TEXT, (), found)}<strong>!</strong>"


@given(anchors())
def test_the_text_stays_whole(found: list[Anchor]) -> None:
    written = etree.fromstring(f"<p>{INLINE.xml(TEXT, (), found)}</p>")
    assert "".join(map(str, written.itertext())) == TEXT.replace("\n", "")
