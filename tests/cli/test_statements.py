"""newsdoc statements, and statements in newsdoc inspect, as a user sees them."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.articles import edition, everything, minimal
from support.strategies import articles

import newsdoc as library
from newsdoc.cli.said import Said, Words, as_csv, as_json, said_in
from newsdoc.model import Article, Paragraph, Span, Statement
from newsdoc.schemas import json_validator

from .conftest import Done, Run, shell

TEXT = "“It is late,” said Bo, “and dark.” Ann said it was not."
STORY = f"Lamp fails\n\nBy Ada Moe\n\nThe lamp of the harbour failed on Monday.\n\n{TEXT}\n"


def _article() -> Article:
    """Two statements, the first of which has two contents and all that may be known of it."""
    first = Statement(
        "direct",
        source=Span(19, 21, 0),
        cue=Span(14, 18, 0),
        content=[Span(0, 13, 0), Span(23, 34, 0)],
        speaker="Bo Lund",
        recipient="reporters",
        venue="the harbour",
        when="Monday",
        kind="speech",
        confidence=0.5,
        rule="by-hand",
    )
    second = Statement("indirect", source=Span(35, 38, 0), content=[Span(44, 54, 0)], continues=True)
    return attrs.evolve(minimal(), headline="Lamp fails", body=[Paragraph(TEXT)], statements=[first, second])


@pytest.fixture
def lamp(tmp_path: Path) -> Path:
    path = tmp_path / "lamp.json"
    library.write(_article(), path)
    return path


# --- the table ------------------------------------------------------------------------------------


def test_statements_are_listed_in_a_table(newsdoc: Run, lamp: Path) -> None:
    done = newsdoc("statements", lamp.name)
    rows = [re.split(r" {2,}", line.strip()) for line in done.out.splitlines()]
    assert rows == [
        ["lamp.json: Lamp fails"],
        ["no.", "block", "who", "cue", "content", "type", "kind"],
        ["1", "1", "Bo Lund", "said", "“It is late,” … “and dark.”", "direct", "speech"],
        ["2", "1", "Ann", "-", "it was not", "indirect, continued", "-"],
        [""],
    ]
    assert (done.status, done.err) == (0, "lamp.json: json, 2 statements\n")


def test_each_article_has_a_table_of_its_own(newsdoc: Run, tmp_path: Path) -> None:
    library.write(edition(), tmp_path / "edition.docx")
    headlines = [article.headline for article in edition().articles if article.statements]
    done = newsdoc("statements", "-q", "edition.docx")
    assert [line.rstrip() for line in done.out.splitlines() if line.startswith("edition.docx")] == [f"edition.docx: {line}" for line in headlines]
    assert len(headlines) > 1


# --- which statements -----------------------------------------------------------------------------


def _contents(done: Done) -> list[list[str]]:
    return [said["words"]["content"] for said in json.loads(done.out)]


@pytest.mark.parametrize("suffix", [".json", ".docx", ".epub", ".newsml.xml", ".nitf.xml", ".ninjs.json"])
def test_the_statements_that_a_document_carries_count(newsdoc: Run, tmp_path: Path, suffix: str) -> None:
    only = Statement("indirect", content=[Span(44, 54, 0)])
    library.write(attrs.evolve(_article(), statements=[only]), tmp_path / f"lamp{suffix}")
    assert _contents(newsdoc("statements", "--report", "json", f"lamp{suffix}")) == [["it was not"]]


@pytest.mark.parametrize("suffix", [".json", ".docx", ".epub", ".newsml.xml", ".nitf.xml", ".ninjs.json"])
def test_those_of_a_document_that_carries_none_are_found_in_its_text(newsdoc: Run, tmp_path: Path, suffix: str) -> None:
    library.write(attrs.evolve(_article(), statements=[]), tmp_path / f"lamp{suffix}")
    assert ["“It is late,”", "“and dark.”"] in _contents(newsdoc("statements", "--report", "json", f"lamp{suffix}"))


def test_a_foreign_document_is_looked_through(newsdoc: Run) -> None:
    nitf = f"<nitf><body><body.head><hedline><hl1>Lamp</hl1></hedline></body.head><body.content><p>{TEXT}</p></body.content></body></nitf>"
    done = newsdoc("statements", "-", "--report", "json", stdin=nitf)
    assert ["“It is late,”", "“and dark.”"] in _contents(done)
    assert {said["file"] for said in json.loads(done.out)} == {"<stdin>"}


def test_the_text_can_be_looked_through_anew(newsdoc: Run, tmp_path: Path) -> None:
    library.write(attrs.evolve(_article(), statements=[Statement("indirect", content=[Span(0, 2, 0)])]), tmp_path / "lamp.json")
    assert ["“It is late,”", "“and dark.”"] in _contents(newsdoc("statements", "lamp.json", "--anew", "--report", "json"))


def test_options_for_reading_count(newsdoc: Run, tmp_path: Path) -> None:
    (tmp_path / "lamp").write_text(STORY)
    done = newsdoc("statements", "lamp", "-f", "text", "--keep", "--report", "json")
    assert {span["block"] for said in json.loads(done.out) for span in said["statement"]["content"]} == {3}


# --- JSON and CSV ---------------------------------------------------------------------------------


def test_statements_are_written_as_json(newsdoc: Run, lamp: Path) -> None:
    found = json.loads(newsdoc("statements", lamp.name, "--report", "json").out)
    json_validator("statements").validate(found)
    assert found[1] == {
        "file": "lamp.json",
        "article": minimal().id,
        "number": 2,
        "words": {"source": "Ann", "content": ["it was not"]},
        "statement": json.loads(library.dumps(_article(), "json"))["statements"][1],
    }


def test_statements_are_written_as_csv(newsdoc: Run, lamp: Path) -> None:
    done = newsdoc("statements", lamp.name, "--report", "csv")
    assert done.out == (
        "file,article,number,block,type,kind,speaker,source,cue,content,recipient,venue,when,continues,confidence,rule\r\n"
        f'lamp.json,{minimal().id},1,1,direct,speech,Bo Lund,Bo,said,"“It is late,” … “and dark.”",reporters,the harbour,Monday,,0.5,by-hand\r\n'
        f"lamp.json,{minimal().id},2,1,indirect,,,Ann,,it was not,,,,yes,,\r\n"
    )


@pytest.mark.parametrize(("report", "wanted"), [("json", "[]\n"), ("csv", "file,article,")])
def test_a_report_of_nothing_is_whole(newsdoc: Run, tmp_path: Path, report: str, wanted: str) -> None:
    (tmp_path / "quiet.txt").write_text("Fog closes port\n\nIt was too foggy to sail on Monday.\n")
    done = newsdoc("statements", "quiet.txt", "--report", report)
    assert (done.status, done.out[: len(wanted)], done.out.count("\n")) == (0, wanted, 1)
    assert "quiet.txt: text, no statements" in done.err


@given(articles())
def test_the_json_of_any_statements_keeps_to_the_schema(article: Article) -> None:
    found = json.loads(as_json(said_in(article, article.statements, "a.json")))
    json_validator("statements").validate(found)
    assert len(found) == len(article.statements)


def _said(content: str) -> Said:
    return Said("a", "urn:x:1", 1, Words(None, None, (content,)), Statement("indirect", content=[Span(0, 1, 0)]))


@given(st.lists(st.text(st.sampled_from("=+-@'\"\t\n\r,;＝a ")) | st.text()))
def test_no_cell_is_a_formula_and_its_words_come_back(texts: list[str]) -> None:
    rows = list(csv.DictReader(io.StringIO(as_csv(map(_said, texts)), newline="")))
    cells = [row["content"] for row in rows]
    assert not any(cell.startswith(tuple("=+-@\t\n\r＝＋－＠")) for cell in cells)
    assert [re.sub(r"^'(?='*[=+\-@\t\n\r＝＋－＠])", "", cell) for cell in cells] == texts


# --- how it ends ----------------------------------------------------------------------------------


def test_a_document_that_fails_does_not_keep_others_from_being_listed(newsdoc: Run, lamp: Path) -> None:
    done = newsdoc("statements", "none.json", lamp.name, "--report", "json")
    assert (done.status, len(json.loads(done.out))) == (1, 2)
    assert done.err.startswith("newsdoc: none.json: cannot be opened")
    assert newsdoc("statements", "none.json").status == 3
    assert newsdoc("statements", lamp.name, "--report", "xml").status == 2


def test_files_of_any_name_are_listed(tmp_path: Path) -> None:
    for name in (b"sur\xff.json", b"two\nlines.json"):
        (tmp_path / name.decode(errors="surrogateescape")).write_bytes(library.dumps(_article(), "json"))
    done = shell("for report in json csv table; do newsdoc statements -q sur*.json two*.json --report $report >out.$report; done", tmp_path)
    assert done == Done(0, "", "")
    assert {said["file"] for said in json.loads((tmp_path / "out.json").read_text())} == {"sur\udcff.json", "two\nlines.json"}
    assert "two\\nlines.json: Lamp fails" in (tmp_path / "out.table").read_text()


# --- inspect --------------------------------------------------------------------------------------


def _inspected(folder: Path, environment: str) -> list[str]:
    return shell(f"{environment} newsdoc inspect -q lamp.json", folder).out.splitlines()


def test_inspect_highlights_statements_with_their_numbers(tmp_path: Path, lamp: Path) -> None:
    lines = _inspected(tmp_path, "FORCE_COLOR=1 TERM=xterm-256color")
    number, content, cue, source = "\x1b[1;36m{}\x1b[0m", "\x1b[4m{}\x1b[0m", "\x1b[33m{}\x1b[0m", "\x1b[32m{}\x1b[0m"
    (text,) = [line for line in lines if "late" in line and "paragraph" in line]
    assert (
        f"{number.format('¹')}{content.format('“It is late,”')} {cue.format('said')} {source.format('Bo')}, "
        f"{number.format('¹')}{content.format('“and dark.”')} {source.format('Ann')} said {number.format('²')}{content.format('it was not')}."
    ) in text
    legend = f"highlighted: {number.format('¹')} statement, {content.format('content')}, {cue.format('cue')}, {source.format('source')}"
    assert legend in [line.rstrip() for line in lines]


@pytest.mark.parametrize("environment", ["", "FORCE_COLOR=1 TERM=xterm-256color NO_COLOR=1"])
def test_inspect_leaves_the_text_as_it_is_without_colours(tmp_path: Path, lamp: Path, environment: str) -> None:
    lines = _inspected(tmp_path, environment)
    assert any(TEXT in line for line in lines)
    assert not any("highlighted" in line for line in lines)
    assert [line.split()[:3] for line in lines[-3:-1]] == [["1", "1", "Bo"], ["2", "1", "Ann"]]


def test_statements_may_overlap_and_stand_on_any_block(tmp_path: Path) -> None:
    spans = [[Span(0, 5, 6)], [Span(0, 5, 6), Span(2, 9, 6)], [Span(0, 9, 10)]]
    library.write(attrs.evolve(everything(), statements=[Statement("indirect", content=content) for content in spans]), tmp_path / "lamp.json")
    shown = "\n".join(_plain(_inspected(tmp_path, "FORCE_COLOR=1 TERM=xterm-256color")))
    assert re.search(r"7 list +¹²Sk²ull\n", shown)
    assert "³The skull" in shown


def _plain(lines: list[str]) -> Iterator[str]:
    for line in lines:
        yield re.sub(r"\x1b\[[0-9;]*m", "", line).rstrip()
