"""Each code has documents that give its finding and no other, in a folder of its name; good ones give none."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsdoc
from newsdoc.diagnostics import CATALOGUE

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
