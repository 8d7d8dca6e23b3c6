"""What a format cannot carry is reported once for each thing, and only where an article has it."""

from __future__ import annotations

import attrs
import pytest
from support.articles import everything, japanese, minimal

from newsdoc import Collector
from newsdoc.formats.base import Format
from newsdoc.formats.losses import features, report_losses
from newsdoc.model import BLOCK_CLASSES, MARK_TYPES, Article, Edition


def losses(article: Article, *never: str) -> list[tuple[str, str | None]]:
    report = Collector()
    target = Format(name="memo", title="Memo", media_type="text/plain", suffix=".memo", never=frozenset(never))
    report_losses(Edition.of(article), target, report)
    assert {finding.code for finding in report} <= {"field-lost"}
    return [(finding.message, finding.place.path) for finding in report]


def test_a_format_that_carries_all_loses_nothing() -> None:
    assert losses(everything()) == []


@pytest.mark.parametrize(
    ("feature", "path"),
    [("urgency", "$.urgency"), ("body.table", "$.body"), ("marks.ruby", "$.body"), ("body.language", "$.body"), ("media", "$.media")],
)
def test_only_what_the_article_has_is_lost(feature: str, path: str) -> None:
    article = japanese() if feature == "marks.ruby" else everything()
    assert losses(article, feature) == [(f"memo cannot carry {feature}", path)]
    assert losses(minimal(), feature) == []


def test_each_thing_is_lost_once() -> None:
    assert [message for message, _ in losses(everything(), "body.figure", "marks.strong", "body.list")] == [
        "memo cannot carry marks.strong",
        "memo cannot carry body.list",
        "memo cannot carry body.figure",
    ]


def test_an_article_that_uses_everything_has_every_feature() -> None:
    found = set(features(everything()))
    assert found >= set(attrs.fields_dict(Article))
    assert found >= {f"body.{block.type}" for block in BLOCK_CLASSES}
    assert found >= {f"marks.{kind}" for kind in MARK_TYPES if kind != "ruby"}


def test_a_minimal_article_has_few_features() -> None:
    assert set(features(minimal())) == {"id", "headline", "body", "body.paragraph"}
