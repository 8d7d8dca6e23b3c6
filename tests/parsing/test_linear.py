"""Reading takes work in proportion to the text, whatever it is made of: function calls are counted, as time is chance.

Statements have tests of their own.
"""

from __future__ import annotations

import sys
from types import FrameType

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


def _calls(text: str) -> int:
    count = 0

    def called(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(called)
    try:
        newsdoc.parse(text, statements=False, report=Collector())
    finally:
        sys.setprofile(None)
    return count


def _is_linear(unit: str, frame: str = "{}") -> bool:
    """Whether a text of so many more units takes no more than twice as many times the calls."""
    few = _SIZE // len(unit)
    return _calls(frame.format(unit * few * _TIMES)) <= 2 * _TIMES * _calls(frame.format(unit * few))


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("frame", ["{}", f"Fog closes port\n\nBy Jane{{}}Doe\n\n{SENTENCE}"])
def test_a_long_line_takes_linear_work(unit: str, frame: str) -> None:
    assert _is_linear(unit, frame)


@pytest.mark.parametrize("line", LINES)
def test_many_lines_take_linear_work(line: str) -> None:
    assert _is_linear(f"{line}\n")
