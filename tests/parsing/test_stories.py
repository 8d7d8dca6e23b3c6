"""Several stories in one text: each is an article of its own, and no single story is split."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import newsdoc
from newsdoc import Collector, InvalidDocumentError
from newsdoc.parsing.stories import split_stories
from newsdoc.parsing.text.lines import split_lines

FERRY = "HALDEN, Norway (AP) _ A ferry with two hundred people on board ran aground off Halden on Monday, the police said."
FOG = "OSLO, Norway (AP) _ Fog closed the port of Oslo on Tuesday, and nine boats had to wait outside until the evening."
HEADLINES = ["Ferry runs aground off Halden", "Fog closes the port of Oslo"]

CODES = f"a0532\nr a BC-Ferry 06-12 0210\n{HEADLINES[0]}\n{FERRY}\n\na0533\nr a BC-Fog 06-12 0110\n{HEADLINES[1]}\n{FOG}\n"
SLUGS = f"BC-Norway-Ferry,210\n{HEADLINES[0]}\n{FERRY}\n-30-\nBC-Norway-Fog,110\n{HEADLINES[1]}\n{FOG}\n-30-\n"
SIGNED = f"{HEADLINES[0]}\n{FERRY}\nAP-NY-06-12-24 1402GMT<\n{HEADLINES[1]}\n{FOG}\nAP-NY-06-12-24 1502GMT<\n"
BETWEEN = f"ZCZC\n{HEADLINES[0]}\n{FERRY}\nNNNN\n\n\nZCZC\n{HEADLINES[1]}\n{FOG}\nNNNN\n"
CONTROLS = f"\x01a0532\nr a BC-Ferry\n\x02{HEADLINES[0]}\n{FERRY}\n\x03\n\x01a0533\nr a BC-Fog\n\x02{HEADLINES[1]}\n{FOG}\n\x03\n"
RULED = f"{HEADLINES[0]}\n\n{FERRY}\n\n==========\n\n{HEADLINES[1]}\n\n{FOG}\n"
URGENT = f"URGENT\n{HEADLINES[0]}\n{FERRY}\nENDS\nURGENT\n{HEADLINES[1]}\n{FOG}\nENDS\n"
MAILBOX = (
    f"From jane@a.example Mon Jun 10 09:15:00 2024\nFrom: Jane <jane@a.example>\nSubject: {HEADLINES[0]}\n\n{FERRY}\n\n"
    f"From tom@b.example Tue Jun 11 09:15:00 2024\nFrom: Tom <tom@b.example>\nSubject: {HEADLINES[1]}\n\n{FOG}\n"
)
DIGEST = (
    f"Today's topics:\n\n{'-' * 30}\n\nDate: Mon, 10 Jun 2024\nFrom: jane@a.example\nSubject: {HEADLINES[0]}\n\n{FERRY}\n\n"
    f"{'-' * 30}\n\nDate: Tue, 11 Jun 2024\nFrom: tom@b.example\nSubject: {HEADLINES[1]}\n\n{FOG}\n"
)
MANY = {
    "codes": CODES,
    "slugs": SLUGS,
    "signed": SIGNED,
    "between": BETWEEN,
    "controls": CONTROLS,
    "ruled": RULED,
    "urgent": URGENT,
    "mailbox": MAILBOX,
    "digest": DIGEST,
}


@pytest.mark.parametrize("text", MANY.values(), ids=MANY)
def test_each_story_is_an_article(text: str, tmp_path: Path) -> None:
    path = tmp_path / "wires.txt"
    path.write_text(text, encoding="utf-8")
    articles = list(newsdoc.iter_read(path, report=Collector()))
    assert [article.headline for article in articles] == HEADLINES
    assert [[block.visible_text for block in article.body] for article in articles] == [[FERRY], [FOG]]
    assert len({article.id for article in articles}) == 2
    with pytest.raises(InvalidDocumentError, match="several"):
        newsdoc.read(path, report=Collector())


@pytest.mark.parametrize("text", MANY.values(), ids=MANY)
def test_spans_and_places_point_into_the_whole_text(text: str) -> None:
    found = Collector()
    articles = list(newsdoc.iter_read(text.encode(), report=found))
    for article, headline, body in zip(articles, HEADLINES, (FERRY, FOG), strict=True):
        assert article.origin is not None
        assert text[slice(*article.origin.spans["headline"])] == headline
        assert text[slice(*article.origin.spans["body[0]"])] == body
    lines = text.split("\n")
    for place in (diagnostic.place for diagnostic in found if diagnostic.code == "text-left-out"):
        assert place.line is not None
        assert text[place.start : place.end] in lines[place.line - 1]


def test_parse_reads_several_stories_as_one_and_says_so() -> None:
    found = Collector()
    article = newsdoc.parse(RULED, report=found)
    assert "text-several-stories" in [diagnostic.code for diagnostic in found]
    assert {FERRY, FOG} <= {block.visible_text for block in article.body}


def test_an_id_is_made_of_the_source_and_of_the_storys_place() -> None:
    single = f"{HEADLINES[0]}\n\n{FERRY}\n"
    assert [article.id for article in newsdoc.iter_read(single.encode(), report=Collector())] == [newsdoc.parse(single, report=Collector()).id]
    ids = [article.id for article in newsdoc.iter_read(RULED.encode(), report=Collector())]
    assert ids == [article.id for article in newsdoc.iter_read(RULED.encode(), report=Collector())]
    assert newsdoc.parse(RULED, report=Collector()).id not in ids


SENTENCE = "The port of Halden was closed on Monday as fog lay over the bay, and nine boats had to wait outside until the evening."


@pytest.mark.parametrize(
    "text",
    [
        f"Fog closes the port\n\n{SENTENCE}\n\n==========\n\nAbout the port\n\n{SENTENCE}\n",
        f"Fog closes the port\n\n{FOG}\n\n* * * * *\n\n{SENTENCE}\n\n* * * * *\n\n{SENTENCE}\n",
        f"Fog closes the port\n\n{SENTENCE}\n\n----------\n\nA quiet night\n\n{SENTENCE}\n",
        f"Halden opens a hall\n\n{SENTENCE}\n\n###\n\nAbout Halden\n\n{SENTENCE}\n",
        f"Halden opens a hall\n\n{SENTENCE}\n\nENDS\n\nNotes to editors\n\n{SENTENCE}\n",
        f"a0532\nr a BC-Fog 06-12 0110\nBC-Fog,110\nFog closes the port\n{FOG}\n{SENTENCE}\nMORE\n",
        f"From: a@b.example\nSubject: Fog\n\n{SENTENCE}\n\n{'_' * 32}\nFrom: c@d.example\nTo: a@b.example\nSubject: Fog\n\n{SENTENCE}\n",
        f"From here on it is fog\n\n{SENTENCE}\n\nFrom there on as well\n\n{SENTENCE}\n",
        f"The old ferries\n\na1234 was the first.\n\n{SENTENCE}\n\nb1234\n\n{SENTENCE}\n",
        f"{HEADLINES[0]}\n{FERRY}\nAP-NY-06-12-24 1402GMT<\n\n\ufffd\n",
        "",
    ],
    ids=["rule", "breaks", "dashes", "press release", "notes to editors", "takes", "answer", "from", "numbers", "after the end", "nothing"],
)
def test_a_single_story_is_never_split(text: str) -> None:
    assert len(split_stories(tuple(split_lines(text)))) == 1


def test_no_text_of_the_corpora_is_split(shared: Path) -> None:
    corpora = shared / "corpora"
    for path in (corpora / "credits" / "gold.jsonl", *sorted((corpora / "rawtext").glob("inputs_*.jsonl"))):
        with path.open(encoding="utf-8") as lines:
            for line in list(lines)[:200]:
                assert len(split_stories(tuple(split_lines(json.loads(line)["text"])))) == 1


def test_all_lines_are_in_one_story() -> None:
    for text in MANY.values():
        lines = tuple(split_lines(text))
        assert [line for story in split_stories(lines) for line in story] == list(lines)
