"""Printed dates: single lines, in dates.txt, and which lines of an article count."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdoc
from newsdoc import Article, Collector, Hints
from newsdoc.formats.text import TextReadOptions
from newsdoc.model import is_moment
from newsdoc.parsing.dates.calendar import order_of_language
from newsdoc.parsing.dates.stamps import stamps_in, tells_when
from newsdoc.parsing.explain import explain_text

_LINES = Path(__file__).with_name("dates.txt").read_text(encoding="utf-8").splitlines()
_CASES = [[field.strip().replace("\\|", "|") for field in re.split(r"(?<!\\)\|", line)] for line in _LINES if line and line[0] != "#"]

HEADLINE = "Ferry runs aground in the fog"
STORY = "The ferry ran aground on Monday with two hundred people on board, and nobody was hurt, the harbour office said."


@pytest.mark.parametrize(("language", "line", "wanted"), _CASES, ids=[" ".join(case[:2]) for case in _CASES])
def test_a_line_says_what_the_table_says(language: str, line: str, wanted: str) -> None:
    found = stamps_in(line, order=order_of_language(language), language=language)
    assert (", ".join(f"{stamp.kind or ''} {stamp.value}".strip() for stamp in found) or "-") == wanted


_PIECES = st.sampled_from(
    ["18", "11", "2019", "Nov", ".", "/", "-", ":", " ", "T", "14:30", "Z", "+", "月", "年", "日", "am", "Updated", "३", "İ", "EST"]
)


@given(st.one_of(st.text(max_size=40), st.lists(_PIECES, max_size=14).map("".join)))
def test_whatever_a_line_holds_its_stamps_are_dates_that_stand_in_it(line: str) -> None:
    tells_when(line)
    for stamp in stamps_in(line, order="dmy", among_names=True):
        assert is_moment(stamp.value)
        assert stamp.has_zone == bool(re.search(r"T.*[+-]", stamp.value))
        assert 0 <= stamp.start < stamp.end <= len(line)


def parse(*lines: str) -> Article:
    return newsdoc.parse("\n\n".join(lines), report=Collector(), statements=False)


def said(article: Article) -> tuple[str | None, str | None]:
    return (article.published.value if article.published else None, article.modified.value if article.modified else None)


@pytest.mark.parametrize(
    ("head", "wanted"),
    [
        (["18 November 2019"], ("2019-11-18", None)),
        (["By Ada Penrose | Nov 18, 2019"], ("2019-11-18", None)),
        (["By Ada Penrose", "Published 18 November 2019", "Updated 19 November 2019, 9:15 a.m."], ("2019-11-18", "2019-11-19T09:15:00")),
        (["Published 18 November 2019", "19 November 2019"], ("2019-11-18", None)),
        (["18 November 2019", "Nov 18, 2019, 9:15 a.m."], ("2019-11-18T09:15:00", None)),
        (["18 November 2019", "19 November 2019"], (None, None)),
        (["Published 18 November 2019", "Published 19 November 2019"], (None, None)),
        (["Updated 03/04/2024"], (None, None)),
        (["Published 13/02/2024", "Updated 03/04/2024"], ("2024-02-13", "2024-04-03")),
    ],
)
def test_the_lines_of_the_head_tell_when(head: list[str], wanted: tuple[str | None, str | None]) -> None:
    assert said(parse(HEADLINE, *head, STORY, STORY)) == wanted


def test_the_words_are_kept_with_their_place() -> None:
    text = f"{HEADLINE}\n\nUpdated: Monday, 18 November 2019, 2:30 pm GMT\n\n{STORY}"
    article = newsdoc.parse(text, report=Collector())
    assert article.modified == newsdoc.model.Timestamp("2019-11-18T14:30:00+00:00", zone_known=True, printed="Monday, 18 November 2019, 2:30 pm GMT")
    assert article.origin is not None
    start, end = article.origin.spans["modified"]
    assert text[start:end] == article.modified.printed


def test_a_line_that_is_a_date_and_nothing_else_is_not_left_out() -> None:
    found = Collector()
    newsdoc.parse(f"{HEADLINE}\n\n18 November 2019\n\nUpdated 19 November 2019\n\n{STORY}", report=found)
    assert [diagnostic.message.partition("): ")[2] for diagnostic in found] == ["Updated 19 November 2019"]


def test_a_date_above_the_headline_counts_where_the_text_begins_with_it() -> None:
    assert said(parse("18 November 2019", HEADLINE, STORY, STORY)) == ("2019-11-18", None)


def test_the_date_of_a_page_is_not_that_of_its_article() -> None:
    page = [f"{HEADLINE} | The Valley Echo", "Home", "News", "18 November 2019", HEADLINE, STORY, STORY]
    assert said(parse(*page)) == (None, None)


def test_what_the_caller_knows_wins_and_the_printed_date_is_reported() -> None:
    found = Collector()
    options = TextReadOptions(hints=Hints(published="2019-11-20"))
    article = newsdoc.parse(f"{HEADLINE}\n\n18 November 2019\n\n{STORY}", options=options, report=found)
    assert said(article) == ("2019-11-20", None)
    assert [diagnostic.message.partition("): ")[2] for diagnostic in found] == ["18 November 2019"]


def test_dates_below_the_text_do_not_count() -> None:
    article = parse(HEADLINE, STORY, STORY, "Leave a Reply", "John Roe", "18 November 2019", "I was there, and it was not foggy at all on that day.")
    assert said(article) == (None, None)


@pytest.mark.parametrize(
    "line",
    [
        "The 18 November 2019 vote was close, and nobody knew.",
        "Harbour prices in 2019",
        "Who won in May?",
        "Monday 10am-5pm, Tuesday 10am-5pm, Wednesday 11am-6pm, Thursday 9am-1pm",
    ],
)
def test_a_sentence_with_a_date_is_no_time_line(line: str) -> None:
    assert explain_text(f"{HEADLINE}\n\n{STORY}\n\n{line}\n\n{STORY}")[2].rules != ("timestamp",)


@pytest.mark.parametrize(
    "line", ["18 ноября 2019, 14:30", "2019年11月18日 14:30", "Diterbitkan 18 November 2019", "١٨ نوفمبر ٢٠١٩", "Feb 16, 4:04 AM"]
)
def test_a_line_with_little_but_a_date_is_a_time_line(line: str) -> None:
    assert "timestamp" in explain_text(f"{HEADLINE}\n\n{line}\n\n{STORY}")[1].rules
