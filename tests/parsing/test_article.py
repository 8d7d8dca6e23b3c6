"""What an article holds that was parsed: its fields, its id, where it came from."""

from __future__ import annotations

import hashlib
import textwrap
from pathlib import Path

import pytest

import newsdoc
from newsdoc import Collector
from newsdoc.model import Dateline, Mark, OutletNote

STORY = """\
Harbour Talks Resume After Storm


Delegates returned to the harbour on Monday to resume talks that a storm had cut short two weeks ago.

Asked\u00a0why they had stayed away so long, the chairwoman said that the road along the coast had been closed.

The talks are to end on Friday.

Northcoast News Agency

Northcoast News Agency, which calls itself independent but is paid for by the port, was founded in 1998. It reports in three languages.

Leave a Reply

Your email address will not be published. Required fields are marked *"""


def test_a_story_becomes_its_fields() -> None:
    article = newsdoc.parse(STORY, report=Collector())
    lines = [line for line in STORY.split("\n") if line]
    assert article.headline == lines[0]
    assert [block.visible_text for block in article.body] == lines[1:4]
    assert [(credit.kind, credit.text, credit.names, credit.before) for credit in article.attributions] == [
        ("agency", "Northcoast News Agency", ("Northcoast News Agency",), 3)
    ]
    assert article.outlet_note == OutletNote([lines[5]], name="Northcoast News Agency", before=3)
    assert (article.byline, article.language, article.version) == (None, "en", None)


def test_what_is_left_out_is_reported_with_its_place() -> None:
    found = Collector()
    newsdoc.parse(STORY, report=found)
    places = [(diagnostic.place.line, STORY[diagnostic.place.start : diagnostic.place.end]) for diagnostic in found]
    assert places == [(14, "Leave a Reply"), (16, "Your email address will not be published. Required fields are marked *")]


def test_the_sample_article_is_read_whole(shared: Path) -> None:
    text = (shared / "samples" / "iran-us-talks.txt").read_text(encoding="utf-8")
    found = Collector()
    article = newsdoc.parse(text, report=found)
    lines = [line for line in text.split("\n") if line]
    assert article.headline == lines[0]
    assert [block.visible_text for block in article.body] == lines[1:9]
    (credit,) = article.attributions
    assert (credit.kind, credit.text, credit.names, credit.before) == ("agency", lines[9], (lines[9],), 8)
    assert article.outlet_note == OutletNote([lines[10]], name=lines[9], before=8)
    assert [text[diagnostic.place.start : diagnostic.place.end] for diagnostic in found] == lines[11:]


def test_the_id_comes_from_the_source_alone() -> None:
    assert newsdoc.parse(STORY, report=Collector()).id == newsdoc.parse(STORY.encode(), report=Collector()).id
    assert newsdoc.parse(STORY, report=Collector()).id != newsdoc.parse(STORY + "\n", report=Collector()).id
    assert newsdoc.parse("", report=Collector()).id.startswith("urn:uuid:")
    assert newsdoc.parse("\ud800", report=Collector()).id != newsdoc.parse("\ufffd", report=Collector()).id


