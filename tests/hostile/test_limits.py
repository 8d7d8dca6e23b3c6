"""Every limit: its default, its error, and how it is set."""

from __future__ import annotations

import pickle
import subprocess
import sys
from pathlib import Path
from xml.sax.saxutils import escape

import attrs
import pytest

import newsdoc
from hostile.documents import document, newsml
from hostile.trying import outcome
from hostile.zips import Entry, entries_of, zip_of
from newsdoc import Limits
from newsdoc.errors import LimitExceededError, NewsdocError
from newsdoc.formats.text import TextReadOptions
from newsdoc.io.deadline import Deadline, check_time
from newsdoc.io.limits import limits_with
from newsdoc.registry import find_format

REPOSITORY = Path(__file__).resolve().parents[2]

# A document that goes beyond each limit where that is so low.
BEYOND: dict[str, tuple[float, str, bytes]] = {
    "input_bytes": (100, "json", document("json")),
    "text_bytes": (5, "text", b"Fog\n\nIt was foggy."),
    "medium_bytes": (10, "newsml-g2", newsml('<figure><img src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUg==" alt="a"/></figure>')),
    "xml_depth": (5, "newsml-g2", document("newsml-g2")),
    "xml_elements": (5, "newsml-g2", document("newsml-g2")),
    "xml_attributes": (5, "newsml-g2", document("newsml-g2")),
    "json_depth": (1, "json", document("json")),
    "json_values": (5, "json", document("json")),
    "zip_entries": (2, "epub", document("epub")),
    "zip_bytes": (500, "epub", document("epub")),
    "zip_ratio": (2, "epub", zip_of([*entries_of(document("epub")), Entry(b"a", b"".join(b"%d " % number for number in range(300_000)))])),
    "seconds": (1e-9, "docx", document("docx")),
}


def test_there_is_a_test_for_every_limit() -> None:
    assert list(BEYOND) == list(attrs.fields_dict(Limits))


@pytest.mark.parametrize("name", BEYOND)
def test_a_document_beyond_a_limit_is_refused_with_an_error_of_its_own(name: str) -> None:
    value, kind, data = BEYOND[name]
    assert outcome(data, kind).error is None
    found = outcome(data, kind, limits=limits_with({name: str(value)}))
    assert (found.error, found.limit) == ("LimitExceededError", name)
    assert f"the limit {name} is {value:,}" in found.message
    assert f"--limit {name}=NUMBER" in found.message


def test_an_error_is_pickled_with_its_limit() -> None:
    error = LimitExceededError("a", file="b", limit="seconds")
    assert pickle.loads(pickle.dumps(error)).limit == "seconds"


@pytest.mark.parametrize("value", ["0", "-1", "a", "", "1e400", "nan"])
@pytest.mark.parametrize("name", ["zip_entries", "seconds"])
def test_what_is_no_limit_is_refused(name: str, value: str) -> None:
    with pytest.raises(NewsdocError, match=f"the limit {name} must be"):
        limits_with({name: value})


def test_a_limit_that_is_not_there_is_refused() -> None:
    with pytest.raises(NewsdocError, match="there is no limit 'colour'"):
        limits_with({"colour": "1"})
    with pytest.raises(NewsdocError, match="from 1 to 2,000"):
        Limits(xml_depth=2001)


def test_xml_may_be_deeper_where_that_is_asked_for() -> None:
    data = newsml("<div>" * 300 + "It was foggy." + "</div>" * 300)
    assert outcome(data, "newsml-g2").limit == "xml_depth"
    assert outcome(data, "newsml-g2", limits=Limits(xml_depth=500)).articles


def _with_escaped(markup: str) -> bytes:
    """A NewsML-G2 item whose body is markup that was escaped."""
    before, _, rest = newsml("").decode().partition("<inlineXML")
    return f'{before}<inlineData contenttype="text/html">{escape(markup)}</inlineData>{rest.partition("</inlineXML>")[2]}'.encode()


