"""A judge that misbehaves is one finding, and no document that newsdoc refuses comes to one."""

from __future__ import annotations

import struct
import tempfile
import time
from pathlib import Path

import attrs
import pytest
from support.cases import sound
from support.judging import answering, judged, running
from support.ooxml import with_parts

import newsdoc
from newsdoc import Collector, Limits
from newsdoc.io import programs
from newsdoc.registry import find_format
from newsdoc.validation import run
from newsdoc.validation.judges.epubcheck import EPUBCHECK
from newsdoc.validation.judges.judge import Judge
from newsdoc.validation.judges.open_xml_sdk import OPEN_XML_SDK
from newsdoc.validation.judges.openxml_audit import OPENXML_AUDIT

MARK = "import pathlib; pathlib.Path({!r}).touch(); print('{{\"errors\": []}}')"


def _found(judge: Judge, seconds: float = 60) -> list[newsdoc.Diagnostic]:
    found = Collector()
    judged(found, judge, ".docx", seconds)
    return found


def _failure(judge: Judge, seconds: float = 60) -> str:
    """What is said of a judge that fails: the one finding there is."""
    (finding,) = _found(judge, seconds)
    assert finding.code == "judge-failed"
    assert "\n" not in finding.message
    return finding.message


@pytest.mark.parametrize(
    "program",
    [
        "while True: print('a' * 100_000)",
        "import sys\nwhile True: print('a' * 100_000, file=sys.stderr)",
        "file = open('answer/report.json', 'w')\nwhile True: file.write('a' * 100_000)",
    ],
    ids=["prints", "complains", "writes"],
)
def test_a_judge_that_writes_for_ever_is_ended(program: str) -> None:
    assert _failure(running(OPEN_XML_SDK, program)) == "the Open XML SDK wrote more than an answer can be"


def test_a_judge_that_hangs_is_ended_with_what_it_started(tmp_path: Path) -> None:
    child = f"import pathlib, time; time.sleep(3); pathlib.Path({str(tmp_path / 'alive')!r}).touch()"
    program = f"import subprocess, sys, time; subprocess.Popen([sys.executable, '-c', {child!r}]); time.sleep(60)"
    started = time.monotonic()
    assert _failure(running(OPEN_XML_SDK, program), 1) == "the Open XML SDK took more than 1 seconds"
    assert time.monotonic() - started < 20
    time.sleep(3.5)
    assert not (tmp_path / "alive").exists()


NO_ANSWERS = {
    "nothing": "",
    "no JSON": "Exception in thread main",
    "cut short": '{"errors": [{"path"',
    "another shape": "[1, 2]",
    "a number": "17",
    "no list": '{"errors": 1}',
    "too deep": "[" * 100_000,
    "no text": '{"errors": [{"description": 1, "path": null, "xPath": null, "id": "a", "errorType": "b"}]}',
    "a part that is none": '{"errors": [{"description": "a", "path": {}, "xPath": null, "id": "a", "errorType": "b"}]}',
    "too little": '{"errors": [{"description": "a"}]}',
}


@pytest.mark.parametrize("judge", [OPEN_XML_SDK, OPENXML_AUDIT, EPUBCHECK], ids=lambda judge: judge.code)
@pytest.mark.parametrize("answer", NO_ANSWERS.values(), ids=NO_ANSWERS)
def test_an_answer_that_is_none_is_one_finding(judge: Judge, answer: str) -> None:
    assert "gave no answer that can be understood" in _failure(answering(judge, answer))


def test_what_is_no_text_in_an_answer_is_no_answer() -> None:
    assert "ended with status 0" in _failure(running(OPEN_XML_SDK, r"import sys; sys.stdout.buffer.write(b'\xff{}')"))


def test_a_judge_that_fails_is_told_of_in_its_own_words() -> None:
    message = _failure(running(OPEN_XML_SDK, "import sys; print('no \x1b[2J memory\\n', file=sys.stderr); sys.exit(3)"))
    assert message == r"the Open XML SDK ended with status 3 and gave no answer that can be understood: no \x1b[2J memory"