def test_the_origin_says_where_each_field_stood(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(STORY.encode())
    origin = newsdoc.read(path, report=Collector()).origin
    assert origin is not None
    assert (origin.format, origin.name, origin.digest) == ("text", "story.txt", f"sha256:{hashlib.sha256(STORY.encode()).hexdigest()}")
    assert {name: STORY[start:end].split(maxsplit=1)[0] for name, (start, end) in origin.spans.items()} == {
        "headline": "Harbour",
        "body[0]": "Delegates",
        "body[1]": "Asked",
        "body[2]": "The",
        "attributions[0]": "Northcoast",
        "outlet_note": "Northcoast",
        "outlet_note.name": "Northcoast",
    }


@pytest.mark.parametrize(
    ("start", "words", "fields"),
    [
        ("HALDEN, Norway (AP) — ", "HALDEN, Norway (AP)", {"place": "HALDEN, Norway", "agency": "AP"}),
        ("HALDEN -- ", "HALDEN", {"place": "HALDEN"}),
        ("Halden (dpa) - ", "Halden (dpa)", {"place": "Halden", "agency": "dpa"}),
        ("HALDEN: ", "HALDEN", {"place": "HALDEN"}),
        ("HALDEN, July 12 (AFP) – ", "HALDEN, July 12 (AFP)", {"place": "HALDEN", "agency": "AFP", "date": "July 12"}),
    ],
)
def test_a_dateline_is_marked_where_the_first_paragraph_starts_with_it(start: str, words: str, fields: dict[str, str]) -> None:
    paragraph = f"{start}The ferry ran aground on Monday with two hundred people on board, and nobody was hurt."
    article = newsdoc.parse(f"Ferry runs aground\n\n{paragraph}\n", report=Collector())
    assert article.dateline == Dateline(words, **fields)
    assert article.body[0].visible_text == paragraph
    assert article.body[0].marks == (Mark(0, len(start) - 1, "dateline"),)  # type: ignore[union-attr]


def test_a_sites_name_behind_the_headline_is_left_out_and_reported() -> None:
    found = Collector()
    text = "Ferry runs aground in fog | The Valley Echo\n\nThe ferry ran aground on Monday with two hundred people on board."
    assert newsdoc.parse(text, report=found).headline == "Ferry runs aground in fog"
    assert [text[diagnostic.place.start : diagnostic.place.end] for diagnostic in found] == ["| The Valley Echo"]


def test_words_in_capitals_are_not_always_a_place() -> None:
    article = newsdoc.parse("Ferry runs aground\n\nUPDATE: The ferry ran aground on Monday with two hundred people on board.", report=Collector())
    assert article.dateline is None


def test_a_dateline_on_its_own_line_is_not_body() -> None:
    story = "The port reopened to ships on Tuesday after four days of fog and of waiting."
    article = newsdoc.parse(f"Port reopens\n\nHALDEN, June 4\n\n{story}", report=Collector())
    assert article.dateline == Dateline("HALDEN, June 4", place="HALDEN", date="June 4")
    assert len(article.body) == 1


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ada Penrose", ["Ada Penrose"]),
        ("by Ada Penrose and Juan de la Mota | March 3, 2024", ["Ada Penrose", "Juan de la Mota"]),
        ("By ADA PENROSE, Staff Writer", ["ADA PENROSE"]),
        ("Von Petra Klamm", ["Petra Klamm"]),
        ("Ada Penrose", ["Ada Penrose"]),
    ],
)
def test_a_byline_is_kept_as_printed_and_its_authors_are_named(line: str, names: list[str]) -> None:
    story = "The ferry ran aground on Monday with two hundred people on board, and nobody was hurt."
    article = newsdoc.parse(f"Ferry runs aground in the fog\n\n{line}\n\n{story}", report=Collector())
    assert article.byline == line
    assert [author.name for author in article.authors] == names


def test_a_byline_may_take_two_lines() -> None:
    story = "The ferry ran aground on Monday with two hundred people on board, and nobody was hurt."
    article = newsdoc.parse(f"Ferry runs aground in the fog\nBy\nAda Penrose\n{story}", report=Collector())
    assert article.byline == "By Ada Penrose"


def test_an_agencys_byline_is_a_credit_and_names_no_author() -> None:
    story = "The ferry ran aground on Monday with two hundred people on board, and nobody was hurt."
    article = newsdoc.parse(f"Ferry runs aground in the fog\n\nBy The Associated Press\n\n{story}", report=Collector())
    assert (article.byline, article.authors) == (None, ())
    assert [(credit.kind, credit.names, credit.before) for credit in article.attributions] == [("agency", ("Associated Press",), 0)]


def test_a_hard_wrapped_text_is_unwrapped() -> None:
    paragraph = (
        "The first boats came back to the quiet harbour last Tuesday, when the\n"
        "ice had gone out of the bay, and the whole town came down to the quay to\n"
        "see them land their catch, which was the best of any spring that the\n"
        "harbour master had on record."
    )
    article = newsdoc.parse(f"The quiet harbour wakes up\n\n{paragraph}\n\n{paragraph}\n", report=Collector())
    assert [block.visible_text for block in article.body] == [paragraph.replace("\n", " ")] * 2


