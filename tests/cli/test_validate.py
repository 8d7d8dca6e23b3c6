"""newsdoc validate, where documents cannot be opened and options are not right."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from attrs import evolve
from support.cases import sound

import newsdoc as library
from newsdoc.diagnostics import REPORTERS
from newsdoc.model import Timestamp

from .conftest import Run


@pytest.mark.parametrize("report", REPORTERS)
def test_every_report_tells_of_a_document_that_could_not_be_opened(newsdoc: Run, report: str) -> None:
    done = newsdoc("validate", "--report", report, "nope.json")
    assert done.status == 3
    assert "document-unopened" in done.out
    assert "nope.json" in done.out


def test_sarif_says_that_the_run_failed(newsdoc: Run) -> None:
    (run,) = json.loads(newsdoc("validate", "--report", "sarif", "nope.json").out)["runs"]
    assert run["invocations"][0]["executionSuccessful"] is False


@pytest.mark.parametrize(("now", "codes"), [("2026-05-05", ["embargo-past"]), ("2026-05-04", []), ("20260505", ["embargo-past"])])
def test_a_date_is_its_midnight_in_utc(newsdoc: Run, tmp_path: Path, now: str, codes: list[str]) -> None:
    story = evolve(sound(), embargoed=Timestamp("2026-05-05T00:00:00Z", zone_known=True), published=None, modified=None)
    (tmp_path / "a.json").write_bytes(library.dumps(story, "json"))
    done = newsdoc("validate", "--now", now, "--report", "json", "a.json")
    assert [finding["code"] for finding in json.loads(done.out)] == codes


def test_standard_input_has_one_name_and_is_read_once(newsdoc: Run) -> None:
    done = newsdoc("validate", "-", stdin="{")
    assert "<stdin>: json, 1 finding" in done.err
    assert newsdoc("validate", "-", "-", stdin="{").status == 2


def test_an_unreadable_document_cannot_be_silenced(newsdoc: Run) -> None:
    done = newsdoc("validate", "--ignore", "document-unreadable", "a.docx")
    assert done.status == 2
    assert "cannot be switched off" in done.err


@pytest.mark.parametrize(
    ("given", "said"),
    [("input_bytes=1e9", "a whole number above 0, such as 1_000_000"), ("xml_depth", "NAME=NUMBER"), ("seconds=x", "a number above 0")],
)
def test_a_limit_that_is_none_is_told_how_to_be_written(newsdoc: Run, given: str, said: str) -> None:
    done = newsdoc("validate", "--limit", given, "a.json")
    assert done.status == 2
    assert said in " ".join(done.err.split())


def test_a_limit_may_have_strokes_below(newsdoc: Run) -> None:
    assert newsdoc("validate", "--limit", "input_bytes=1_000_000", "-", stdin="{").status == 1


def test_a_code_like_no_other_leads_to_the_list(newsdoc: Run) -> None:
    assert "newsdoc checks lists them all" in " ".join(newsdoc("checks", "nope").err.split())
