"""Statements in short texts: cases/ has a file for each piece of the grammar, with a text and what is found in it.

A case is a text, a line "---", and a line for each statement: type and kind | source | cue | content | speaker where the source
is not the fullest name, recipient, venue, when.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import newsdoc

CASES = Path(__file__).parent / "cases"


def _cases() -> Iterator[tuple[str, str, str]]:
    for path in sorted(CASES.glob("*.txt")):
        for case in path.read_text(encoding="utf-8").rstrip("\n").split("\n\n====\n\n"):
            text, _, wanted = case.partition("\n---")
            yield path.stem, text, wanted.strip("\n")


def _printed(text: str) -> Iterator[str]:
    for found in newsdoc.extract_statements(text):
        source = text[found.source.start : found.source.end] if found.source else "-"
        cue = text[found.cue.start : found.cue.end] if found.cue else "-"
        line = f"{found.type} {found.kind} | {source} | {cue} | " + " / ".join(text[span.start : span.end] for span in found.content)
        speaker = found.speaker if found.source and found.speaker != source else None
        more = {"speaker": speaker, "recipient": found.recipient, "venue": found.venue, "when": found.when}
        told = "; ".join(f"{name}={value}" for name, value in more.items() if value)
        yield f"{line} | {told}" if told else line


@pytest.mark.parametrize(("piece", "text", "wanted"), [pytest.param(*case, id=f"{case[0]}: {case[1][:50]}") for case in _cases()])
def test_what_is_said_and_by_whom(piece: str, text: str, wanted: str) -> None:
    assert "\n".join(_printed(text)) == wanted


def test_there_are_cases_of_each_piece() -> None:
    counts = [piece for piece, _, _ in _cases()]
    assert len(set(counts)) >= 10
    assert min(map(counts.count, counts)) >= 3
