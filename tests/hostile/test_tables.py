"""Tables that ask for far more than they hold."""

from __future__ import annotations

import pytest

import newsdoc
from newsdoc.model import Article, Cell, Table


def test_cells_that_reach_over_millions_of_places_are_refused() -> None:
    tall = Cell("a", rowspan=1_000)
    table = Table([[tall] * 1_000, *([Cell("b")] for _ in range(1_000))])
    with pytest.raises(newsdoc.OutputError, match="let them reach over fewer rows"):
        newsdoc.dumps(Article(id="urn:x:1", headline="Ice", body=[table]), "docx")


def test_a_long_table_of_joined_cells_is_written() -> None:
    rows = [[Cell(str(number), rowspan=2 if number % 2 == 0 else 1)] * 20 if number % 2 == 0 else [Cell("b")] for number in range(2_000)]
    article = Article(id="urn:x:1", headline="Ice", body=[Table(rows)])
    assert newsdoc.loads(newsdoc.dumps(article, "docx"), "docx").body == article.body
