"""Reading takes time in proportion to the text, whatever it is made of."""

from __future__ import annotations

import time

import pytest

import newsdoc
from newsdoc.diagnostics import Collector

SENTENCE = "The council voted on Monday to close the old bridge, which is unsafe, the mayor said."

UNITS = ("a", "word ", "(", "1", ". A", "a.", ", ", " ", "日", "2019-11-18 ", "9:15 ", "a@b ", "and ", "Reuters ", "â€™", "is a ")
LINES = (
    "By Jane Doe",
    "From: a@b.example",
    "> quoted",
    SENTENCE,
    "=" * 20,
    "BC-Norway-Fog,210",
    "ZCZC",
    "NNNN",
    "ENDS",
    "About the author",
    "Share",
    "日本",
)
_SIZE = 1600
_TIMES = 8


def _seconds(text: str) -> float:
    start = time.process_time()
    newsdoc.parse(text, report=Collector())
    return time.process_time() - start


def _is_linear(unit: str, frame: str = "{}") -> bool:
    """Whether a text of so many more units takes no more than twice as many times as long; a slow try may be chance."""
    few = _SIZE // len(unit)
    short, long = frame.format(unit * few), frame.format(unit * few * _TIMES)
    return any(_seconds(long) <= max(2 * _TIMES * _seconds(short), 0.2) for _ in range(3))


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("frame", ["{}", f"Fog closes port\n\nBy Jane{{}}Doe\n\n{SENTENCE}"])
def test_a_long_line_takes_linear_time(unit: str, frame: str) -> None:
    assert _is_linear(unit, frame)


@pytest.mark.parametrize("line", LINES)
def test_many_lines_take_linear_time(line: str) -> None:
    assert _is_linear(f"{line}\n")
