"""Raw text that is one sign a million times, one line, or hardly any text."""

from __future__ import annotations

from pathlib import Path

import pytest

from hostile.trying import is_cheap, measured, outcome
from newsdoc import Limits

_MILLION = 1_000_000

FLOODS = {
    "less-than signs": "<" * _MILLION,
    "quotation marks": '"' * _MILLION,
    "curly ones": "\u201c" * _MILLION,
    "quotation marks and words": '"a" said b. ' * 5_000,
    "line ends": "\n" * _MILLION,
    "carriage returns": "\r" * _MILLION,
    "blanks": " " * _MILLION,
    "tabs": "\t" * _MILLION,
    "blanks and a word": " " * _MILLION + "a",
    "one word": "a" * _MILLION,
    "one line": "word " * 200_000,
    "no full stop": "he said that " * 5_000,
    "full stops": "." * _MILLION,
    "commas": "a, " * 100_000,
    "brackets": "(" * _MILLION,
    "brackets within each other": "(" * 100_000 + "a" + ")" * 100_000,
    "dashes": "-" * _MILLION,
    "slashes": "/" * _MILLION,
    "colons": "By: " * 50_000,
    "combining marks": "e" + "\u0301" * _MILLION,
    "joiners": "\U0001f468\u200d" * 200_000,
    "marks of direction": "\u202e" * 300_000,
    "digits": "1" * _MILLION,
    "dates": "1 January 2024 " * 20_000,
    "addresses": "a@example.org " * 20_000,
    "one address": "a" * 300_000 + "@" + "b." * 300_000,
    "links": "https://example.org/ " * 20_000,
    "entities": "&amp;" * 100_000,
    "capitals": "A" * _MILLION,
    "names": "John Smith " * 30_000,
    "quoted mail": ">" * _MILLION,
    "quoted lines": "> a\n" * 15_000,
    "short lines": "a\n" * 15_000,
    "paragraphs": "It was foggy in the port.\n\n" * 5_000,
    "headers": "Subject: a\n" * 10_000,
    "bullets": "* a\n" * 20_000,
    "UTF-8 misread": "Ã©" * 100_000,
    "signs of a wire": "NNNN\nZCZC\n" * 10_000,
    "separators": "***\n" * 20_000,
    "zero width": "\u200b" * _MILLION,
}


@pytest.mark.parametrize("text", FLOODS.values(), ids=FLOODS)
def test_floods(text: str, tmp_path: Path) -> None:
    data = text.encode()
    found = measured(data, "text", tmp_path)
    assert found.error in (None, "InvalidDocumentError")
    assert not list(is_cheap(found, len(data)))


def test_a_line_without_end(tmp_path: Path) -> None:
    """A file of a gigabyte is told by its size, before it is read."""
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(1 << 30)
    import newsdoc

    with pytest.raises(newsdoc.LimitExceededError) as caught:
        newsdoc.read(path, "text")
    assert caught.value.limit == "text_bytes"


def test_bytes_that_are_no_text() -> None:
    assert outcome(bytes(range(256)) * 1000, "text").error == "InvalidDocumentError"
    assert outcome(b"\0" * 1_000_000, "text").error == "InvalidDocumentError"
    assert outcome(b"a" * 100, "text", limits=Limits(text_bytes=99)).limit == "text_bytes"


def test_a_text_is_measured_in_bytes_of_utf_8() -> None:
    import newsdoc
    from newsdoc.formats.text import TextReadOptions

    text = "Fög."
    assert newsdoc.parse(text, options=TextReadOptions(limits=Limits(text_bytes=5)), report=newsdoc.Collector())
    with pytest.raises(newsdoc.LimitExceededError, match="the text has 5 bytes"):
        newsdoc.parse(text, options=TextReadOptions(limits=Limits(text_bytes=4)), report=newsdoc.Collector())
    with pytest.raises(newsdoc.LimitExceededError, match="the text has 5 bytes"):
        newsdoc.explain(text, options=TextReadOptions(limits=Limits(text_bytes=4)))
