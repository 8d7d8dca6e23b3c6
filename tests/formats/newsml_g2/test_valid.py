"""Whatever newsdoc writes is valid, by its own profile and by the IPTC's schema, and has no finding."""

from __future__ import annotations

import datetime
import json
import os
import subprocess
import sys
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from support.articles import crafted, edition, everything
from support.findings import format_findings
from support.strategies import articles, lines

import newsdoc
from newsdoc import Article, Edition, InvalidArticleError, Section
from newsdoc.codec import article_from_plain, article_to_plain
from newsdoc.diagnostics import Collector
from newsdoc.formats.newsml_g2.writing.build import is_native_uri
from newsdoc.model import Timestamp

_SLOW = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
_EDITIONS = st.builds(
    Edition,
    st.lists(st.builds(Section, st.lists(articles(), min_size=1, max_size=2), title=st.none() | lines()), min_size=1, max_size=2),
    title=st.none() | lines(),
    outlet=st.none() | lines(),
    date=st.none() | st.just(Timestamp("2026-03-01T10:00:00", zone_known=False)),
)


def _errors(schema: etree.XMLSchema, content: Article | Edition) -> list[str]:
    schema.validate(etree.fromstring(newsdoc.dumps(content, "newsml-g2")))
    return [str(error) for error in schema.error_log]  # type: ignore[attr-defined]


def _codes(data: bytes) -> set[str]:
    return {finding.code for finding in format_findings(data)}


def _own_faults(article: Article, sent: str | None = None) -> set[str]:
    """What is wrong with the article itself, and so with every document that holds it. sent: the message's date."""
    faults = set()
    if not (article.headline or article.deck or article.kicker):
        faults.add("newsml-headline")
    if "correction" in article.signals and (article.version or 1) == 1:
        faults.add("newsml-correction")
    made = article.modified or article.published
    moments = [datetime.datetime.fromisoformat(text) for text in (made and _with_zone(made), sent) if text]
    end = article.embargoed
    if end and end.has_time and end.zone_known and any(datetime.datetime.fromisoformat(end.value) <= moment for moment in moments):
        faults.add("newsml-embargo")
    return faults


def _with_zone(timestamp: Timestamp) -> str:
    """A moment as it is written where a date-time with a zone is demanded."""
    moment = datetime.datetime.fromisoformat(timestamp.value)
    return (moment if moment.tzinfo else moment.replace(tzinfo=datetime.UTC)).isoformat()


@pytest.mark.parametrize("content", [*crafted(), edition()], ids=lambda content: type(content).__name__)
def test_crafted_articles_fit_both_schemas(content: Article | Edition, profile: etree.XMLSchema, power: etree.XMLSchema) -> None:
    assert _errors(profile, content) == []
    assert _errors(power, content) == []


@pytest.mark.parametrize("content", [*crafted(), edition()], ids=lambda content: type(content).__name__)
def test_crafted_articles_have_no_findings(content: Article | Edition) -> None:
    assert format_findings(newsdoc.dumps(content, "newsml-g2")) == []


@_SLOW
@given(article=articles())
def test_any_article_has_no_findings_but_of_what_it_says(article: Article) -> None:
    assert _codes(newsdoc.dumps(article, "newsml-g2")) == _own_faults(article)


@_SLOW
@given(content=_EDITIONS)
def test_any_edition_has_no_findings_but_of_what_it_says(content: Edition) -> None:
    written = [article for section in content.sections for article in section.articles]
    data = newsdoc.dumps(content, "newsml-g2")
    sent = etree.fromstring(data).findtext("{*}header/{*}sent")
    faults = {fault for article in written for fault in _own_faults(article, sent)}
    if len({(article.id, article.version or 1) for article in written}) < len(written):
        faults.add("newsml-guid-twice")
    assert _codes(data) == faults


@_SLOW
@given(article=articles())
def test_any_article_fits_the_power_schema(power: etree.XMLSchema, article: Article) -> None:
    assert _errors(power, article) == []


@_SLOW
@given(content=_EDITIONS)
def test_any_edition_fits_the_power_schema(power: etree.XMLSchema, content: Edition) -> None:
    assert _errors(power, content) == []


