"""The other commands, as a user runs them."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from support.articles import everything, persian
from support.cases import sound

import newsdoc as library
from newsdoc.parsing.rules import RULES
from newsdoc.schemas import json_validator, schema_names, schema_path

from .conftest import Done, Run, shell

STORY = "Fog closes port\n\nBy Ada Moe\n\nIt was too foggy to sail on Monday, the harbour office said.\n"


def test_validate_tells_what_is_wrong_and_where(newsdoc: Run, tmp_path: Path) -> None:
    (tmp_path / "good.json").write_bytes(library.dumps(sound(), "json"))
    (tmp_path / "bad.json").write_text('{"newsdoc": "1.0", "id": "urn:x:1", "headline": "", "body": [{"type": "paragraph", "text": 5}]}')
    good = newsdoc("validate", "good.json")
    assert (good.status, good.out, good.err) == (0, "", "good.json: json, no findings\n")
    bad = newsdoc("validate", "bad.json")
    assert bad.status == 1
    assert bad.out == 'bad.json:1:92:$.body[0].text: error: 5 is not of type "string" [json-schema]\n'


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


def test_inspect_explains_with_what_is_given_and_chosen(newsdoc: Run, tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text(f"Menu of today\n\n{STORY}\nShare\n")
    explained = newsdoc("inspect", "--explain", "story.txt", "--preset", "wire", "-M", "headline=Fog closes port").out
    assert "given-title 1" in explained
    assert "prose 0.2 for paragraph" in explained
    assert "read as: wire" in explained
    assert "sharing" not in newsdoc("inspect", "--explain", "story.txt", "--without-rule", "sharing").out
    kept = newsdoc("inspect", "story.txt", "--keep", "-M", "url=https://example.org/fog").out
    assert "5 paragraph" in kept
    assert "https://example.org/fog" in kept
    assert re.search(r"^given +url ", kept, re.MULTILINE)


def test_rules_are_listed_in_their_order(newsdoc: Run) -> None:
    done = newsdoc("rules")
    rows = [line.split() for line in done.out.splitlines() if not line.startswith(" ")]
    assert done.status == 0
    assert rows[0][:3] == ["name", "group", "from"]
    assert [row[0] for row in rows[1:]] == [rule.name for rule in RULES]


def test_a_rule_that_is_unknown_cannot_be_switched_off(newsdoc: Run, tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text(STORY)
    done = newsdoc("inspect", "story.txt", "--without-rule", "headlines")
    assert done.status == 1
    assert done.err == "newsdoc: story.txt: there is no rule named 'headlines'; do you mean headline?\n"


def test_stream_takes_options_of_both_formats(newsdoc: Run) -> None:
    done = newsdoc("stream", "--keep", "--no-text-statements", stdin=json.dumps({"id": 1, "text": STORY}))
    assert [block["text"] for block in json.loads(done.out)["article"]["body"]] == [line for line in STORY.split("\n") if line]


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


def test_formats_tells_what_one_of_them_carries_and_how(newsdoc: Run) -> None:
    rows = [line.rstrip().split(maxsplit=2) for line in newsdoc("formats", "epub").out.splitlines()]
    assert ["published", "native", "dc:date"] in rows
    assert ["own", "p.published,", "as printed"] in rows
    assert ["kicker", "own", "p.kicker"] in rows
    assert [row[:2] for row in rows if row[0] == "urgency"] == [["urgency", "copy"]]
    assert ["urgency", "never"] in [line.split() for line in newsdoc("formats", "txt").out.splitlines()]
    assert newsdoc("formats", "nothing").status == 2


def test_formats_leaves_out_what_a_format_says_nothing_of(newsdoc: Run, tmp_path: Path) -> None:
    declare(tmp_path, "FORMAT = Format(name='memo', title='Memo', media_type='a/b', suffix='.memo', never=frozenset({'deck'}))")
    assert [line.split() for line in newsdoc("formats", "memo").out.splitlines()] == [["what", "how", "where"], ["deck", "never"]]


@pytest.mark.parametrize("name", schema_names())
def test_schema_prints_a_schema(newsdoc: Run, name: str) -> None:
    assert newsdoc("schema", name).out == schema_path(name).read_text(encoding="utf-8")


def test_every_command_has_help_with_an_example(newsdoc: Run) -> None:
    for command in ("convert", "validate", "inspect", "statements", "diff", "roundtrip", "stream", "formats", "schema"):
        assert "Example" in newsdoc(command, "--help").out


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("convert - -t json <&-", "<stdin>: cannot be read: it is closed"),
        ("stream <&-", "<stdin>: cannot be read: it is closed"),
        ("validate - <&-", "<stdin>: cannot be read: it is closed"),
        ("inspect - <&-", "<stdin>: cannot be read: it is closed"),
        ("statements - <&-", "<stdin>: cannot be read: it is closed"),
        ("diff - story.txt <&-", "<stdin>: cannot be read: it is closed"),
        ("diff --json story.txt story.txt >&-", "<stdout>: cannot be written: it is closed"),
        ("roundtrip -q story.txt --via text >&-", "<stdout>: cannot be written: it is closed"),
        ("statements -q story.txt --report csv >&-", "<stdout>: cannot be written: it is closed"),
        ("inspect -q story.txt >&-", "<stdout>: cannot be written: it is closed"),
        ("convert -q story.txt -t json -o - >&-", "<stdout>: cannot be written: it is closed"),
        ("schema article >&-", "<stdout>: cannot be written: it is closed"),
        ("formats >&-", "<stdout>: cannot be written: it is closed"),
    ],
)
def test_what_is_closed_is_one_line(tmp_path: Path, command: str, words: str) -> None:
    (tmp_path / "story.txt").write_text(STORY)
    done = shell(f"newsdoc {command}", tmp_path)
    assert (done.status, done.err) == (3, f"newsdoc: {words}\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has it")
@pytest.mark.parametrize("command", ["validate --report json story.txt", "inspect -q story.txt", "convert -q story.txt -t json -o -"])
def test_a_full_disk_is_one_line_that_says_where(tmp_path: Path, command: str) -> None:
    (tmp_path / "story.txt").write_text(STORY)
    done = shell(f"newsdoc {command} > /dev/full", tmp_path)
    assert done.status == 3
    assert done.err.endswith("newsdoc: <stdout>: cannot be written: No space left on device\n")
    assert "Traceback" not in done.err


@pytest.mark.parametrize("command", ["validate ''", "convert '' -t json", "inspect ''"])
def test_a_name_that_is_empty_is_one_line(tmp_path: Path, command: str) -> None:
    done = shell(f"newsdoc {command}", tmp_path)
    assert (done.status, done.err) == (3, "newsdoc: the name of the file is empty: name one\n")


def test_a_working_folder_that_is_gone_is_one_line(tmp_path: Path) -> None:
    done = shell("mkdir gone && cd gone && rmdir ../gone && newsdoc validate ../story.txt", tmp_path)
    assert done.status == 3
    assert done.err.startswith("newsdoc: the working folder is not there any more")
    assert done.err.count("\n") == 1


def test_a_moment_in_the_environment_that_is_none_is_wrong_usage_and_told_once(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text(STORY)
    done = shell("SOURCE_DATE_EPOCH=abc newsdoc validate story.txt story.txt", tmp_path)
    assert (done.status, done.out) == (2, "")
    assert done.err.count("SOURCE_DATE_EPOCH must be seconds since 1970, not 'abc'") == 1


def test_a_closed_output_that_is_not_needed_is_no_matter(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text(STORY)
    assert shell("newsdoc convert -q story.txt -t json >&-", tmp_path) == Done(0, "", "")
    assert library.read(tmp_path / "story.json").headline == "Fog closes port"


def test_results_are_utf_8_whatever_the_terminal_says(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text("Größe zählt\n\nDas sagt man in München, so die Stadt am Montag.\n", encoding="utf-8")
    done = shell("PYTHONIOENCODING=ascii newsdoc inspect -q story.txt", tmp_path)
    assert done.status == 0
    assert "Größe zählt" in done.out


def test_a_file_of_any_name_can_be_used(tmp_path: Path) -> None:
    names = [os.fsdecode(b"sur\xff.txt"), "two\nlines.txt"]
    for name in names:
        (tmp_path / name).write_text(STORY)
    done = shell("newsdoc convert sur*.txt two*.txt -t json && newsdoc validate *.json && newsdoc validate --report json *.txt", tmp_path)
    assert done.status == 0
    assert done.err.splitlines()[:2] == ["wrote sur\\udcff.json", "wrote two\\nlines.json"]
    origins = [library.read(tmp_path / name.replace(".txt", ".json")).origin for name in names]
    assert [origin and origin.name for origin in origins] == ["sur\ufffd.txt", "two\ufffdlines.txt"]


def test_a_document_that_is_invalid_ends_alike_in_every_command(newsdoc: Run, tmp_path: Path) -> None:
    (tmp_path / "junk.json").write_text('{"newsdoc": "1.0"}')
    done = newsdoc("inspect", "junk.json")
    assert done.status == newsdoc("convert", "junk.json", "-t", "epub").status == 1
    assert done.err.startswith("newsdoc: junk.json: $:")
    assert newsdoc("inspect", "none.json").status == 3


@pytest.mark.parametrize(
    "words",
    ["convert st", "convert story.txt -t json -o ou", "validate st", "inspect st", "statements st", "diff st", "diff a.txt st", "roundtrip st"],
)
def test_a_shell_completes_files(tmp_path: Path, words: str) -> None:
    completion = f"COMP_WORDS='newsdoc {words}' COMP_CWORD={len(words.split())} _NEWSDOC_COMPLETE=bash_complete"
    assert shell(f"{completion} newsdoc", tmp_path).out == f"file,{words.rsplit(maxsplit=1)[-1]}\n"


# --- formats of other packages -------------------------------------------------------------------


def declare(folder: Path, code: str) -> None:
    """A package `memo` that brings the format, found as the command runs in this folder."""
    (folder / "memo.py").write_text(f"from newsdoc.formats.base import *\n{code}")
    info = folder / "memo-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: memo\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[newsdoc.formats]\nmemo = memo:FORMAT\n")


@pytest.mark.parametrize("code", ["raise SystemExit(5)", "FORMAT = Format(name='memo', title='Memo', media_type='a/b', suffix=None)"])
def test_a_format_that_cannot_be_used_is_told_of_once_and_can_be_hushed(newsdoc: Run, tmp_path: Path, code: str) -> None:
    declare(tmp_path, code)
    (tmp_path / "story.txt").write_text(STORY)
    told = newsdoc("convert", "story.txt", "-t", "json")
    assert (told.status, told.err.count("[plugin-broken]")) == (0, 1)
    assert newsdoc("convert", "-q", "story.txt", "-t", "epub") == Done(0, "", "")
    assert newsdoc("convert", "--help").status == 0


def test_a_format_s_options_become_flags_and_its_failures_are_one_line(newsdoc: Run, tmp_path: Path) -> None:
    code = """
