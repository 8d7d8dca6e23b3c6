"""A broken document gives its finding, at its place, and no other."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from support.findings import format_findings

from newsdoc import Limits

ITEM: dict[str, Any] = {
    "uri": "urn:newsml:coastwire.example:20260105:light",
    "type": "text",
    "version": "2",
    "versionCreated": "2026-01-05T09:30:00+01:00",
    "pubStatus": "usable",
    "urgency": 5,
    "headlines": [{"role": "main", "value": "Lighthouse sold"}],
    "bodies": [{"contentType": "text/plain", "value": "The lighthouse was sold."}],
    "subjects": [{"name": "lighthouses", "uri": "https://coastwire.example/cv/17"}],
    "associations": [{"name": "p", "uri": "urn:a:p", "type": "picture", "renditions": [{"name": "r", "href": "https://coastwire.example/a.jpg"}]}],
    "house": {"desk": 7},
}
BROKEN: list[tuple[str, dict[str, Any], str | None]] = [
    ("ninjs-schema", {"version": 2}, "$.version"),
    ("ninjs-schema", {"type": "story"}, "$.type"),
    ("ninjs-schema", {"pubStatus": "ready"}, "$.pubStatus"),
    ("ninjs-schema", {"urgency": 12}, "$.urgency"),
    ("ninjs-schema", {"headlines": [{"value": "A"}, {"role": "main"}]}, "$.headlines[1]"),
    ("ninjs-schema", {"subjects": ["lighthouses"]}, "$.subjects[0]"),
    ("ninjs-schema", {"associations": [{"name": "p", "uri": "urn:a:p", "by": 1}]}, "$.associations[0].by"),
    ("ninjs-schema", {"\ud800": 1}, "$"),
    ("ninjs-uri", {"uri": " "}, "$"),
    ("ninjs-uri", {"associations": [{"name": "p", "type": "picture"}]}, "$.associations[0]"),
    ("ninjs-date", {"versionCreated": "2026-01-05"}, "$.versionCreated"),
    ("ninjs-date", {"versionCreated": "2026-02-30T10:00:00Z"}, "$.versionCreated"),
    ("ninjs-date", {"versionCreated": "2026-01-05 10:00:00Z"}, "$.versionCreated"),
    ("ninjs-date", {"embargoedUntil": ""}, "$.embargoedUntil"),
    ("ninjs-zone", {"versionCreated": "2026-01-05T10:00:00"}, "$.versionCreated"),
    ("ninjs-mixed", {"byline": "Ada Moe"}, "$"),
    ("ninjs-mixed", {"versioncreated": "2026-01-05T10:00:00Z"}, "$"),
    ("ninjs-empty", {"headlines": [{"value": ""}], "bodies": [], "associations": []}, "$"),
]


def findings(item: object) -> list[tuple[str, str | None]]:
    return [(finding.code, finding.place.path) for finding in format_findings(json.dumps(item).encode(), "ninjs")]


def test_a_sound_document_has_no_finding() -> None:
    assert findings(ITEM) == []
    assert findings([ITEM, ITEM]) == []


@pytest.mark.parametrize("family", [1, 3])
def test_what_only_looks_odd_has_no_finding_of_its_shape(family: int) -> None:
    found = format_findings((Path(__file__).parent / "feeds" / f"item-{family}.json").read_bytes(), "ninjs")
    assert {finding.code for finding in found} <= {"ninjs-date", "ninjs-schema"}


@pytest.mark.parametrize(("code", "change", "path"), BROKEN)
def test_a_broken_document_gives_its_finding_and_no_other(code: str, change: dict[str, Any], path: str) -> None:
    assert findings({**ITEM, **change}) == [(code, path)]


def test_an_item_of_a_list_is_found_by_its_number() -> None:
    assert findings([ITEM, {**ITEM, "version": 2}]) == [("ninjs-schema", "$[1].version")]


def test_what_holds_no_item_has_no_uri() -> None:
    assert findings({"a": 1}) == [("ninjs-uri", "$")]


def test_what_is_no_json_is_found_by_line_and_column() -> None:
    (finding,) = format_findings(b'{\n"uri": }', "ninjs")
    assert (finding.code, finding.place.line, finding.place.column) == ("json-syntax", 2, 8)


def test_a_key_that_stands_twice_is_found() -> None:
    data = json.dumps(ITEM)[:-1] + ', "version": "3"}'
    assert [finding.code for finding in format_findings(data.encode(), "ninjs")] == ["ninjs-key-repeated"]


def test_what_is_too_deep_is_refused() -> None:
    found = format_findings(json.dumps({"uri": "urn:a:1", "a": [[[[1]]]]}).encode(), "ninjs", Limits(json_depth=3))
    assert [finding.code for finding in found] == ["input-refused"]
