"""Whatever newsdoc writes is valid by the IPTC's schema of the version, and has no finding."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.articles import crafted, edition
from support.features import feature_articles
from support.findings import format_findings
from support.strategies import articles, editions

import newsdoc
from newsdoc import Article, Collector, Edition
from newsdoc.formats.ninjs import NinjsWriteOptions

VERSIONS = ("3.1", "2.2", "1.6")
CRAFTED: list[Article | Edition] = [*crafted(), *feature_articles().values(), edition()]
SLOW = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])

Official = Callable[[str, bytes], list[str]]


def written(content: Article | Edition, version: str) -> bytes:
    options = NinjsWriteOptions(version=version)  # type: ignore[arg-type]
    return newsdoc.dumps(content, "ninjs", options=options, report=Collector())


@pytest.mark.parametrize("version", VERSIONS)
def test_crafted_articles_and_editions_are_valid(official: Official, version: str) -> None:
    assert [error for content in CRAFTED for error in official(version, written(content, version))] == []


@pytest.mark.parametrize("version", VERSIONS)
@SLOW
@given(article=articles())
def test_any_article_is_valid(official: Official, version: str, article: Article) -> None:
    assert official(version, written(article, version)) == []


@pytest.mark.parametrize("version", VERSIONS)
@SLOW
@given(content=editions())
def test_any_edition_is_valid(official: Official, version: str, content: Edition) -> None:
    assert official(version, written(content, version)) == []


def test_the_official_schemas_are_looked_at(official: Official) -> None:
    for version in VERSIONS:
        assert official(version, b'{"uri": 1, "type": "text"}')
        assert official(version, b'{"uri": "urn:a:1", "expires": "in May"}')


@SLOW
@given(content=articles() | editions(), version=st.sampled_from(VERSIONS))
def test_what_is_written_has_no_finding(content: Article | Edition, version: str) -> None:
    assert [finding for finding in format_findings(written(content, version), "ninjs") if finding.code != "ninjs-empty"] == []


@pytest.mark.parametrize("version", ["2.2", "1.6"])
@settings(max_examples=50)
@given(article=articles())
def test_any_article_comes_back_by_any_version(version: str, article: Article) -> None:
    assert newsdoc.loads(written(article, version), "ninjs", report=Collector()) == article


@pytest.mark.parametrize("version", ["2.2", "1.6"])
@settings(max_examples=15)
@given(content=editions())
def test_any_edition_comes_back_by_any_version(version: str, content: Edition) -> None:
    assert newsdoc.read_edition(written(content, version), "ninjs", report=Collector()) == content