def test_quoting_marks_of_a_mail_are_taken_off_and_reported() -> None:
    quoted = "".join(f"> {line}\n" for line in STORY.split("\n"))
    found = Collector()
    article = newsdoc.parse(quoted, report=found)
    plain = newsdoc.parse(STORY, report=Collector())
    assert (article.headline, article.body, article.outlet_note) == (plain.headline, plain.body, plain.outlet_note)
    assert sum(diagnostic.message == "left out (quoting): >" for diagnostic in found) == len(STORY.split("\n"))


@pytest.mark.parametrize("text", ["", " \n\t\n", b"", "\ufeff"])
def test_an_empty_text_is_an_empty_article_and_reported(text: str | bytes) -> None:
    found = Collector()
    article = newsdoc.parse(text, report=found)
    assert (article.headline, article.body) == ("", ())
    assert [diagnostic.code for diagnostic in found] == ["text-empty", "headline-missing"]


@pytest.mark.parametrize("line", [" ", '"', "“", "-", "- ", "By ", "A. ", "(", "©", "A, ", "> ", "\x00", '"a b c," he said ', "OSLO, "])
def test_long_lines_of_one_thing_are_read(line: str) -> None:
    text = line * (200_000 // len(line))
    assert newsdoc.parse(text, report=Collector()).origin is not None


def test_no_text_of_the_corpora_is_too_much(shared: Path) -> None:
    import json

    for path in (shared / "corpora" / "credits" / "gold.jsonl", shared / "corpora" / "rawtext" / "inputs_mangled.jsonl"):
        for line in path.read_text(encoding="utf-8").split("\n")[:150]:
            if line:
                assert newsdoc.parse(json.loads(line)["text"], report=Collector()).body


@pytest.mark.parametrize("indent", ["  ", "    ", "\t"])
@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_hard_wrapped_paragraphs_may_be_indented(indent: str, between: str) -> None:
    paragraphs = [
        "The harbour office closed the port on Monday as fog lay over the bay, and told the crews of nine boats to wait until it lifts.",
        "Two of the boats had been at sea since Friday, the office said, and their crews asked for bread, coffee and a doctor at the quay.",
        "The office hopes to open the port on Tuesday, when wind is due from the north, it said in a note to the crews and to their owners.",
    ]
    wrapped = between.join("\n".join(textwrap.wrap(text, 60, initial_indent=indent)) for text in paragraphs)
    article = newsdoc.parse(f"Fog closes the port for a day\n\n{wrapped}\n")
    assert [block.visible_text for block in article.body] == paragraphs


_MANY = 1500


@pytest.mark.parametrize(
    "text",
    [
        "\n\n".join([*(f"Xa{n} News Agency" for n in range(_MANY)), *(f"Zed{n} is a news agency that was founded in 1990." for n in range(_MANY))]),
        "a" + " " * 500_000 + "b",
        "a" + " -" * 200_000 + "b",
        "\x01" * 100_000 + "".join(chr(0xD800 + n) for n in range(2048)),
    ],
    ids=["names", "spaces", "dashes", "surrogates"],
)
def test_texts_made_to_take_long_do_not(text: str) -> None:
    found = Collector()
    article = newsdoc.parse(text, report=found)
    assert article.headline or article.body or [diagnostic for diagnostic in found if diagnostic.code == "text-left-out"]


def test_a_writer_who_signs_below_the_story_is_its_author() -> None:
    story = "The ferry ran aground on Monday with two hundred people on board, and nobody was hurt.\n\nIt was raised on Tuesday."
    text = f"Ferry runs aground in the fog\n\n{story}\n\nText: Ada Penrose\n"
    article = newsdoc.parse(text, report=Collector())
    assert (article.byline, [author.name for author in article.authors]) == (None, ["Ada Penrose"])
    assert [(credit.kind, credit.text) for credit in article.attributions] == [("byline", "Text: Ada Penrose")]
    assert article.origin
    start, end = article.origin.spans["authors[0]"]
    assert text[start:end] == "Ada Penrose"