@pytest.mark.parametrize(("start", "end"), [("<div>", "</div>"), ("<nitf><body><body.content>", "</body.content></body></nitf>")])
def test_markup_that_was_escaped_keeps_to_the_same_limits(start: str, end: str) -> None:
    data = _with_escaped(f"{start}{'<p>It was <b>very</b> foggy.</p>' * 50}{end}")
    assert outcome(data, "newsml-g2", limits=Limits(xml_elements=90)).limit == "xml_elements"
    assert outcome(data, "newsml-g2", limits=Limits(xml_elements=120)).articles


def test_escaped_markup_may_be_deeper_where_that_is_asked_for() -> None:
    data = _with_escaped("<div>" * 220 + "<p>It was foggy.</p>" + "</div>" * 220)
    assert outcome(data, "newsml-g2").limit == "xml_depth"
    assert outcome(data, "newsml-g2", limits=Limits(xml_depth=500)).articles


def test_time_passes_only_while_newsdoc_works(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 0.0
    monkeypatch.setattr("newsdoc.io.deadline.time.monotonic", lambda: now)
    members = Deadline(Limits(seconds=10)).each(iter("abc"))
    assert next(members) == "a"
    now = 100.0
    assert next(members) == "b"
    check_time()
    with Deadline(Limits(seconds=10)).running():
        check_time()
        now = 111.0
        with pytest.raises(LimitExceededError):
            check_time()


def test_no_overrun_passes_unseen(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 0.0
    monkeypatch.setattr("newsdoc.io.deadline.time.monotonic", lambda: now)
    with pytest.raises(LimitExceededError), Deadline(Limits(seconds=10)).running():
        now = 11.0
    with Deadline(Limits(seconds=10)).running():
        now = 22.0
        with pytest.raises(LimitExceededError):
            check_time()  # and told once


class Ticks:
    """A clock that goes on by a second each time it is looked at."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        self.now += 1
        return self.now


def test_time_is_asked_for_within_a_paragraph(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Fog\n\n" + "The pilot said that it was foggy. " * 300
    monkeypatch.setattr("newsdoc.io.deadline.time.monotonic", Ticks())
    newsdoc.parse(text, options=TextReadOptions(limits=Limits(seconds=2000)))
    with pytest.raises(LimitExceededError, match="the limit seconds"):
        newsdoc.parse(text, options=TextReadOptions(limits=Limits(seconds=300)))


def test_validation_that_takes_too_long_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    data = document("json")
    assert [finding.code for finding in newsdoc.validate(data)] == []
    options = find_format("json").read_options(limits=Limits(seconds=10))
    clock = Ticks()

    def slow(*_: object) -> tuple[()]:
        clock.now = 1000.0
        return ()

    monkeypatch.setattr("newsdoc.io.deadline.time.monotonic", clock)
    monkeypatch.setattr("newsdoc.validation.run.RULES", (slow,))
    assert [finding.code for finding in newsdoc.validate(data, options=options)] == ["input-refused"]


def test_limits_are_set_on_the_command_line(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text("Fog\n\nIt was foggy.")

    def run(*arguments: str, stdin: str | None = None) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-c", "from newsdoc.cli.main import main; main()", *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=False, input=stdin)

    for command in (("inspect", str(path)), ("statements", str(path)), ("convert", str(path), "-t", "json", "-o", "-")):
        done = run(*command, "--limit", "text-bytes=5")
        assert "the limit text_bytes is 5" in done.stderr, command
    assert "the limit input_bytes is 5" in run("inspect", "-", "--limit", "input_bytes=5", stdin="Fog\n\nIt was foggy.").stderr
    assert run("inspect", str(path), "--limit", "colour=5").returncode == 2


def test_the_table_of_limits_is_true() -> None:
    page = (REPOSITORY / "SECURITY.md").read_text(encoding="utf-8")
    rows = [f"| `{known.name}` | {known.default:,} | {known.metadata['help']} |" for known in attrs.fields(Limits)]
    assert "\n".join(rows) in page
    assert newsdoc.Limits() == Limits()
