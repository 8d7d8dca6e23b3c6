"""The other commands, as a user runs them."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from support.articles import everything, minimal, persian

import newsdoc as library
from newsdoc.schemas import json_validator, schema_names, schema_path

from .conftest import Run

STORY = "Fog closes port\n\nBy Ada Moe\n\nIt was too foggy to sail on Monday, the harbour office said.\n"


def test_validate_tells_what_is_wrong_and_where(newsdoc: Run, tmp_path: Path) -> None:
    (tmp_path / "good.json").write_bytes(library.dumps(minimal(), "json"))
    (tmp_path / "bad.json").write_text('{"newsdoc": "1.0", "id": "urn:x:1", "headline": "", "body": [{"type": "paragraph", "text": 5}]}')
    good = newsdoc("validate", "good.json")
    assert (good.status, good.out, good.err) == (0, "", "good.json: json, no findings\n")
    bad = newsdoc("validate", "bad.json")
    assert bad.status == 1
    assert bad.out == 'bad.json:$.body[0].text: error: 5 is not of type "string" [json-schema]\n'


def test_validate_reports_as_json(newsdoc: Run, tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_text('{"newsdoc"')
    report = json.loads(newsdoc("validate", "--report", "json", "bad.json").out)
    json_validator("diagnostic").validate(report)
    assert (report[0]["code"], report[0]["place"]) == ("json-syntax", {"file": "bad.json", "line": 1, "column": 11})


@pytest.mark.parametrize("name", ["story.docx", "story.epub", "story.newsml.xml", "story.json"])
def test_a_damaged_document_is_a_finding(newsdoc: Run, tmp_path: Path, name: str) -> None:
    library.write(everything(), tmp_path / name)
    data = (tmp_path / name).read_bytes()
    (tmp_path / name).write_bytes(data[: len(data) // 2])
    done = newsdoc("validate", name)
    assert done.status == 1
    assert done.out.startswith(name)


def test_inspect_shows_each_part(newsdoc: Run, tmp_path: Path) -> None:
    (tmp_path / "story.json").write_bytes(library.dumps(everything(), "json"))
    shown = newsdoc("inspect", "story.json").out
    for words in ("Whale goes home & nobody <weeps>", "1 paragraph", "agency credit", "Isles Press is a cooperative.", "direct", "WHALE-LERWICK"):
        assert words in shown


def test_inspect_explains_a_raw_text(newsdoc: Run, tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text(STORY)
    shown = newsdoc("inspect", "--explain", "story.txt")
    assert shown.status == 0
    assert "headline" in shown.out
    assert "byline" in shown.out
    (tmp_path / "story.json").write_bytes(library.dumps(persian(), "json"))
    assert newsdoc("inspect", "--explain", "story.json").status == 2


def test_stream_answers_every_line_in_order(newsdoc: Run) -> None:
    records = [json.dumps({"id": 1, "text": STORY}), "", "no json", json.dumps({"id": "b"}), json.dumps({"id": None, "text": STORY})]
    done = newsdoc("stream", stdin="\n".join(records))
    answers = [json.loads(line) for line in done.out.splitlines()]
    assert done.status == 1
    assert [answer["id"] for answer in answers] == [1, None, "b", None]
    assert [sorted(answer) for answer in answers] == [["article", "id"], ["error", "id"], ["error", "id"], ["article", "id"]]
    assert answers[0]["article"]["headline"] == "Fog closes port"
    assert answers[0]["article"]["id"] == answers[3]["article"]["id"]


def test_stream_answers_before_the_next_line_comes() -> None:
    command = [sys.executable, "-c", "from newsdoc.cli import main; main()", "stream"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(json.dumps({"id": 1, "text": STORY}).encode() + b"\n")
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["id"] == 1
        process.stdin.close()
        assert process.wait(30) == 0


def test_stream_gives_other_formats_of_text_as_a_string(newsdoc: Run) -> None:
    answer = json.loads(newsdoc("stream", "-t", "newsml-g2", stdin=json.dumps({"id": 1, "text": STORY})).out)
    assert answer["article"].startswith("<?xml")
    refused = newsdoc("stream", "-t", "docx", stdin=json.dumps({"id": 1, "text": STORY}))
    assert refused.status == 2
    assert "no format of text" in refused.err


def test_formats_lists_all(newsdoc: Run) -> None:
    shown = newsdoc("formats").out
    for name in ("text, txt", "json", "newsml-g2", "docx", "epub"):
        assert name in shown


@pytest.mark.parametrize("name", schema_names())
def test_schema_prints_a_schema(newsdoc: Run, name: str) -> None:
    assert newsdoc("schema", name).out == schema_path(name).read_text(encoding="utf-8")


def test_every_command_has_help_with_an_example(newsdoc: Run) -> None:
    for command in ("convert", "validate", "inspect", "stream", "formats", "schema"):
        assert "Example" in newsdoc(command, "--help").out


def test_the_version_is_told(newsdoc: Run) -> None:
    assert newsdoc("--version").out == f"newsdoc, version {library.__version__}\n"


def test_an_interrupt_ends_with_130() -> None:
    command = [sys.executable, "-c", "from newsdoc.cli import main; main()", "convert", "-", "-t", "json"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        time.sleep(1.5)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=30)
    assert process.returncode == 130
    assert errors.decode().strip() == "newsdoc: interrupted"


def test_a_reader_that_leaves_is_no_traceback(tmp_path: Path) -> None:
    (tmp_path / "story.json").write_bytes(library.dumps(everything(), "json"))
    script = f"{sys.executable} -c 'from newsdoc.cli import main; main()' schema article | head -c 10"
    done = subprocess.run(["bash", "-c", script], capture_output=True, timeout=30, check=False, cwd=tmp_path)
    assert done.stderr == b""


def test_stream_takes_a_record_as_the_text_it_is(newsdoc: Run) -> None:
    record = r'{"id": 5, "text": "Caf\u00e9 \ud83d opens in \u00c5rhus\n\nThe caf\u00e9 is open, the owner said on Monday."}'
    done = newsdoc("stream", stdin=f"\n{record}\n")
    article = json.loads(done.out)["article"]
    assert article["headline"] == "Café \ufffd opens in Århus"
    assert article["body"][0]["text"].startswith("The café is open")
    assert done.err.startswith("<line 2>:")


def test_validate_finds_a_time_without_a_zone(newsdoc: Run, tmp_path: Path) -> None:
    (tmp_path / "naive.json").write_bytes(library.dumps(persian(), "json"))
    done = newsdoc("validate", "naive.json")
    assert done.status == 0
    assert "naive.json:$.published: warning" in done.out
    assert "[time-zone-unknown]" in done.out


@pytest.mark.parametrize("number", ["1e999", "-1e999", "NaN", "Infinity"])
def test_stream_answers_with_json_alone(newsdoc: Run, number: str) -> None:
    done = newsdoc("stream", stdin=f'{{"id": {number}, "text": "Fog"}}\n{{"id": 1, "text": "Fog"}}')

    def refuse(name: str) -> None:
        raise AssertionError(name)

    answers = [json.loads(line, parse_constant=refuse) for line in done.out.splitlines()]
    assert [(answer["id"], "error" in answer) for answer in answers] == [(None, True), (1, False)]
