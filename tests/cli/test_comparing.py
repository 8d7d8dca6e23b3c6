"""newsdoc diff and newsdoc roundtrip, as a user runs them."""

from __future__ import annotations

import json
from pathlib import Path

import attrs
import pytest
from support.articles import edition, everything, japanese, minimal

import newsdoc as library
from newsdoc.model import Paragraph, Span, Statement
from newsdoc.schemas import json_validator

from .conftest import Done, Run, shell

STORY = "Fog closes port\n\nBy Ada Moe\n\nIt was too foggy to sail on Monday, the harbour office said.\n\nThe port opens again on Tuesday.\n"


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


@pytest.fixture
def edited(story: Path) -> Path:
    """A Word document made of the story, and edited."""
    article = library.read(story)
    body = [Paragraph("A new beginning."), article.body[0], Paragraph("The port opens again on Friday.")]
    path = story.with_name("edited.docx")
    edited = attrs.evolve(
        article, headline="Fog opens port", byline=None, authors=[], statements=[_below(one) for one in article.statements], body=body
    )
    library.write(edited, path)
    return path


def _below(statement: Statement) -> Statement:
    """The statement, one block further down."""

    def moved(span: Span) -> Span:
        return attrs.evolve(span, block=span.block + 1)

    source, cue = (moved(span) if span else None for span in (statement.source, statement.cue))
    return attrs.evolve(statement, source=source, cue=cue, content=[moved(span) for span in statement.content])


# --- diff -----------------------------------------------------------------------------------------


def test_documents_of_two_formats_that_hold_the_same_do_not_differ(newsdoc: Run, story: Path) -> None:
    assert newsdoc("convert", "-q", "story.txt", "-t", "docx", "-t", "epub", "-t", "newsml-g2").status == 0
    for name in ("story.docx", "story.epub", "story.newsml.xml"):
        assert newsdoc("diff", "-q", "story.txt", name) == Done(0, "", "")
    assert newsdoc("diff", "-q", "story.txt", "story.docx", "--json") == Done(0, "[]\n", "")


def test_what_differs_is_shown_word_by_word(newsdoc: Run, edited: Path) -> None:
    done = newsdoc("diff", "story.txt", "edited.docx", "--ignore", "origin")
    assert done.out.splitlines() == [
        "$.headline: Fog [-closes-]{+opens+} port",
        "$.byline: [-By Ada Moe-]",
        "$.authors[0]: [-Ada Moe-]",
        "$.body[0]: {+paragraph: A new beginning.+}",
        "$.body[2].text: The port opens again on [-Tuesday-]{+Friday+}.",
    ]
    assert (done.status, done.err) == (1, "")


def test_differences_are_written_as_json(newsdoc: Run, edited: Path) -> None:
    done = newsdoc("diff", "--json", "story.txt", "edited.docx")
    found = json.loads(done.out)
    json_validator("difference").validate(found)
    assert done.status == 1
    assert found[0] == {
        "path": "$.headline",
        "kind": "changed",
        "before": "Fog closes port",
        "after": "Fog opens port",
        "words": [
            {"op": "equal", "text": "Fog "},
            {"op": "delete", "text": "closes"},
            {"op": "insert", "text": "opens"},
            {"op": "equal", "text": " port"},
        ],
    }
    assert [difference.get("old_path") for difference in found if difference["path"] == "$.body[2].text"] == ["$.body[1].text"]


def test_a_terminal_gets_colours(story: Path, edited: Path) -> None:
    command = "newsdoc diff story.txt edited.docx --ignore origin"
    coloured = shell(f"FORCE_COLOR=1 TERM=xterm-256color {command}", story.parent)
    assert "\x1b[9;31mcloses\x1b[0m\x1b[32mopens\x1b[0m" in coloured.out
    assert "[-closes-]{+opens+}" in shell(f"NO_COLOR=1 FORCE_COLOR=1 TERM=xterm {command}", story.parent).out


