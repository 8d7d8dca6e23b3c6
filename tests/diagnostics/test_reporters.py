"""Findings as JSON, SARIF, GitHub annotations and HTML."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from attrs import evolve

from newsdoc import Diagnostic, Place, Severity
from newsdoc.diagnostics import CATALOGUE, NOWHERE, REPORTERS, page_of
from newsdoc.diagnostics.reporters import as_github, as_html, as_json, as_sarif
from newsdoc.schemas import json_validator

SARIF = jsonschema_rs.validator_for(
    json.loads((Path(__file__).parents[1] / "support" / "sarif" / "sarif-2.1.0.schema.json").read_text(encoding="utf-8-sig"))
)
PLACES = [
    NOWHERE,
    Place(file="a b/é%.json", line=3, column=7, path="$.headline"),
    Place(file="/srv/in/a.txt", start=5, end=9),
    Place(file="a.docx", part="word/document.xml", line=3, column=7, path="/w:p[1]"),
    Place(file="<stdin>"),
    Place(path="$.urgency"),
    Place(file="sur\udcff.txt", line=1),
]
NASTY = '</td><script>alert("1")</script> & 50% of\nit, a: b\r,'


def sarif(*findings: Diagnostic) -> Any:
    log = json.loads(as_sarif(findings))
    SARIF.validate(log)
    return log["runs"][0]


@pytest.mark.parametrize("report", REPORTERS.values(), ids=REPORTERS)
def test_each_report_names_every_finding_and_is_the_same_each_time(report: Any) -> None:
    findings = [Diagnostic(code, "a", place) for code, place in zip(CATALOGUE, PLACES * 30, strict=False)]
    written = report(findings)
    assert all(finding.code in written for finding in findings)
    assert report(list(findings)) == written
    assert report(iter(findings)) == written
    report([])


def test_json_says_what_to_do_and_what_the_standard_says() -> None:
    finding = Diagnostic("figure-alt-missing", "no alt", PLACES[1], severity=Severity.ERROR)
    plain = json.loads(as_json([finding]))
    json_validator("diagnostic").validate(plain)
    assert plain[0]["severity"] == "error"
    assert plain[0]["advice"] == CATALOGUE["figure-alt-missing"].advice
    assert plain[0]["clause"] == "WCAG 2.2, success criterion 1.1.1"
    assert plain[0]["place"] == {"file": "a b/é%.json", "line": 3, "column": 7, "path": "$.headline"}


# --- SARIF ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", CATALOGUE)
def test_sarif_is_valid_by_its_schema(code: str) -> None:
    run = sarif(*(Diagnostic(code, NASTY, place) for place in PLACES))
    (rule,) = run["tool"]["driver"]["rules"]
    assert (rule["id"], rule["helpUri"], rule["help"]["text"].replace("\\", "")) == (code, page_of(code), CATALOGUE[code].advice)
    assert {result["ruleIndex"] for result in run["results"]} == {0}


def test_the_schema_of_sarif_refuses_what_is_none() -> None:
    log = json.loads(as_sarif([Diagnostic("json-syntax", "a")]))
    log["runs"][0]["results"][0]["level"] = "grave"
    assert not SARIF.is_valid(log)


def test_sarif_of_nothing_is_a_run_without_results() -> None:
    assert sarif()["results"] == []


def test_sarif_has_the_severity_that_was_set_and_the_rule_that_of_the_catalogue() -> None:
    run = sarif(Diagnostic("headline-long", "a", severity=Severity.ERROR), Diagnostic("headline-empty", "b"), Diagnostic("language-missing", "c"))
    assert [result["level"] for result in run["results"]] == ["error", "warning", "note"]
    assert [(rule["id"], rule["defaultConfiguration"]["level"]) for rule in run["tool"]["driver"]["rules"]] == [
        ("headline-empty", "warning"),
        ("headline-long", "warning"),
        ("language-missing", "note"),
    ]
    assert [result["ruleIndex"] for result in run["results"]] == [1, 0, 2]


def test_sarif_locates_files_by_uri_and_parts_by_name() -> None:
    locations = [result["locations"] for result in sarif(*(Diagnostic("xml-syntax", "a", place) for place in PLACES))["results"]]
    assert locations[0] == []
    assert locations[1][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "a%20b/%C3%A9%25.json"},
        "region": {"startLine": 3, "startColumn": 7},
    }
    assert locations[1][0]["logicalLocations"] == [{"fullyQualifiedName": "$.headline"}]
    assert locations[2][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "file:///srv/in/a.txt"},
        "region": {"charOffset": 5, "charLength": 4},
    }
    assert locations[3][0] == {
        "physicalLocation": {"artifactLocation": {"uri": "a.docx"}},
        "logicalLocations": [{"fullyQualifiedName": "word/document.xml:3:7:/w:p[1]"}],
    }
    assert locations[5][0] == {"logicalLocations": [{"fullyQualifiedName": "$.urgency"}]}


def test_a_finding_keeps_its_fingerprint_when_lines_come_before_it() -> None:
    finding = Diagnostic("xml-syntax", "a", PLACES[1])
    moved = evolve(finding, place=evolve(PLACES[1], line=30))
    prints = [result["partialFingerprints"] for result in sarif(finding, finding, evolve(finding, message="b"))["results"]]
    assert sarif(moved)["results"][0]["partialFingerprints"] == prints[0]
    assert len({json.dumps(one) for one in prints}) == 3


# --- GitHub --------------------------------------------------------------------------------------


def test_github_shows_a_finding_at_its_line() -> None:
    assert as_github([Diagnostic("json-syntax", "no value", Place(file="a.json", line=3, column=7))]) == (
        "::error file=a.json,line=3,col=7,title=json-syntax::no value. Repair the document at the place given.\n"
    )


def test_github_escapes_what_would_end_a_value_or_a_command() -> None:
    (line,) = as_github([Diagnostic("text-markup", NASTY, Place(file="a,b:c%\n.txt", path="$.x"))]).splitlines()
    assert line.startswith("::warning file=a%2Cb%3Ac%25%0A.txt,title=text-markup::$.x: </td>")
    assert "50%25 of%0Ait, a: b%0D,. " in line


def test_github_has_no_line_of_a_file_for_a_line_of_a_part() -> None:
    line = as_github([Diagnostic("language-missing", "a", PLACES[3])])
    assert line.startswith("::notice file=a.docx,title=language-missing::word/document.xml:3:7:/w:p[1]: a. ")


# --- HTML ----------------------------------------------------------------------------------------


class _Page(HTMLParser):
    """The elements of a page, and its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.text += data