@pytest.mark.parametrize(
    ("uri", "native"),
    [
        ("https://example.org:8080/a//b?c=%20#d", True),
        ("http://[2001:db8::1]/", True),
        ("mailto:desk@example.org", True),
        ("tag:example.org,2026:x", True),
        ("urn:example:a", True),
        ("http://example.org:/", False),
        ("http://example.org:desk/", False),
        ("tel:*31#100", True),
        ("tel:#1#2", False),
        ("https://example.org/%zz", False),
    ],
)
def test_a_uri_that_some_processors_refuse_is_not_native(uri: str, native: bool) -> None:
    assert is_native_uri(uri) is native


_ODD = ["http://example.org:/", "tel:#1#2"]


@pytest.mark.parametrize("href", _ODD)
def test_an_odd_address_stays_in_body_and_carried_copy(href: str, profile: etree.XMLSchema) -> None:
    plain = article_to_plain(crafted()[1]) | {
        "links": [{"href": href}],
        "body": [{"type": "paragraph", "text": "a", "marks": [{"start": 0, "end": 1, "type": "link", "href": href}]}],
    }
    article = article_from_plain(plain, Collector())
    assert _errors(profile, article) == []
    assert newsdoc.dumps(article, "newsml-g2").decode().count(href) == 3


# --- nothing is lost ----------------------------------------------------------------------------


def _leaves(plain: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    members: Any = plain.items() if isinstance(plain, dict) else enumerate(plain) if isinstance(plain, list) else None
    if members is None:
        return [path]
    return [leaf for key, member in members for leaf in _leaves(member, (*path, key))]


def _others(value: Any) -> list[Any]:
    if isinstance(value, bool):
        return [not value]
    if isinstance(value, int | float):
        return [value - 1, value + 1, value / 2]
    dates = ["2026-02-03", "2026-02-03T04:05:06", "2026-02-03T04:05:06Z"]
    words = ["agency", "photo", "withheld", "direct", "thought", "emphasis", "underline", "de", "sha256:" + "1" * 64, "Heading", "quote", "paragraph"]
    return [f"{value}x", *dates, *words, "https://example.org/x"]


def _with(plain: Any, path: tuple[str | int, ...], value: Any) -> Any:
    copy = json.loads(json.dumps(plain))
    holder = copy
    for key in path[:-1]:
        holder = holder[key]
    holder[path[-1]] = value
    return copy


# What often cannot change alone: another type wants other details, a medium must be there, a date has no zone.
_BOUND = ("type", "media", "zone_known")
_PLAIN = article_to_plain(everything())


# The version of the JSON schema is no part of the article.
@pytest.mark.parametrize("path", [path for path in _leaves(_PLAIN) if path != ("newsdoc",)], ids=lambda path: ".".join(map(str, path)))
def test_a_change_anywhere_in_the_article_changes_the_document(path: tuple[str | int, ...]) -> None:
    before = newsdoc.dumps(everything(), "newsml-g2")
    value = _PLAIN
    for key in path:
        value = value[key]  # type: ignore[index]
    changed = 0
    for other in _others(value):
        try:
            article = article_from_plain(_with(_PLAIN, path, other), Collector())
        except InvalidArticleError:
            continue
        if article != everything():
            changed += 1
            assert newsdoc.dumps(article, "newsml-g2") != before
    assert changed or path[-1] in _BOUND


def test_the_sample_uses_every_field_of_the_model() -> None:
    assert set(_PLAIN) - {"newsdoc"} == {attribute.name for attribute in attrs.fields(Article)}


# --- same input, same bytes ---------------------------------------------------------------------


@pytest.mark.parametrize("environment", [{"PYTHONHASHSEED": "1", "TZ": "Asia/Tehran"}, {"PYTHONHASHSEED": "2", "LC_ALL": "C", "TZ": "UTC"}])
def test_the_bytes_depend_on_nothing_around(environment: dict[str, str]) -> None:
    here = os.path.dirname(os.path.dirname(os.path.dirname(__file__)))  # noqa: PTH120
    code = "import sys, newsdoc; from support.articles import edition; sys.stdout.buffer.write(newsdoc.dumps(edition(), 'newsml-g2'))"
    path = os.pathsep.join([here, *sys.path])
    done = subprocess.run([sys.executable, "-c", code], env={**os.environ, "PYTHONPATH": path, **environment}, capture_output=True, check=True)
    assert done.stdout == newsdoc.dumps(edition(), "newsml-g2")
