"""Direct quotations with a source and a word of saying beside them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdoc


def _found(text: str) -> list[tuple[str, str, list[str]]]:
    found = []
    for statement in newsdoc.extract_statements(text):
        assert statement.source is not None
        assert statement.cue is not None
        source, cue, *content = (text[span.start : span.end] for span in statement.spans())
        found.append((source, cue, content))
    return found


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("“We will go on,” she said.", ("she", "said", ["“We will go on,”"])),
        ('"We will go on," Ada Penrose told reporters.', ("Ada Penrose", "told", ['"We will go on,"'])),
        ("“Will we go on?” asked Mr. Mota.", ("Mr. Mota", "asked", ["“Will we go on?”"])),
        ("Penrose said: “We will go on.”", ("Penrose", "said", ["“We will go on.”"])),
        ("It rained. He added, “We will go on.”", ("He", "added", ["“We will go on.”"])),
        ("“We will go on,” he said, “until the end.”", ("he", "said", ["“We will go on,”", "“until the end.”"])),
    ],
)
def test_a_quotation_with_source_and_cue_is_a_statement(text: str, wanted: tuple[str, str, list[str]]) -> None:
    assert _found(text) == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "The so-called “quiet car” was full.",
        "He said the “quiet car” was full.",
        "“We will go on.” The boat was blue.",
        "Ada Penrose, who wrote “The Sea,” was there.",
        "“We will go on,”\nshe said.",
        "said “”",
        "",
    ],
)
def test_where_source_or_cue_are_in_doubt_there_is_no_statement(text: str) -> None:
    assert _found(text) == []


def test_spans_in_an_article_name_their_block() -> None:
    text = "Ferry runs aground\n\nIt rained all day on the bay.\n\n“We will go on,” she said to the men.\n"
    article = newsdoc.parse(text, report=newsdoc.Collector())
    (statement,) = article.statements
    assert {span.block for span in statement.spans()} == {1}


@given(st.lists(st.sampled_from(["“", "”", '"', "«", "\n", " he said ", "Ada Penrose", " told ", ", ", "a b c", ". "]), max_size=30).map("".join))
def test_any_text_gives_statements_in_order_within_it(text: str) -> None:
    starts = []
    for statement in newsdoc.extract_statements(text):
        assert all(0 <= span.start < span.end <= len(text) for span in statement.spans())
        starts.append(statement.content[0].start)
    assert starts == sorted(set(starts))