def test_html_shows_all_text_as_text() -> None:
    page = _Page(as_html([Diagnostic("text-markup", NASTY, Place(file='"><img src=x onerror=1>.txt', path="$['<b>']"))]))
    assert not {"script", "img", "b", "link", "iframe"} & set(page.tags)
    assert not [name for name, _ in page.attributes if name.startswith("on")]
    assert '</td><script>alert("1")</script> & 50% of\\nit' in page.text
    assert '"><img src=x onerror=1>.txt' in page.text


def test_html_needs_nothing_from_elsewhere() -> None:
    text = as_html([Diagnostic(code, "a") for code in CATALOGUE])
    assert not re.search(r"<script|@import|url\(|\bsrc=", text)
    assert {value for name, value in _Page(text).attributes if name == "href"} == {page_of(code) for code in CATALOGUE}


def test_html_has_a_table_for_each_file_and_counts_what_it_shows() -> None:
    findings = [
        Diagnostic("headline-empty", "one", Place(file="a.json")),
        Diagnostic("json-syntax", "two", Place(file="b.json")),
        Diagnostic("headline-long", "three"),
    ]
    text = as_html(findings)
    assert re.findall("<h2>(.*?)</h2>", text) == ["a.json", "b.json", "No file"]
    assert "error: 1, warning: 2, info: 0" in text
    assert "error: 0, warning: 0, info: 0" in as_html([])


def test_a_document_that_was_not_opened_makes_a_run_of_sarif_unsuccessful() -> None:
    (invocation,) = sarif(Diagnostic("document-unopened", "cannot be opened", Place(file="a.json")))["invocations"]
    assert invocation["executionSuccessful"] is False
    assert invocation["toolExecutionNotifications"][0]["message"]["text"] == "cannot be opened"
    assert sarif(Diagnostic("json-syntax", "a"))["invocations"][0]["executionSuccessful"] is True


def test_braces_and_brackets_are_no_placeholders_and_links_in_sarif() -> None:
    (result,) = sarif(Diagnostic("json-syntax", '{"a": [0]} [a](b)'))["results"]
    assert result["message"]["text"] == '{{"a": \\[0\\]}} \\[a\\](b)'


def test_what_counts_from_one_is_left_out_of_sarif_where_it_is_nought() -> None:
    (result,) = sarif(Diagnostic("json-syntax", "a", Place(file="a", line=3, column=0)))["results"]
    assert result["locations"][0]["physicalLocation"]["region"] == {"startLine": 3}


@pytest.mark.parametrize(
    ("file", "uri"),
    [("C:\\in\\a b.json", "file:///C:/in/a%20b.json"), ("D:/a.json", "file:///D:/a.json"), ("\\\\srv\\in\\a.txt", "file://srv/in/a.txt")],
)
def test_a_path_of_windows_is_a_uri(file: str, uri: str) -> None:
    (result,) = sarif(Diagnostic("json-syntax", "a", Place(file=file)))["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri


def test_standard_input_is_no_file() -> None:
    finding = Diagnostic("json-syntax", "a", Place(file="<stdin>", line=3, column=7))
    assert as_github([finding]).startswith("::error title=json-syntax::3:7: a")
    (result,) = sarif(finding)["results"]
    assert result["locations"] == [{"logicalLocations": [{"fullyQualifiedName": "3:7"}]}]
