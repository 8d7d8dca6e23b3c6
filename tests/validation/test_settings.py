"""Which findings are told, and how grave each is: newsdoc.toml and Checks."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from support.cases import sound

import newsdoc
from newsdoc import Checks, Diagnostic, Limits, NewsdocError, Severity, SourceError, UnknownCodeError
from newsdoc.diagnostics import CATALOGUE, find_code
from newsdoc.validation.checks import setting_of
from newsdoc.validation.config import Config, find_config, read_config

FINDINGS = [Diagnostic("headline-empty", "a"), Diagnostic("language-missing", "b"), Diagnostic("json-syntax", "c")]


def test_what_is_not_set_is_as_in_the_catalogue() -> None:
    assert list(Checks().applied(FINDINGS)) == FINDINGS


def test_a_finding_is_as_grave_as_it_is_set_or_silent() -> None:
    told = Checks({"headline-empty": Severity.ERROR, "language-missing": None}).applied(FINDINGS)
    assert [(finding.code, finding.severity) for finding in told] == [("headline-empty", Severity.ERROR), ("json-syntax", Severity.ERROR)]


def test_later_settings_win() -> None:
    checks = Checks({"headline-empty": Severity.ERROR, "language-missing": None}).but({"headline-empty": None})
    assert checks.settings == {"headline-empty": None, "language-missing": None}


@pytest.mark.parametrize(
    ("code", "nearest"),
    [("headline-emty", "headline-empty"), ("figure-alt", "figure-alt-missing"), ("epubmimetype", "epub-mimetype")],
)
def test_an_unknown_code_is_an_error_that_names_the_nearest(code: str, nearest: str) -> None:
    with pytest.raises(UnknownCodeError, match=f"the nearest is {nearest}$"):
        Checks({code: None})
    with pytest.raises(UnknownCodeError):
        find_code(code)


def test_validate_takes_them(tmp_path: Path) -> None:
    data = newsdoc.dumps(sound(), "json").replace(b'"Ferry to Ness runs again"', b'""', 1)
    (finding,) = newsdoc.validate(data, checks=Checks({"headline-empty": Severity.INFO}))
    assert (finding.code, finding.severity) == ("headline-empty", Severity.INFO)
    assert newsdoc.validate(data, checks=Checks({"headline-empty": None})) == []


def test_a_silenced_error_still_keeps_the_articles_from_being_read() -> None:
    assert newsdoc.validate(b'{"newsdoc": "1.0"}', "json", checks=Checks({"json-schema": None})) == []


@pytest.mark.parametrize("code", ["document-unreadable", "document-unopened", "input-refused", "xml-syntax", "json-syntax"])
def test_what_says_that_nothing_was_checked_cannot_be_switched_off(code: str) -> None:
    with pytest.raises(NewsdocError, match=f"{code} cannot be switched off"):
        Checks({code: None})
    Checks({code: Severity.WARNING})


@pytest.mark.parametrize("code", ["nope", "xyz", ""])
def test_a_code_like_no_other_leads_to_the_list(code: str) -> None:
    with pytest.raises(UnknownCodeError, match="newsdoc checks lists them all"):
        find_code(code)


# --- the file ------------------------------------------------------------------------------------


def test_the_nearest_file_above_is_found(tmp_path: Path) -> None:
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)
    (tmp_path / "newsdoc.toml").write_text("")
    assert find_config(below) == tmp_path / "newsdoc.toml"
    (below / "newsdoc.toml").write_text("")
    assert find_config(below) == below / "newsdoc.toml"


def test_a_file_sets_severities(tmp_path: Path) -> None:
    path = tmp_path / "newsdoc.toml"
    path.write_text('[checks]\nheadline-empty = "error"\nlanguage-missing = "off"\njson-syntax = "warning"\nbody-empty = "info"\n')
    assert read_config(path).checks.settings == {
        "headline-empty": Severity.ERROR,
        "language-missing": None,
        "json-syntax": Severity.WARNING,
        "body-empty": Severity.INFO,
    }
    path.write_text("")
    assert read_config(path) == Config()


def test_a_file_sets_limits(tmp_path: Path) -> None:
    path = tmp_path / "newsdoc.toml"
    path.write_text("[limits]\nzip_entries = 20_000\nxml-depth = 300\nseconds = 1.5\n")
    assert read_config(path) == Config(limits=Limits(zip_entries=20_000, xml_depth=300, seconds=1.5))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[limits]\ncolour = 5", "limits.colour: there is no limit 'colour'"),
        ("[limits]\nxml_depth = 0", "limits.xml_depth: the limit xml_depth must be a number from 1 to 2,000, not 0"),
        ('[limits]\nzip_entries = "5"', "limits.zip_entries: the limit zip_entries must be a whole number above 0"),
        ("[limits]\nzip_entries = true", "limits.zip_entries: .* not 'True'"),
        ("[limits]\nseconds = inf", "limits.seconds: .* not inf"),
        ("limits = 1", "limits: this must be a table"),
        ("[checks]\nheadline-empty = 1", "checks.headline-empty: a finding can be"),
        ('[checks]\nheadline-emty = "off"', "the nearest is headline-empty"),
        ('[checks]\nheadline-empty = "grave"', "off, info, warning, error, not 'grave'"),
        ("[checks]\nheadline-empty = 1", "not 1"),
        ("[checks]\nheadline-empty = []", r"not \[\]"),
        ("checks = 1", "checks: this must be a table"),
        ('[check]\nheadline-empty = "off"', "not 'check'"),
        ("[checks", "not TOML"),
        (b"\xff", "not TOML"),
    ],
)
def test_what_is_wrong_in_the_file_is_an_error_that_names_it(tmp_path: Path, text: str | bytes, words: str) -> None:
    path = tmp_path / "newsdoc.toml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    with pytest.raises(NewsdocError, match=f"newsdoc.toml: .*{words}") as caught:
        read_config(path)
    assert caught.value.file == str(path)


@pytest.mark.parametrize("text", ['[checks]\nheadline-long = "grave"', "[checks]\nheadline-long = {}", "[checks.headline-long]"])
def test_an_error_names_the_key(tmp_path: Path, text: str) -> None:
    path = tmp_path / "newsdoc.toml"
    path.write_text(text)
    with pytest.raises(NewsdocError) as caught:
        read_config(path)
    assert str(caught.value).startswith(f"{path}: checks.headline-long: a finding can be ")


def test_a_byte_order_mark_is_no_part_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "newsdoc.toml"
    path.write_bytes(b'\xef\xbb\xbf[checks]\r\nheadline-empty = "error"\r\n')
    assert read_config(path).checks.settings == {"headline-empty": Severity.ERROR}


@pytest.mark.parametrize("text", ["a = " + "[" * 1500, "a = " + "{a=" * 5000, "[" * 60_000, "a." * 30_000 + "a = 1"])
def test_a_file_that_is_broken_on_purpose_is_an_error(tmp_path: Path, text: str) -> None:
    path = tmp_path / "newsdoc.toml"
    path.write_text(text)
    with pytest.raises(NewsdocError) as caught:
        read_config(path)
    assert caught.value.file == str(path)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="only Unix has it")
def test_a_file_without_end_is_an_error() -> None:
    with pytest.raises(SourceError, match="more than 65,536 bytes"):
        read_config(Path("/dev/zero"))


def test_a_file_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="No such file"):
        read_config(tmp_path / "none.toml")


def test_the_words_are_the_severities_and_off() -> None:
    assert [setting_of(word) for word in ("off", "info", "warning", "error")] == [None, *Severity]


# --- the moment ----------------------------------------------------------------------------------


EMBARGOED = newsdoc.dumps(sound(), "json").replace(b'"status"', b'"embargoed": {"value": "2026-05-05T06:00:00Z", "zone_known": true}, "status"', 1)


def _codes(now: datetime.datetime | None) -> list[str]:
    return [finding.code for finding in newsdoc.validate(EMBARGOED, now=now)]


def test_no_clock_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert _codes(None) == []


def test_the_moment_is_given_or_that_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    end = datetime.datetime(2026, 5, 5, 6, tzinfo=datetime.UTC)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(end.timestamp())))
    assert _codes(None) == ["embargo-past"]
    assert _codes(end - datetime.timedelta(seconds=1)) == []
    assert _codes(end.astimezone(datetime.timezone(datetime.timedelta(hours=9)))) == ["embargo-past"]


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(NewsdocError, match="time zone"):
        _codes(datetime.datetime(2026, 5, 5, 6))  # noqa: DTZ001


def test_every_code_can_be_set() -> None:
    assert set(Checks(dict.fromkeys(CATALOGUE, Severity.INFO)).settings) == set(CATALOGUE)
