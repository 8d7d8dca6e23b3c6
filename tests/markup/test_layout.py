"""The printed order of an article."""

from __future__ import annotations

import attrs
from support.articles import everything, minimal, persian

from newsdoc.markup.layout import layout
from newsdoc.model import Attribution, Paragraph


def names(article: object) -> list[str]:
    return [part.name for part in layout(article)]  # type: ignore[arg-type]


def test_the_head_comes_in_the_order_of_a_page() -> None:
    assert names(everything())[:7] == ["kicker-1", "headline-1", "deck-1", "byline-1", "published-1", "modified-1", "editor-note-1"]


def test_a_dateline_that_the_body_prints_has_no_line_of_its_own() -> None:
    assert "dateline-1" not in names(everything())
    assert names(persian())[:3] == ["headline-1", "byline-1", "dateline-1"]


def test_credits_stand_before_their_block_or_at_the_end() -> None:
    article = attrs.evolve(
        minimal(),
        body=[Paragraph("One."), Paragraph("Two.")],
        attributions=[Attribution("agency", "Wire", before=1), Attribution("agency", "Post"), Attribution("photo", "Eye", before=2)],
    )
    assert names(article) == ["headline-1", "block-1", "attribution-1", "block-2", "attribution-2", "attribution-3"]