def test_a_judge_that_cannot_be_started_is_one_finding(tmp_path: Path) -> None:
    judge = attrs.evolve(OPEN_XML_SDK, command=lambda document, folder: [str(tmp_path / "none")])
    assert _failure(judge) == "the Open XML SDK cannot be run: No such file or directory"


def test_no_room_for_a_copy_is_one_finding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "none"))
    assert "cannot be given a copy of the document" in _failure(answering(OPEN_XML_SDK, "{}"))


def test_what_a_judge_says_stays_on_one_line_of_some_length() -> None:
    said = '{"errors": [{"description": "a\\n\\u001b[2J\\ud800 ' + "b" * 5000 + '", "path": "/w\\nb", "xPath": "", "id": null, "errorType": "E"}]}'
    (finding,) = _found(answering(OPEN_XML_SDK, said))
    assert finding.message.startswith(r"E: a \x1b[2J\ud800 bbb")
    assert len(finding.message) < 600
    assert (finding.place.part, finding.place.path) == ("w b", None)
    assert all(report([finding]).encode() for report in newsdoc.diagnostics.REPORTERS.values())


def test_the_bytes_a_judge_may_write_are_counted_without_the_document(tmp_path: Path) -> None:
    (tmp_path / "document.docx").write_bytes(b"a" * 5000)
    assert programs.run_program(["printf", "b" * 100], tmp_path, seconds=20, most=1000).printed == b"b" * 100
    with pytest.raises(newsdoc.NewsdocError, match="wrote more"):
        programs.run_program(["printf", "b" * 2000], tmp_path, seconds=20, most=1000)


# --- what comes to a judge -------------------------------------------------------------------------


@pytest.fixture
def mark(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What the only judge makes when it is asked."""
    path = tmp_path / "asked"
    monkeypatch.setattr(run, "JUDGES", {"docx": (running(OPEN_XML_SDK, MARK.format(str(path))),)})
    return path


def _lying(data: bytes) -> bytes:
    """The package with one more file, which newsdoc has no need to look into, and which unpacks to more than its sizes say."""
    packed = with_parts(data, {"word/unused.bin": b"a" * 5000})
    lie = struct.pack("<L", 5000), struct.pack("<L", 50)
    assert packed.count(lie[0]) >= 2
    return packed.replace(*lie)


def test_a_document_in_order_comes_to_the_judges(mark: Path) -> None:
    assert newsdoc.validate(newsdoc.dumps(sound(), "docx"), "docx", judges=True) == []
    assert mark.exists()


@pytest.mark.parametrize(
    "limits",
    [Limits(input_bytes=1000), Limits(zip_entries=3), Limits(xml_elements=9)],
    ids=["bytes", "entries", "elements"],
)
def test_a_document_beyond_a_limit_comes_to_no_judge(mark: Path, limits: Limits) -> None:
    options = find_format("docx").read_options(limits=limits)
    found = newsdoc.validate(newsdoc.dumps(sound(), "docx"), "docx", options=options, judges=True)
    assert [finding.code for finding in found] == ["input-refused"]
    assert not mark.exists()


def test_a_package_that_lies_about_what_newsdoc_does_not_read_comes_to_no_judge(mark: Path) -> None:
    data = _lying(newsdoc.dumps(sound(), "docx"))
    assert "document-unreadable" in [finding.code for finding in newsdoc.validate(data, "docx", judges=True)]
    assert not mark.exists()


def test_the_time_that_a_document_may_take_holds_for_judges(monkeypatch: pytest.MonkeyPatch) -> None:
    seconds: list[float] = []

    def asked(data: bytes, file: str | None, suffix: str, judges: object, most: float) -> list[newsdoc.Diagnostic]:
        seconds.append(most)
        return []

    monkeypatch.setattr(run, "judge_document", asked)
    options = find_format("docx").read_options(limits=Limits(seconds=50))
    assert newsdoc.validate(newsdoc.dumps(sound(), "docx"), "docx", options=options, judges=True) == []
    assert seconds == [50]
