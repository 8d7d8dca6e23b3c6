"""What holds of any text: spans lie within it, statements come in order, and time grows with length alone."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdoc
from newsdoc.model import Paragraph
from newsdoc.statements import statements_of

_PIECES = (
    "“", "”", '"', "«", "»", "‘", "’", "'", "\n", " he said ", "Ada Penrose", " told ", ", ", "a b c", ". ", "according to", ": ", "(", ")",
    " that ", " and ", " who ", "as ", "claim", "—", "...", " saying ", "in 2016", "\n\n", "said",
    "\ud800", "\x00", "\ufffe", "\r", "‚", "‹", "„",
)  # fmt: skip


@given(st.lists(st.sampled_from(_PIECES), max_size=40).map("".join))
def test_any_text_gives_statements_in_order_within_it(text: str) -> None:
    found = newsdoc.extract_statements(text)
    for statement in found:
        for span in statement.spans():
            assert 0 <= span.start < span.end <= len(text)
            assert text[span.start : span.end].strip() == text[span.start : span.end]
        assert 0 <= (statement.confidence or 0) <= 1
    assert found == newsdoc.extract_statements(text)


@pytest.mark.parametrize(
    "text", ["The so-called “quiet car” was full.", "“We will go on.” The boat was blue.", "said “”", "", "Ada wrote “The Sea,” it is said"]
)
def test_scare_quotes_and_titles_say_nothing(text: str) -> None:
    assert [found for found in newsdoc.extract_statements(text) if found.type == "direct"] == []


_HARD = (
    " ", '"', "“", "‘", "''", "„a“", "‚a", "\u4e00“a", "(", ", ", "said ", "he said that the word ", 'she said "no" and ', "the, ", "A ",
    "according to the man ", "x", "It says no. ", "The company said so. ", "He said.\n",
)  # fmt: skip


@pytest.mark.parametrize("piece", _HARD)
def test_time_grows_with_length_alone(piece: str) -> None:
    """Four times the text takes some four times as long; growth by the square would be sixteen."""
    assert _seconds(piece, 80_000) < 9 * _seconds(piece, 20_000) + 0.2


def _seconds(piece: str, size: int) -> float:
    text = (piece * size)[:size] + "’"
    taken = []
    for _ in range(2):
        start = time.process_time()
        newsdoc.extract_statements(text)
        taken.append(time.process_time() - start)
    return min(taken)


def test_spans_in_an_article_name_their_block() -> None:
    text = "Ferry runs aground\n\nIt rained all day on the bay.\n\n“We will go on,” she said to the men.\n"
    article = newsdoc.parse(text, report=newsdoc.Collector())
    (statement,) = article.statements
    assert {span.block for span in statement.spans()} == {1}


def test_a_quotation_that_runs_on_in_another_block_continues_the_statement_before() -> None:
    said = "“We will go on,” Ada Penrose said on the shore of the bay. “Nobody will stop us.”"
    text = f"Ferry runs aground\n\n{said}\n\n“The ferry will sail again before the year is over.”\n"
    article = newsdoc.parse(text, report=newsdoc.Collector())
    first, second = article.statements
    assert not first.continues
    assert second.continues
    assert second.source is None
    assert second.speaker == first.speaker == "Ada Penrose"
    assert [span.block for span in second.content] == [1]


def test_what_is_introduced_in_one_block_is_said_in_the_next() -> None:
    body = [Paragraph("It rained. Ada Penrose went on to say:"), Paragraph("“The ferry will sail again.”")]
    (statement,) = statements_of(body)
    assert statement.source is not None
    assert (statement.source.block, [span.block for span in statement.content], statement.continues) == (0, [1], False)
