"""Who speaks where the source is a pronoun or a short form: against marks that were made by hand.

speakers/stories.txt has our own stories: a text, a line "---", and lines "the source with words behind it | the fullest mention before";
several mentions where they are equally full.
speakers/marks.jsonl names places in articles that are not part of the project: the source, and the mentions that are right.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsdoc
from newsdoc.statements.words.names import TITLES

MARKS = Path(__file__).parent / "speakers"
_RIGHT_OF_OURS = 0.9
_RIGHT_OF_OTHERS = 0.8
_FOUND = 0.9
_JOINS = {"of", "in", "and", "for", "to", "from", "by", "with", "about", "on", "at"}


def _speakers(text: str, sources: list[int]) -> Iterator[str | None]:
    """The speakers of the statements whose source starts or lies there; none for those that are not found."""
    found = newsdoc.extract_statements(text)
    for at in sources:
        yield next((one.speaker for one in found if one.source and one.source.start <= at < one.source.end), None)


def _same(speaker: str, mention: str) -> bool:
    """Whether the words are the same, titles apart."""
    shorter, longer = sorted((_bare(speaker), _bare(mention)), key=len)
    if shorter == longer:
        return True
    whole = len(shorter) > 1 or shorter == _bare(mention)
    before = longer[: len(longer) - len(shorter)]
    return whole and longer[len(before) :] == shorter and not any(word in _JOINS or word.endswith(",") for word in before)


def _bare(words: str) -> list[str]:
    bare = [word.casefold().removesuffix("'s") for word in words.replace("’", "'").split()]
    while len(bare) > 1 and (bare[0].rstrip(".") in TITLES or bare[0] in ("the", "a", "an")):
        del bare[0]
    return bare


def _stories() -> Iterator[tuple[str, list[tuple[int, list[str]]]]]:
    for story in (MARKS / "stories.txt").read_text(encoding="utf-8").rstrip("\n").split("\n\n====\n\n"):
        text, _, marks = story.partition("\n---\n")
        lines = [line.split(" | ") for line in marks.splitlines()]
        yield text, [(_place(text, source), mentions) for source, *mentions in lines]


def _place(text: str, source: str) -> int:
    (found,) = re.finditer(r"\b" + re.escape(source), text)
    return found.start()


def _share(right: list[bool]) -> float:
    return sum(right) / len(right)


def test_speakers_of_our_stories() -> None:
    right = []
    for text, marks in _stories():
        for speaker, (_, mentions) in zip(_speakers(text, [at for at, _ in marks]), marks, strict=True):
            right.append(any(_same(speaker or "", mention) for mention in mentions))
    assert len(right) >= 39
    assert _share(right) >= _RIGHT_OF_OURS


def test_speakers_of_articles(shared: Path) -> None:
    lines = (shared / "corpora/statements/gold.jsonl").read_text(encoding="utf-8").splitlines()
    texts = {article["id"]: article["text"] for article in map(json.loads, lines)}
    marks = [json.loads(line) for line in (MARKS / "marks.jsonl").read_text(encoding="utf-8").splitlines()]
    assert len(marks) >= 160
    right = []
    for mark in marks:
        text = texts[mark["id"]]
        (speaker,) = _speakers(text, [mark["source"][0]])
        if speaker:
            right.append(any(_same(speaker, text[start:end]) for start, end in mark["mentions"]))
    assert len(right) >= _FOUND * len(marks)
    assert _share(right) >= _RIGHT_OF_OTHERS


@pytest.mark.parametrize(
    ("speaker", "mention", "same"),
    [
        ("Mayor Ada Moe", "Ada Moe", True),
        ("Ada Moe", "Mayor Ada Moe", True),
        ("Moe", "Ada Moe", False),
        ("an aide of Ada Moe", "Ada Moe", False),
        ("The source", "the source", True),
        ("Bo Lund", "Ada Moe", False),
    ],
)
def test_what_counts_as_the_same(speaker: str, mention: str, same: bool) -> None:
    assert _same(speaker, mention) == same
