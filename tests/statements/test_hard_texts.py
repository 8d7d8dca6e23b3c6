"""Texts that ask for too much time, or hold what no article can."""

from __future__ import annotations

import time

import pytest

import newsdoc
from newsdoc.model import Article, Paragraph
from newsdoc.statements import statements_of

_SLOW = [" ", '"', "„a“", "‚a", "“", "''", "\u4e00“a", "he said that ", "(", ", "]


@pytest.mark.parametrize("piece", _SLOW)
def test_four_times_the_text_takes_some_four_times_as_long(piece: str) -> None:
    def seconds(size: int) -> float:
        text = (piece * size)[:size] + "’"
        best = float("inf")
        for _ in range(2):
            start = time.process_time()
            newsdoc.extract_statements(text)
            best = min(best, time.process_time() - start)
        return best

    seconds(2_000)
    assert seconds(80_000) < 9 * seconds(20_000) + 0.2


@pytest.mark.parametrize("odd", ["\ud800", "\x00", "\ufffe", "\x1f"])
def test_characters_that_no_article_can_have_are_no_part_of_a_speaker(odd: str) -> None:
    text = f"Ada {odd}Moe said it rained, and told Bo {odd}Lund that it snowed."
    assert "Ada Moe" in [statement.speaker for statement in newsdoc.extract_statements(text)]


def test_spans_name_the_block_that_they_stand_in() -> None:
    body = [Paragraph("No."), Paragraph("Ada Penrose went on to say:\n“The ferry will sail.”"), Paragraph("“And come back.”")]
    article = Article(id="urn:x:1", headline="Ice", body=body)
    found = statements_of(article.body)
    assert [span.block for span in found[0].spans()] == [1, 1, 1]
    assert Article(id="urn:x:1", headline="Ice", body=body, statements=found).statements


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ada Moe spoke. Finally, he said no.", "he"),
        ("The ferry sank on Monday. The company said nobody was hurt.", "The company"),
        ("Moe Shipping Co. is in trouble. The company said nobody was hurt.", "Moe Shipping Co."),
    ],
)
def test_what_is_no_name_speaks_not(text: str, speaker: str) -> None:
    assert [statement.speaker for statement in newsdoc.extract_statements(text)] == [speaker]
