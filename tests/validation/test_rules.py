"""The article's own rules on articles of every kind: no rule fails, and each finding leads to its place."""

from __future__ import annotations

import datetime
import json
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from support.cases import sound
from support.strategies import articles, editions

import newsdoc
from newsdoc import Article, Collector, Edition
from newsdoc.diagnostics.catalogue.article import ARTICLE
from newsdoc.model import Paragraph
from newsdoc.validation.json_places import positions
from newsdoc.validation.rules import RULES

NOW = datetime.datetime(2026, 5, 4, 12, tzinfo=datetime.UTC)
CODES = {finding.code for finding in ARTICLE.findings}
# What may be absent, and is then told of at the place where it would be.
ABSENT = {"$.language", "$.body"}


@given(articles())
def test_every_finding_leads_to_a_place_in_the_article(article: Article) -> None:
    text = newsdoc.dumps(article, "json", report=Collector()).decode()
    found = [finding for rule in RULES for finding in rule(article, NOW)]
    paths = {finding.place.path or "" for finding in found} - ABSENT
    assert {finding.code for finding in found} <= CODES
    assert paths <= set(positions(text, paths))


@given(editions())
def test_an_edition_s_findings_lead_to_their_lines(edition: Edition) -> None:
    data = newsdoc.dumps(edition, "json", report=Collector())
    lines = data.decode().split("\n")
    for finding in newsdoc.validate(data, "json", now=NOW):
        if finding.place.line is not None:
            assert finding.place.column is not None
            assert lines[finding.place.line - 1][finding.place.column - 1 :]


def test_each_article_of_an_edition_is_told_of_at_its_own_place() -> None:
    edition = newsdoc.Edition([newsdoc.Section([sound()]), newsdoc.Section([sound(), _without_headline()])])
    (finding,) = newsdoc.validate(newsdoc.dumps(edition, "json"), "json", now=NOW)
    assert (finding.code, finding.place.path) == ("headline-empty", "$.sections[1].articles[1].headline")


def _without_headline() -> Article:
    return Article(id="urn:example:b", language="en", headline="", body=[Paragraph("The ferry is late.")])


def test_a_place_in_json_is_a_line_and_a_column() -> None:
    text = '\n{"a": [1,\n  {"b\\u0063": "x", "it\'s": {"d": null}}], "e": 1.5e3 }'
    found = positions(text, ["$.a[1].bc", "$.a[1]['it\\'s'].d", "$.e", "$.none", "$.e.deeper"])
    assert {path: text[start : start + 3] for path, start in found.items()} == {
        "$": '{"a',
        "$.a": "[1,",
        "$.a[1]": '{"b',
        "$.a[1].bc": '"x"',
        "$.a[1]['it\\'s']": '{"d',
        "$.a[1]['it\\'s'].d": "nul",
        "$.e": "1.5",
    }


def test_a_place_in_raw_text_is_a_line() -> None:
    text = (
        "Ferry to Ness runs again\n\nThe ferry to Ness runs again, the harbour said on Monday.\n\nFish &amp; chips are on the menu again, it said.\n"
    )
    (finding,) = newsdoc.validate(text.encode(), "text")
    assert (finding.code, finding.place.line, finding.place.column) == ("text-markup", 5, 1)


# --- what keeps silent ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        "L’ÉTÉ À «PARIS» ET «ÂGE»",
        "SÃO PAULO, MAÇÃ E PÃO",
        "“Ünlü” Â – Ã.",
        "R&D costs 5 < 6 and 7 > 3 <now>",
        "a&b; AT&T;",
        "The code is TK 4, by T. K. Tkacz",
        "He wrote <3 to her",
    ],
)
def test_what_only_looks_odd_is_no_finding(words: str) -> None:
    article = Article(id="urn:example:a", language="en", headline="Words", body=[Paragraph(words)])
    assert [str(finding) for rule in RULES for finding in rule(article, NOW)] == []


def test_ordinary_articles_are_told_of_seldom(shared: Path) -> None:
    """Warnings about what the texts of others say, without those that name a fact their source leaves out."""
    facts = {"time-zone-unknown", "language-missing"}
    counts: Counter[str] = Counter()
    lines = (shared / "corpora" / "rawtext" / "inputs_clean.jsonl").read_text(encoding="utf-8").splitlines()
    for line in lines:
        article = newsdoc.parse(json.loads(line)["text"], report=Collector())
        counts.update({finding.code for rule in RULES for finding in rule(article, None)} - facts)
    assert {code for code, count in counts.items() if count > len(lines) * 0.03} == set()
