"""Texts that hold what no article can, and what only looks like a name."""

from __future__ import annotations

import pytest

import newsdoc
from newsdoc.model import Article, Paragraph
from newsdoc.statements import statements_of


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
