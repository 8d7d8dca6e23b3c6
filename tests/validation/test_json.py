"""What canonical JSON is told of: all that the schema has against it, as far as that is no danger to memory."""

from __future__ import annotations

import json

import newsdoc

HEAD = {"newsdoc": "1.0", "id": "urn:example:ferry", "language": "en", "headline": "Ferry to Ness runs again"}


def told(body: list[object], **fields: object) -> list[tuple[str, str | None, int | None]]:
    data = json.dumps({**HEAD, "body": body, **fields}, indent=1).encode()
    return [(finding.code, finding.place.path, finding.place.line) for finding in newsdoc.validate(data, "json")]


def test_every_fault_that_the_schema_finds_is_told_at_its_place() -> None:
    body: list[object] = [
        {"type": "verse"},
        {"type": "heading", "text": "At sea", "level": 9},
        {"type": "paragraph", "text": "It runs.", "marks": [{"start": 0, "end": 2, "type": "link", "href": "javascript:1"}]},
    ]
    paths = ["$.body[0].type", "$.body[1].level", "$.body[2].marks[0].href", "$.urgency"]
    found = told(body, urgency="high")
    assert sorted(path or "" for _, path, _ in found) == paths
    assert {code for code, _, _ in found} == {"json-schema"}
    assert all(line for _, _, line in found)


def test_of_very_many_faults_the_first_are_told_and_that_there_are_more() -> None:
    found = told([1] * 300)
    assert len(found) == 101
    assert found[-1] == ("json-schema", None, None)


def test_a_large_document_is_told_of_its_first_fault_and_that_there_may_be_more() -> None:
    data = json.dumps({**HEAD, "body": [1] * 100_000}).encode()
    (found,) = newsdoc.validate(data, "json")
    assert found.code == "json-schema"
    assert "more may be wrong" in found.message
