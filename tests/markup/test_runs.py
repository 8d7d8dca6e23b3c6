"""Marked texts cut into runs."""

from __future__ import annotations

import time

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


def test_a_text_with_many_marks_takes_no_time_that_grows_with_their_square() -> None:
    marks = tuple(Mark(2 * number, 2 * number + 1, "strong") for number in range(16_000))
    started = time.process_time()
    assert len(list(cut("x" * 32_000, marks))) == 32_000
    assert time.process_time() - started < 2
