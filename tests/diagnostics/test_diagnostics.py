"""Findings: the catalogue, what a finding says, and how findings are written down."""

from __future__ import annotations

import json
import logging
import re

import pytest

from newsdoc import Collector, Diagnostic, Place, Severity
from newsdoc.diagnostics import CATALOGUE, NOWHERE, as_json, as_text, log
from newsdoc.diagnostics.reporters.github import as_github
from newsdoc.errors import NewsdocError
from newsdoc.schemas import json_validator

FULL = Place(file="a.docx", part="word/document.xml", line=3, column=7, path="/w:p[1]", start=0, end=5)
FINDINGS = [
    Diagnostic("field-lost", "EPUB cannot carry urgency", Place(path="$.urgency")),
    Diagnostic("json-syntax", "Erwartet: „:“ 橋", FULL),
    Diagnostic("encoding-declared", "It says UTF-8"),
]


def test_the_severity_is_that_of_the_catalogue() -> None:
    assert [finding.severity for finding in FINDINGS] == [Severity.WARNING, Severity.ERROR, Severity.INFO]
    assert [severity.rank for severity in (Severity.INFO, Severity.WARNING, Severity.ERROR)] == [0, 1, 2]


def test_a_finding_is_of_a_known_kind() -> None:
    with pytest.raises(ValueError, match="no-such-code"):
        Diagnostic("no-such-code", "a")


def test_findings_as_text_are_a_line_each() -> None:
    assert as_text(FINDINGS) == (
        "$.urgency: warning: EPUB cannot carry urgency [field-lost]\n"
        "a.docx:word/document.xml:3:7:/w:p[1]: error: Erwartet: „:“ 橋 [json-syntax]\n"
        "info: It says UTF-8 [encoding-declared]\n"
    )
    assert as_text([]) == ""


@pytest.mark.parametrize("code", CATALOGUE)
def test_findings_as_json_are_valid_by_the_published_schema(code: str) -> None:
    for place in (NOWHERE, FULL, Place(file="a.json"), Place(start=0)):
        json_validator("diagnostic").validate(json.loads(as_json([Diagnostic(code, "a", place)])))


def test_findings_as_json_keep_order_and_leave_out_what_is_unknown() -> None:
    text = as_json(FINDINGS)
    assert text.endswith("]\n")
    assert "橋" in text
    plain = json.loads(text)
    assert [found["code"] for found in plain] == ["field-lost", "json-syntax", "encoding-declared"]
    assert plain[0]["place"] == {"path": "$.urgency"}
    assert "place" not in plain[2]
    assert json.loads(as_json([])) == []


def test_findings_nobody_asked_for_go_to_the_logger(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, logger="newsdoc"):
        for finding in FINDINGS:
            log(finding)
    assert [record.levelname for record in caplog.records] == ["WARNING", "ERROR", "INFO"]
    assert [record.getMessage() for record in caplog.records] == [str(finding) for finding in FINDINGS]


def test_a_collector_keeps_what_it_is_told_in_order() -> None:
    report = Collector()
    for finding in FINDINGS:
        report(finding)
    assert report == FINDINGS


@pytest.mark.parametrize("code", CATALOGUE)
def test_the_catalogue_names_each_kind_once_and_says_what_to_do(code: str) -> None:
    finding = CATALOGUE[code]
    assert finding.code == code
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", code)
    assert finding.title
    assert finding.advice.endswith(".")
    assert not finding.title.endswith(".")


@pytest.mark.parametrize(("name", "shown"), [("a\nb.txt", "a\\nb.txt"), ("sur\udcff.txt", "sur\\udcff.txt"), ("新聞 1.txt", "新聞 1.txt")])
def test_a_file_s_name_is_shown_on_one_line(name: str, shown: str) -> None:
    assert str(Place(file=name, part=name, line=2)) == f"{shown}:{shown}:2"
    assert str(NewsdocError("no", file=name, place=name)) == f"{shown}: {shown}: no"
    assert NewsdocError("no", file=name).file == name


# What ends a line, clears a terminal, moves its cursor, or turns the direction of what follows.
COMMANDS = ("\n", "\r", "\x1b[2J", "\x9b31m", "\x85", "\x07", "\u2028", "\u202e", "\u2066", "\u2069")


@pytest.mark.parametrize("command", COMMANDS)
def test_nothing_of_a_document_commands_the_terminal(command: str) -> None:
    words = f"Fog{command}Rain"
    place = Place(file=words, part=words, path=f"$[{words!r}]{command}")
    for line in (str(place), str(Diagnostic("field-lost", words, place)), str(NewsdocError(words, file=words, place=words))):
        assert command[0] not in line
        assert line.isprintable()
    assert as_text([Diagnostic("field-lost", words, place)]).count("\n") == 1
    assert as_github([Diagnostic("field-lost", words, place)])[:-1].isprintable()