from typing import Literal
from attrs import frozen

@frozen(kw_only=True)
class Options(WriteOptions):
    width: int | None = option(None, "How wide.")
    case: Literal["upper", "lower"] = option("lower", "Which letters.")

    def __attrs_post_init__(self):
        if self.width == 0:
            raise ValueError("the width must be more than 0")

def write(edition, sink, options, report):
    sink.write(bytes(1 // (options.width - 8)) + options.case.encode())

FORMAT = Format(name="memo", title="Memo", media_type="a/b", suffix=".memo", writer="memo:write", write_options=Options)
"""
    declare(tmp_path, code)
    (tmp_path / "story.txt").write_text(STORY)
    command = ("convert", "-q", "story.txt", "-t", "memo", "-o", "-")
    assert newsdoc(*command, "--memo-width", "9", "--memo-case", "upper").out == "\0upper"
    assert newsdoc(*command, "--memo-case", "other").status == 2
    refused = newsdoc(*command, "--memo-width", "0")
    assert (refused.status, "the width must be more than 0" in refused.err) == (2, True)
    broken = newsdoc(*command, "--memo-width", "8")
    assert (broken.status, broken.err.count("\n")) == (1, 1)
    assert "the format memo (memo:write) is broken: ZeroDivisionError" in broken.err


def test_the_version_is_told(newsdoc: Run) -> None:
    assert newsdoc("--version").out == f"newsdoc, version {library.__version__}\n"


def test_an_interrupt_ends_with_130() -> None:
    # Where the tests themselves run without interrupts, as in the background of a shell, the command would inherit that.
    program = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); from newsdoc.cli import main; main()"
    command = [sys.executable, "-c", program, "convert", "-", "-t", "json"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdin
        process.stdin.write(b"more than a pipe holds, so that it is being read once this is written\n" * 10_000)
        process.stdin.flush()
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=30)
    assert process.returncode == 130
    assert errors.decode().strip() == "newsdoc: interrupted"


def test_a_reader_that_leaves_is_no_traceback(tmp_path: Path) -> None:
    (tmp_path / "story.json").write_bytes(library.dumps(everything(), "json"))
    done = shell("newsdoc schema article | head -c 10; exit ${PIPESTATUS[0]}", tmp_path)
    assert (done.status in (0, 3), done.err) == (True, "")


def test_a_reader_of_a_stream_that_leaves_is_no_traceback(tmp_path: Path) -> None:
    record = json.dumps({"id": 1, "text": STORY})
    done = shell(f"for i in {{1..2000}}; do echo '{record}'; done | newsdoc stream | head -n 1 >answer; exit ${{PIPESTATUS[1]}}", tmp_path)
    assert (done.status, done.err.replace("Broken pipe", "").count("newsdoc:")) == (3, 0)


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
    assert "naive.json:16:16:$.published: warning" in done.out
    assert "[time-zone-unknown]" in done.out


@pytest.mark.parametrize("number", ["1e999", "-1e999", "NaN", "Infinity"])
def test_stream_answers_with_json_alone(newsdoc: Run, number: str) -> None:
    done = newsdoc("stream", stdin=f'{{"id": {number}, "text": "Fog"}}\n{{"id": 1, "text": "Fog"}}')

    def refuse(name: str) -> None:
        raise AssertionError(name)

    answers = [json.loads(line, parse_constant=refuse) for line in done.out.splitlines()]
    assert [(answer["id"], "error" in answer) for answer in answers] == [(None, True), (1, False)]


@pytest.mark.parametrize("command", [("inspect",), ("inspect", "--explain"), ("statements",), ("validate",)])
def test_nothing_of_a_text_commands_the_terminal(newsdoc: Run, tmp_path: Path, command: tuple[str, ...]) -> None:
    words = "Ada Moe said on Monday that the \x9b31mport was too \u202efoggy \u2066to sail from, and that it would open again on Tuesday."
    (tmp_path / "story.txt").write_text(f"Fog closes port\n\nBy Bo Lee\n\n{words}\n", encoding="utf-8")
    done = newsdoc(*command, "story.txt")
    assert done.status == 0
    assert "said" in done.out or command == ("validate",)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", done.out + done.err)
    if command != ("validate",):
        assert "\\x9b" in done.out
