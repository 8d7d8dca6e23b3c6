"""Each code has documents that give its finding and no other, in a folder of its name; good ones give none."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

import newsdoc
from newsdoc.diagnostics import CATALOGUE, Collector, Severity
from newsdoc.formats.base import ReadOptions
from newsdoc.formats.newsml_g2.checker import check

LINT = Path(__file__).parent / "lint"
GOOD = sorted((LINT / "good").glob("*.xml"))
BAD = sorted(path for path in LINT.glob("*/*.xml") if path.parent.name != "good")
# What newsdoc's own documents show (test_checker.py), and what is told of in writing.
ELSEWHERE = {"newsml-profile", "newsml-medium-left-out"}


@pytest.mark.parametrize("path", GOOD, ids=lambda path: path.stem)
def test_a_good_document_has_no_finding(path: Path) -> None:
    assert newsdoc.validate(path, "newsml-g2") == []


@pytest.mark.parametrize("path", BAD, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_document_has_its_finding_and_no_other(path: Path) -> None:
    (finding,) = newsdoc.validate(path, "newsml-g2")
    assert finding.code == path.parent.name
    assert finding.place.file == str(path)
    assert finding.place.line
    assert finding.place.path


@pytest.mark.parametrize("code", [code for code in CATALOGUE if code.startswith("newsml-") and code not in ELSEWHERE])
def test_each_code_has_a_document(code: str) -> None:
    assert list((LINT / code).glob("*.xml"))


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