def test_one_document_may_be_standard_input(newsdoc: Run, story: Path) -> None:
    assert newsdoc("diff", "-", "story.txt", "--ignore", "origin", stdin=STORY) == Done(0, "", "")
    assert newsdoc("diff", "story.txt", "-", "--from-b", "text", "--ignore=id", "--ignore=origin", stdin=STORY.replace("closes", "shuts")).status == 1
    assert newsdoc("diff", "-", "-", stdin=STORY).status == 2


def test_articles_of_documents_that_hold_several_are_named(newsdoc: Run, tmp_path: Path) -> None:
    old = edition()
    sections = [attrs.evolve(old.sections[0], articles=[attrs.evolve(minimal(), headline="Mist"), everything()], title=None), old.sections[1]]
    (tmp_path / "old.json").write_bytes(library.dumps(old, "json"))
    (tmp_path / "new.json").write_bytes(library.dumps(attrs.evolve(old, sections=sections), "json"))
    done = newsdoc("diff", "old.json", "new.json")
    assert done.status == 1
    assert done.out.splitlines()[0].startswith("$.sections: [-Islands, ")
    assert done.out.splitlines()[1:] == [f"{minimal().id} $.headline: [-Fog-]{{+Mist+}}"]
    assert newsdoc("diff", "old.json", "new.json", "--ignore", "sections", "--ignore", "headline") == Done(0, "", "")


def test_a_format_may_be_named_for_each_document(newsdoc: Run, story: Path) -> None:
    (story.parent / "odd.data").write_bytes(library.dumps(library.read(story), "json"))
    assert newsdoc("diff", "story.txt", "odd.data", "--from-a", "text", "--from-b", "json") == Done(0, "", "")


def test_what_cannot_be_compared_ends_with_3(newsdoc: Run, story: Path) -> None:
    (story.parent / "junk.json").write_text('{"newsdoc": "1.0"}')
    assert newsdoc("diff", "story.txt", "none.docx") == Done(3, "", "newsdoc: none.docx: cannot be opened: No such file or directory\n")
    done = newsdoc("diff", "junk.json", "story.txt")
    assert (done.status, done.out) == (3, "")
    assert done.err.startswith("newsdoc: junk.json: $:")


@pytest.mark.parametrize("arguments", [["story.txt"], ["story.txt", "story.txt", "--from-a", "nope"], ["story.txt", "story.txt", "--ignore", "nope"]])
def test_wrong_usage_ends_with_2(newsdoc: Run, story: Path, arguments: list[str]) -> None:
    assert newsdoc("diff", *arguments).status == 2


# --- roundtrip ------------------------------------------------------------------------------------


def test_a_way_that_loses_nothing(newsdoc: Run, tmp_path: Path) -> None:
    (tmp_path / "all.json").write_bytes(library.dumps(edition(), "json"))
    assert newsdoc("roundtrip", "all.json", "--via", "newsml-g2", "--via", "docx", "--via", "epub") == Done(0, "", "")
    assert newsdoc("roundtrip", "all.json", "--via", "docx", "--json") == Done(0, "[]\n", "")


def test_a_way_that_loses_much(newsdoc: Run, tmp_path: Path) -> None:
    (tmp_path / "all.json").write_bytes(library.dumps(japanese(), "json"))
    done = newsdoc("roundtrip", "all.json", "--via", "json", "--via", "text")
    assert done.status == 1
    assert "$.language: [-ja-]" in done.out
    assert "$.body[0].marks[0]: [-strong: 橋が開通し-]" in done.out
    assert "text cannot carry language [field-lost]" in done.err
    found = json.loads(newsdoc("roundtrip", "-q", "--json", "--via", "text", "-", stdin=library.dumps(japanese(), "json")).out)
    json_validator("difference").validate(found)


def test_a_way_that_cannot_be_gone(newsdoc: Run, tmp_path: Path) -> None:
    (tmp_path / "all.json").write_bytes(library.dumps(edition(), "json"))
    refused = newsdoc("roundtrip", "all.json", "--via", "text")
    assert (refused.status, refused.out) == (3, "")
    assert "text holds one article" in refused.err
    assert newsdoc("roundtrip", "all.json").status == 2
    assert newsdoc("roundtrip", "all.json", "--via", "nope").status == 2
    assert newsdoc("roundtrip", "none.json", "--via", "docx").status == 3
