"""What is found in the NewsML-G2 of any provider, and where; the documents for each code are in tests/checks."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from lxml import etree

import newsdoc
from newsdoc.diagnostics import Collector, Severity
from newsdoc.formats.base import ReadOptions
from newsdoc.formats.newsml_g2.checker import check

CHECKS = Path(__file__).parents[2] / "checks"
BAD = sorted(CHECKS.glob("newsml-*/*.newsml.xml"))


@pytest.fixture(autouse=True)
def _no_date(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)


@pytest.mark.parametrize("path", BAD, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_finding_has_the_place_of_its_element(path: Path) -> None:
    for finding in newsdoc.validate(path, "newsml-g2"):
        assert finding.place.file == str(path)
        assert finding.place.path
        assert finding.place.line


def test_an_embargo_is_held_against_the_date_that_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    path = CHECKS / "good" / "item.newsml.xml"
    for moment, codes in (
        (datetime.datetime(2026, 5, 5, 3, 59, tzinfo=datetime.UTC), []),
        (datetime.datetime(2026, 5, 5, 4, tzinfo=datetime.UTC), ["newsml-embargo"]),
    ):
        monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(moment.timestamp())))
        assert [finding.code for finding in newsdoc.validate(path)] == codes


def test_the_moment_that_is_named_rules_instead(monkeypatch: pytest.MonkeyPatch) -> None:
    before, after = (datetime.datetime(2026, 5, 5, hour, tzinfo=datetime.UTC) for hour in (3, 4))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(after.timestamp())))
    path = CHECKS / "good" / "item.newsml.xml"
    assert [finding.code for finding in newsdoc.validate(path, now=before)] == []
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(before.timestamp())))
    assert [finding.code for finding in newsdoc.validate(path, now=after)] == ["newsml-embargo"]


def test_what_the_official_schema_takes_has_no_error(shared: Path, power: etree.XMLSchema) -> None:
    wrong, taken = [], 0
    for path in sorted((shared / "corpora/newsml-g2").glob("*.xml")):
        report = Collector()
        with path.open("rb") as source:
            check(source, ReadOptions(), report)
        if _is_taken(power, path):
            taken += 1
            wrong += [str(finding) for finding in report if finding.severity is Severity.ERROR]
    assert taken
    assert wrong == []


def _is_taken(schema: etree.XMLSchema, path: Path) -> bool:
    try:
        return schema.validate(etree.parse(path))
    except etree.XMLSyntaxError:
        return False


GOOD_ITEM = (CHECKS / "good" / "item.newsml.xml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param(
            'https://saltwire.example/cv/"/></catalog>',
            'https://saltwire.example/cv/"/><scheme alias="icls" uri="https://saltwire.example/class/"/></catalog>'
            '<rightsInfo><usageTerms role="icls:1">Free.</usageTerms></rightsInfo>',
            id="an alias of its own that looks like a retired one",
        ),
        pytest.param("<by>", '<headline rank="1" xml:lang="de">Fähre nach Ness fährt wieder</headline><by>', id="a headline in another language"),
        pytest.param('xml:lang="en-GB"', 'xml:lang=""', id="no language"),
        pytest.param('tag="en-GB"', 'tag="gsw"', id="a language that has no shorter code"),
        pytest.param('separator="-"', 'separator=" "', id="a blank between words"),
        pytest.param("<embargoed>2026-05-05T06:00:00+02:00</embargoed>", "<embargoed/>", id="an embargo without an end"),
        pytest.param("The times are local.", "The times<br/>are local.", id="a note of two lines"),
        pytest.param('"application/xhtml+xml"', '"application/xhtml+xml; charset=UTF-8"', id="a content type with a parameter"),
        pytest.param("The ferry runs again, the harbour said.<", "1 &lt; 2, the harbour said.<", id="plain text with a sign of markup"),
    ],
)
def test_what_may_be_so_is_no_finding(old: str, new: str) -> None:
    assert GOOD_ITEM.count(old) == 1
    assert newsdoc.validate(GOOD_ITEM.replace(old, new).encode(), "newsml-g2") == []


def test_a_retired_code_is_told_of_once() -> None:
    sources = '<infoSource role="isrol:contentSource" literal="harbour"/>' * 2
    findings = newsdoc.validate(GOOD_ITEM.replace("<language", f"{sources}<language").encode(), "newsml-g2")
    assert [finding.code for finding in findings] == ["newsml-code-retired"]


def test_siblings_are_numbered_where_there_are_several() -> None:
    broken = GOOD_ITEM.replace("<by>By Runa Holm</by>", "<by>By Runa Holm</by><!-- and --><by/><by/>")
    assert [finding.place.path for finding in newsdoc.validate(broken.encode(), "newsml-g2")] == [
        "/newsItem/contentMeta/by[2]",
        "/newsItem/contentMeta/by[3]",
    ]
