"""Blank lines within a paragraph stand between paragraphs, and each has the marks that stand on it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsdoc.markup.reading.blank_lines import split_at_blank_lines
from newsdoc.markup.reading.parts import SeenPart
from newsdoc.model import Mark, Paragraph


def split(paragraph: Paragraph) -> list[Paragraph]:
    return [part.content for part in split_at_blank_lines([SeenPart("block", paragraph)]) if isinstance(part.content, Paragraph)]


def test_a_mark_over_several_is_one_in_each() -> None:
    marks = [Mark(0, 3, "strong"), Mark(4, 13, "emphasis")]
    assert split(Paragraph("One two.\n \n\nTwo.", marks)) == [
        Paragraph("One two.", [Mark(0, 3, "strong"), Mark(4, 8, "emphasis")]),
        Paragraph("Two.", [Mark(0, 1, "emphasis")]),
    ]


@given(st.lists(st.sampled_from(["a", "b c", "d\ne"]), min_size=1), st.data())
def test_every_marked_character_stays_marked(texts: list[str], data: st.DataObject) -> None:
    whole = "\n\n".join(texts)
    start = data.draw(st.integers(0, len(whole) - 1))
    end = data.draw(st.integers(start + 1, len(whole)))
    pieces = split(Paragraph(whole, [Mark(start, end, "strong")]))
    assert [piece.text for piece in pieces] == texts
    marked = "".join(piece.text[mark.start : mark.end] for piece in pieces for mark in piece.marks)
    assert marked.replace("\n", "") == whole[start:end].replace("\n", "")
