"""Marked texts cut into runs."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsdoc.markup.runs import Run, cut
from newsdoc.model import Mark

TEXT = "0123456789"
SPANS = st.tuples(st.integers(0, 9), st.integers(1, 10)).filter(lambda span: span[0] < span[1])


@given(st.lists(SPANS), st.sets(st.integers(0, 10)))
def test_every_run_has_all_marks_that_stand_on_it_in_their_order(spans: list[tuple[int, int]], edges: set[int]) -> None:
    marks = tuple(Mark(start, end, "strong") for start, end in spans)
    runs = list(cut(TEXT, marks, edges))
    assert "".join(TEXT[run.start : run.end] for run in runs) == TEXT
    assert {run.start for run in runs} == {0, *edges, *(edge for span in spans for edge in span)} - {10}
    assert runs == [Run(run.start, run.end, tuple(mark for mark in marks if mark.start <= run.start and mark.end >= run.end)) for run in runs]
