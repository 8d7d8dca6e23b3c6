"""JSON that is too deep, too large, or no JSON that others could read again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hostile.documents import document, ninjs
from hostile.trying import is_cheap, measured, outcome
from newsdoc import Limits

FORMATS = ("json", "ninjs")
HEADLINE = '"uri": "urn:example:1", "headlines": [{"value": "Fog"}]'

# What, and what it ends with: a limit, a class of errors, or None where it may be read.
HOSTILE: dict[str, tuple[str, str | None]] = {
    "lists within each other": ("[" * 100_000 + "]" * 100_000, "json_depth"),
    "lists never closed": ("[" * 100_000, "json_depth"),
    "objects within each other": ('{"a":' * 50_000 + "1" + "}" * 50_000, "json_depth"),
    "a deep field": ("{" + HEADLINE + ', "a": ' + "[" * 300 + "]" * 300 + "}", "json_depth"),
    "many lists": ("[" + "[]," * 1_500_000 + "[]]", "json_values"),
    "many numbers": ("[" + "1," * 1_500_000 + "1]", "json_values"),
    "many keys": ("{" + ",".join(f'"{number}":1' for number in range(1_000_000)) + "}", "json_values"),
    "as many keys as there may be": ("{" + ",".join(f'"{number}":1' for number in range(450_000)) + "}", "InvalidDocumentError"),
    "brackets that only close": ("[1" + "]" * 2_000_000, "InvalidDocumentError"),
    "a string never closed": ('["' + "\\\\" * 2_000_000, "InvalidDocumentError"),
    "quotation marks": ('"' * 2_000_000, "InvalidDocumentError"),
    "backslashes": ("\\" * 2_000_000, "InvalidDocumentError"),
    "a huge number": ("{" + HEADLINE + ', "a": ' + "9" * 1_000_000 + "}", "InvalidDocumentError"),
    "a number beyond measure": ("{" + HEADLINE + ', "a": 1e999}', "InvalidDocumentError"),
    "NaN": ("{" + HEADLINE + ', "a": NaN}', "InvalidDocumentError"),
    "infinity": ("{" + HEADLINE + ', "a": -Infinity}', "InvalidDocumentError"),
    "half a character": ("{" + HEADLINE.replace("Fog", "\\ud800") + "}", None),
    "half a character as a key": ("{" + HEADLINE + ', "\\udfff": 1}', None),
    "NULs": ("{" + HEADLINE.replace("Fog", "\\u0000") + "}", None),
    "nothing": ("", "InvalidDocumentError"),
    "no object": ("null", "InvalidDocumentError"),
}


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize(("text", "end"), HOSTILE.values(), ids=HOSTILE)
def test_hostile_json(text: str, end: str | None, format: str, tmp_path: Path) -> None:
    found = measured(text.encode("utf-8", "surrogatepass"), format, tmp_path)
    error = "InvalidDocumentError" if found.error == "SchemaMismatchError" else found.error
    assert end is None or end in (found.limit, error), found
    assert not list(is_cheap(found, len(text)))


def test_keys_that_stand_twice() -> None:
    data = document("json").replace(b'"headline"', b'"headline": "Other", "headline"')
    found = outcome(data, "json")
    assert (found.error, "twice" in found.message) == ("InvalidDocumentError", True)


def test_bytes_that_are_no_text() -> None:
    for kind in FORMATS:
        assert outcome(b'{"a": "\xff"}', kind).error == "InvalidDocumentError"
        assert outcome("{}".encode("utf-16"), kind).error == "InvalidDocumentError"


def test_text_full_of_commas_and_brackets_is_no_flood() -> None:
    text = ",[{" * 300_000
    plain = json.loads(document("json"))
    plain["body"][0]["text"] = text
    assert outcome(json.dumps(plain).encode(), "json", limits=Limits(json_values=200, json_depth=20)).articles
    assert outcome(json.dumps(ninjs(f"<p>{text}</p>")).encode(), "ninjs", limits=Limits(json_values=200, json_depth=20)).articles
