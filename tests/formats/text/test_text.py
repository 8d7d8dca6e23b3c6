"""Plain text in and out."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest
from support.articles import crafted, everything
from support.findings import format_findings

import newsdoc
from newsdoc import Collector, SourceError
from newsdoc.formats.losses import features
from newsdoc.formats.text import FORMAT, TextReadOptions
from newsdoc.model import (
    Article,
    Attribution,
    Break,
    Cell,
    Dateline,
    Figure,
    Footnote,
    Heading,
    Item,
    List,
    Mark,
    Note,
    OutletNote,
    Paragraph,
    Table,
)

ARTICLE = Article(
    id="urn:x:1",
    kicker="WORLD",
    headline="Ferry runs aground",
    deck="Nobody was hurt.",
    byline="By Ada Penrose",
    dateline=Dateline("HALDEN"),
    body=[
        Paragraph("The ferry\nran aground."),
        Heading("What is known"),
        List([Item("One"), Item("Two", level=1), Item("Three", level=1), Item("Four")], ordered=True),
        List([Item("Five")], ordered=False),
        Table([[Cell("Boat"), Cell("Tons\tnet")], [Cell("Elk"), Cell("40")]], caption="Boats"),
        Figure(caption="The ferry", credit="Mia Lund"),
        Break(),
        Footnote("By the old count.", label="1"),
    ],
    attributions=[Attribution("agency", "NNA", before=1)],
    outlet_note=OutletNote(["NNA is an agency."], heading="About NNA"),
    author_notes=[Note("Ada Penrose covers boats.")],
    editor_notes=[Note("It was Monday.", heading="Correction", before=0)],
)
TEXT = """\
WORLD

Ferry runs aground

Nobody was hurt.

By Ada Penrose

HALDEN

Correction

It was Monday.

The ferry
ran aground.

NNA

What is known

1. One
  1. Two
  2. Three
2. Four

- Five

Boat\tTons net
Elk\t40
Boats

The ferry
Mia Lund

* * *

[1] By the old count.

About NNA

NNA is an agency.

Ada Penrose covers boats.
"""


def test_the_printed_parts_are_written_in_reading_order() -> None:
    assert newsdoc.dumps(ARTICLE, "text", report=Collector()).decode() == TEXT


def test_a_dateline_in_the_first_paragraph_is_written_once() -> None:
    article = attrs.evolve(ARTICLE, body=[Paragraph("HALDEN — The ferry ran.", [Mark(0, 8, "dateline")])], attributions=[])
    assert newsdoc.dumps(article, "text", report=Collector()).decode().count("HALDEN") == 1


def test_nothing_is_written_for_an_article_of_nothing() -> None:
    assert newsdoc.dumps(Article(id="urn:x:1", headline="", body=[]), "text", report=Collector()) == b""


@pytest.mark.parametrize("article", crafted(), ids=lambda article: article.id)
def test_every_visible_text_is_written(article: Article) -> None:
    written = newsdoc.dumps(article, "text", report=Collector()).decode()
    for block in article.body:
        for line in block.visible_text.split("\n"):
            assert " ".join(line.split()) in " ".join(written.split())
    for credit in article.attributions:
        assert credit.text in written


def test_what_text_cannot_carry_is_reported() -> None:
    found = Collector()
    newsdoc.dumps(everything(), "text", report=found)
    assert {"marks.link", "body.table", "keywords", "statements"} <= FORMAT.never
    lost = [diagnostic.message.removeprefix("text cannot carry ") for diagnostic in found if diagnostic.code == "field-lost"]
    assert lost == list(dict.fromkeys(feature for feature in features(everything()) if feature in FORMAT.never))


def test_a_plain_story_comes_back_from_its_text() -> None:
    text = "Ferry runs aground\n\nThe ferry ran aground on Monday with two hundred people on board, and nobody was hurt.\n\nIt will be towed.\n"
    article = newsdoc.loads(text.encode(), "text", report=Collector())
    assert newsdoc.dumps(article, "text", report=Collector()).decode() == text


def test_a_file_is_read_in_the_encoding_named(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes("Café schließt\n".encode("cp1252"))
    assert newsdoc.read(path, options=TextReadOptions(encoding="cp1252"), report=Collector()).headline == "Café schließt"
    with pytest.raises(SourceError, match="encoding") as caught:
        newsdoc.read(path, options=TextReadOptions(encoding="cp-none"), report=Collector())
    assert caught.value.file == str(path)


def test_a_text_that_was_spoilt_before_is_a_text() -> None:
    """What could not be decoded elsewhere, and came as U+FFFD, tells nothing of the encoding of these bytes."""
    spoilt = newsdoc.parse("Ferry late\n\n" + "It was f\ufffdggy. " * 20)
    (read,) = newsdoc.iter_read(newsdoc.dumps(spoilt, "text", report=Collector()), "text", report=Collector())
    assert [block.visible_text for block in read.body] == [block.visible_text for block in spoilt.body]


def test_statements_are_looked_for_unless_not_wanted() -> None:
    text = "Ferry runs aground\n\n“We have lost time, but not the will to agree,” Ada Penrose said on Monday as she went in.\n"
    assert [statement.type for statement in newsdoc.parse(text, report=Collector()).statements] == ["direct"]
    assert newsdoc.parse(text, statements=False, report=Collector()).statements == ()


@pytest.mark.parametrize(
    ("data", "codes"),
    [
        (b"Ferry runs aground\n\nShare\n", []),
        (b"", ["text-empty", "headline-missing"]),
        (b"Ferry \x00runs\n", ["text-replaced"]),
        ("Brücke gesperrt, sagt die Behörde für Straßen.\n".encode("cp1252"), ["encoding-guessed"]),
    ],
)
def test_a_check_reports_what_is_wrong_with_the_text(data: bytes, codes: list[str]) -> None:
    assert [diagnostic.code for diagnostic in format_findings(data, "text")] == codes
