"""What findings there are, and how a newsroom sets them, as a user does it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from attrs import evolve
from support.cases import sound

import newsdoc as library
from newsdoc.diagnostics import CATALOGUE
from newsdoc.schemas import json_validator

from .conftest import Run


@pytest.fixture(autouse=True)
def _story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    (tmp_path / "story.json").write_bytes(library.dumps(evolve(sound(), headline=""), "json"))


def test_checks_lists_every_finding(newsdoc: Run) -> None:
    listed = newsdoc("checks").out
    assert all(code in listed for code in CATALOGUE)


def test_checks_shows_one(newsdoc: Run) -> None:
    shown = newsdoc("checks", "epub-metadata-missing")
    assert (shown.status, shown.err) == (0, "")
    finding = CATALOGUE["epub-metadata-missing"]
    assert all(words in shown.out for words in (finding.title, finding.advice, finding.example, str(finding.clause), "#epub-metadata-missing"))


@pytest.mark.parametrize(
    "arguments",
    [
        ("checks", "headline-emty"),
        ("validate", "--ignore", "headline-emty", "story.json"),
        ("validate", "--severity", "headline-emty=off", "story.json"),
    ],
)
def test_an_unknown_code_is_wrong_usage_and_the_nearest_is_named(newsdoc: Run, arguments: tuple[str, ...]) -> None:
    done = newsdoc(*arguments)
    assert done.status == 2
    assert "the nearest is headline-empty" in done.err


@pytest.mark.parametrize("given", ["headline-empty", "headline-empty=grave", "=error"])
def test_a_severity_that_is_none_is_wrong_usage(newsdoc: Run, given: str) -> None:
    assert newsdoc("validate", "--severity", given, "story.json").status == 2


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        ((), 0),
        (("--fail-on", "warning"), 1),
        (("--fail-on", "info"), 1),
        (("--severity", "headline-empty=error"), 1),
        (("--severity", "headline-empty=error", "--fail-on", "never"), 0),
        (("--severity", "headline-empty=info", "--fail-on", "warning"), 0),
        (("--ignore", "headline-empty", "--fail-on", "info"), 0),
        (("--severity", "headline-empty=off", "--fail-on", "info"), 0),
    ],
)
def test_the_exit_status_follows_what_is_set(newsdoc: Run, arguments: tuple[str, ...], status: int) -> None:
    assert newsdoc("validate", *arguments, "story.json").status == status


def test_a_document_that_cannot_be_opened_fails_whatever_is_set(newsdoc: Run) -> None:
    assert newsdoc("validate", "--fail-on", "never", "none.json").status == 3
    assert newsdoc("validate", "--fail-on", "never", "story.json", "none.json").status == 1


def test_the_nearest_file_is_asked_and_flags_win(newsdoc: Run, tmp_path: Path) -> None:
    (tmp_path / "newsdoc.toml").write_text('[checks]\nheadline-empty = "error"\n')
    assert newsdoc("validate", "story.json").status == 1
    assert newsdoc("validate", "--ignore", "headline-empty", "story.json").out == ""
    (tmp_path / "other.toml").write_text('[checks]\nheadline-empty = "off"\n')
    assert newsdoc("validate", "--config", "other.toml", "story.json").out == ""


def test_a_file_that_is_wrong_is_named(newsdoc: Run, tmp_path: Path) -> None:
    (tmp_path / "newsdoc.toml").write_text('[checks]\nheadline-emty = "off"\n')
    done = newsdoc("validate", "story.json")
    assert (done.status, done.out) == (3, "")
    assert "newsdoc.toml: checks.headline-emty: there is no finding with the code 'headline-emty'; the nearest is headline-empty" in done.err
    assert newsdoc("validate", "--config", "none.toml", "story.json").status == 3


@pytest.mark.parametrize(
    "command",
    [
        ("validate", "story.json"),
        ("convert", "story.json", "-t", "text", "-o", "-"),
        ("inspect", "story.json"),
        ("statements", "story.json"),
        ("roundtrip", "story.json", "--via", "json"),
        ("diff", "story.json", "story.json"),
    ],
)
def test_the_file_sets_limits_and_the_flag_wins(newsdoc: Run, tmp_path: Path, command: tuple[str, ...]) -> None:
    (tmp_path / "newsdoc.toml").write_text("[limits]\njson_values = 3\n")
    done = newsdoc(*command)
    assert "the limit json_values is 3" in done.out + done.err
    assert "the limit json_values" not in newsdoc(*command, "--limit", "json_values=1000").err
    (tmp_path / "newsdoc.toml").write_text("[limits]\njson_valuse = 3\n")
    done = newsdoc(*command)
    assert (done.status, done.out) == (3, "")
    assert "newsdoc.toml: limits.json_valuse: there is no limit 'json_valuse'" in done.err


def test_what_comes_up_in_converting_is_set_as_well(newsdoc: Run, tmp_path: Path) -> None:
    arguments = ("convert", "story.json", "-t", "text", "-o", "-")
    assert newsdoc(*arguments).status == 0
    assert newsdoc(*arguments, "--severity", "field-lost=error").status == 1
    assert "field-lost" not in newsdoc(*arguments, "--ignore", "field-lost").err
    (tmp_path / "newsdoc.toml").write_text('[checks]\nfield-lost = "error"\n')
    assert newsdoc(*arguments).status == 1
    record = json.dumps({"id": 1, "text": "The ferry runs."})
    assert newsdoc("stream", "-t", "ninjs", "--ignore", "field-lost", stdin=record).status == 0


def test_the_moment_is_given(newsdoc: Run, tmp_path: Path) -> None:
    embargoed = library.model.Timestamp("2026-05-05T06:00:00Z", zone_known=True)
    (tmp_path / "held.json").write_bytes(library.dumps(evolve(sound(), embargoed=embargoed), "json"))
    assert newsdoc("validate", "held.json").out == ""
    assert "[embargo-past]" in newsdoc("validate", "--now", "2026-05-05T08:00:00+02:00", "held.json").out
    assert newsdoc("validate", "--now", "2026-05-05T07:59:59+02:00", "held.json").out == ""


@pytest.mark.parametrize("moment", ["soon", "2026-05-05T06:00:00"])
def test_a_moment_that_is_none_is_wrong_usage(newsdoc: Run, moment: str) -> None:
    assert newsdoc("validate", "--now", moment, "story.json").status == 2


@pytest.mark.parametrize("report", ["text", "json", "sarif", "github", "html"])
def test_each_report_goes_to_standard_output_whole(newsdoc: Run, report: str) -> None:
    done = newsdoc("validate", "--report", report, "story.json")
    assert done.status == 0
    assert "headline-empty" in done.out
    assert newsdoc("validate", "--report", report, "story.json") == done


def test_json_is_by_its_schema(newsdoc: Run) -> None:
    json_validator("diagnostic").validate(json.loads(newsdoc("validate", "--report", "json", "story.json").out))
