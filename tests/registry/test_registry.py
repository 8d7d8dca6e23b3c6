"""Which formats there are, and how one is found."""

from __future__ import annotations

import functools
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any

import attrs
import pytest
from attrs import field, frozen
from support.articles import everything

import newsdoc
from newsdoc import Collector, InvalidDocumentError, NewsdocError, UnknownFormatError, registry
from newsdoc.formats.base import Format, ReadOptions, WriteOptions, option
from newsdoc.formats.contract import check_contract
from newsdoc.formats.features import Carried
from newsdoc.registry import ENTRY_POINTS, find_format, format_of_name, formats, identify

OWN = ["text", "json", "newsml-g2", "newsml-1", "nitf", "docx", "epub", "ninjs"]
HEADLINES = Format(name="headlines", title="Headlines", media_type="text/plain", suffix=".headlines", aliases=("heads",))
CLASH = Format(name="memo", title="Memo", media_type="text/plain", suffix=".memo", aliases=("json",))
MEMO = Format(name="memo", title="Memo", media_type="text/plain", suffix=".memo", recognises=lambda head: head.startswith(b"MEMO"))
CATCHES_ALL = Format(name="all", title="All", media_type="text/plain", suffix=".all", recognises=lambda head: True, catches_all=True)
NO_FORMAT = "a string"


@pytest.fixture
def plugins(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Lets a test say which entry points are there."""

    def install(*points: tuple[str, str]) -> None:
        found = [EntryPoint(name, value, ENTRY_POINTS) for name, value in points]
        monkeypatch.setattr(registry, "entry_points", lambda group: found if group == ENTRY_POINTS else [])
        monkeypatch.setattr(registry, "_discover", functools.cache(registry._discover.__wrapped__))

    return install


def test_newsdoc_s_own_formats_come_first(plugins: Any) -> None:
    plugins(("headlines", f"{__name__}:HEADLINES"))
    assert [known.name for known in formats()] == [*OWN, "headlines"]


def test_names_aliases_and_suffixes_are_unique() -> None:
    names = [name for known in formats() for name in (known.name, *known.aliases)]
    suffixes = [suffix for known in formats() for suffix in (known.suffix, *known.suffixes)]
    assert len(names) == len(set(names))
    assert len(suffixes) == len(set(suffixes))
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in suffixes)


@pytest.mark.parametrize("name", OWN)
def test_a_format_is_found_by_name_in_any_case(name: str) -> None:
    assert find_format(name).name == name
    assert find_format(name.upper()).name == name


@pytest.mark.parametrize(("alias", "name"), [("newsml", "newsml-g2"), ("g2", "newsml-g2"), ("txt", "text")])
def test_a_format_is_found_by_alias(alias: str, name: str) -> None:
    assert find_format(alias).name == name


def test_an_unknown_format_is_an_error_that_names_the_known() -> None:
    with pytest.raises(UnknownFormatError, match="no format named 'pdf'; there are text, json, newsml-g2, newsml-1, nitf, docx, epub, ninjs"):
        find_format("pdf")


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("a.json", "json"),
        ("A.JSON", "json"),
        ("b/a.docx", "docx"),
        ("a.epub", "epub"),
        ("a.txt", "text"),
        ("a.newsml.xml", "newsml-g2"),
        ("a.ninjs.json", "ninjs"),
        ("a.nitf", "nitf"),
        ("a.newsml1.xml", "newsml-1"),
    ],
)
def test_a_format_is_told_from_the_suffix(file: str, name: str) -> None:
    found = format_of_name(file)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize("file", ["", "a", "a.pdf", "json", "a.json.bak"])
def test_other_suffixes_tell_nothing(file: str) -> None:
    assert format_of_name(file) is None


def name_of(head: bytes, file: str = "") -> str | None:
    found = identify(head, file)
    return found.name if found else None


@pytest.mark.parametrize("head", [b"{}", b' \n{"a"', b"\xef\xbb\xbf{"])
def test_json_is_recognised_whatever_its_name(head: bytes) -> None:
    assert name_of(head) == "json"
    assert name_of(head, "a.json") == "json"
    assert name_of(head, "a.data") == "json"


@pytest.mark.parametrize(("file", "name"), [("a.json", "json"), ("a.epub", "epub"), ("a.docx", "docx")])
def test_the_suffix_tells_where_the_content_does_not(file: str, name: str) -> None:
    assert name_of(b"", file) == name


@pytest.mark.parametrize("head", [b"\x00\x01\x02", b"\x89PNG\r\n\x1a\n\x00"])
def test_what_is_no_format_of_ours_is_not_recognised(head: bytes) -> None:
    assert name_of(head) is None
    assert name_of(head, "a.png") is None


FOREIGN = [
    b"%PDF-1.7\nBT",
    b"\xff\xd8\xff\xe0",
    b"GIF89a",
    b"Rar!\x1a\x07",
    b"\x1f\x8b\x08",
    b"{\\rtf1",
    b"RIFF\n\n\n\nWEBP",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
]


@pytest.mark.parametrize("head", FOREIGN)
@pytest.mark.parametrize("file", ["", "a.txt", "a.docx", "a.json"])
def test_a_file_of_a_foreign_kind_is_none_of_ours_whatever_its_name(head: bytes, file: str) -> None:
    assert name_of(head, file) is None


@pytest.mark.parametrize("head", [b"", b"The ferry to Ness runs again.\n"])
def test_what_is_named_xml_is_no_text(head: bytes) -> None:
    assert name_of(head, "story.XML") is None
    assert name_of(head, "story") == "text"


@pytest.mark.parametrize("text", ["%PDF is a format of files.", "GIF89 was agreed on in July 1990.", "RIFFRAFF", "PK is what they call him."])
def test_a_text_that_starts_almost_as_a_file_of_another_kind_is_text(text: str) -> None:
    assert name_of(text.encode()) == "text"


def test_a_format_of_another_package_may_be_one_that_newsdoc_does_not_know(plugins: Any) -> None:
    plugins(("b", f"{__name__}:MEMO"))
    assert name_of(b"%PDF-1.7", "a" + MEMO.suffix) == "memo"


def test_a_format_that_catches_all_is_asked_last(plugins: Any) -> None:
    plugins(("a", f"{__name__}:CATCHES_ALL"), ("b", f"{__name__}:MEMO"))
    assert name_of(b"MEMO a") == "memo"
    assert name_of(b"\x00anything") == "all"
    assert name_of(b"MEMO a", "a.all") == "memo"


def test_a_format_of_another_package_is_found_in_every_way(plugins: Any) -> None:
    plugins(("headlines", f"{__name__}:HEADLINES"))
    assert find_format("headlines").title == "Headlines"
    assert find_format("heads").title == "Headlines"
    found = format_of_name("a.headlines")
    assert found is not None
    assert found.name == "headlines"


@pytest.mark.parametrize(
    ("value", "reason"),
    [("no_such_module:FORMAT", "No module named"), (f"{__name__}:MISSING", "MISSING"), (f"{__name__}:NO_FORMAT", "is no newsdoc Format")],
)
def test_a_broken_plugin_is_reported_and_harms_nothing(plugins: Any, value: str, reason: str) -> None:
    plugins(("bad", value), ("headlines", f"{__name__}:HEADLINES"))
    report = Collector()
    assert [known.name for known in formats(report=report)] == [*OWN, "headlines"]
    (finding,) = report
    assert finding.code == "plugin-broken"
    assert "'bad'" in finding.message
    assert reason in finding.message


def test_a_clash_of_names_is_an_error_that_names_both(plugins: Any) -> None:
    plugins(("memo", f"{__name__}:CLASH"))
    with pytest.raises(NewsdocError, match=r"'json' is claimed by newsdoc and by .*:CLASH"):
        formats()


def test_two_plugins_that_claim_one_name_clash(plugins: Any) -> None:
    plugins(("a", f"{__name__}:HEADLINES"), ("b", f"{__name__}:HEADLINES"))
    with pytest.raises(NewsdocError, match="'headlines' is claimed by"):
        formats()


@pytest.mark.parametrize("load", [HEADLINES.load_reader, HEADLINES.load_writer, HEADLINES.load_checker])
def test_what_a_format_cannot_do_is_an_error(load: Any) -> None:
    with pytest.raises(UnknownFormatError, match="headlines cannot be"):
        load()


@pytest.mark.parametrize("name", OWN)
def test_what_a_format_says_it_can_do_is_there(name: str) -> None:
    known = find_format(name)
    loads = {known.reader: known.load_reader, known.writer: known.load_writer, known.checker: known.load_checker}
    assert all(callable(load()) for where, load in loads.items() if where)


# --- formats of other packages that are broken -----------------------------------------------------


@frozen(kw_only=True)
class NoDefault(WriteOptions):
    """An option that must be given."""

    width: int = field(metadata={"help": "How wide."})


@frozen(kw_only=True)
class Unresolved(WriteOptions):
    """An option of a type that is nowhere."""

    width: Nowhere = option(None, "How wide.")  # type: ignore[name-defined]  # noqa: F821


@frozen(kw_only=True)
class Unlisted(ReadOptions):
    """An option that nobody could type in."""

    widths: dict[str, int] = option({}, "How wide.")


BROKEN: list[tuple[dict[str, Any], str]] = [
    ({"name": None}, "its name must be"),
    ({"name": "MEMO"}, "its name must be small letters"),
    ({"aliases": ("Memo",)}, "its aliases must be"),
    ({"aliases": "memos"}, "its aliases must be"),
    ({"title": 5}, "its title must be"),
    ({"suffix": None}, "its suffix must be"),
    ({"suffix": "memo"}, "its suffix must be"),
    ({"suffixes": (None,)}, "its suffixes must be"),
    ({"reader": "no function"}, "its reader must be"),
    ({"recognises": "MEMO"}, "its recognises must be"),
    ({"holds_many": None}, "its holds_many must be"),
    ({"never": ["body"]}, "its never must be"),
    ({"carries": ["body"]}, "its carries must be"),
    ({"carries": {"body": "lines"}}, "its carries must be"),
    ({"carries": {"body": Carried()}}, "its carries must be"),
    ({"carries": {"body": Carried(native="two\nlines")}}, "its carries must be"),
    ({"carries": {"body": Carried(native="lines")}, "never": frozenset({"body"})}, "both name body"),
    ({"copy": True}, "its copy must be"),
    ({"write_options": int}, "its write_options must be a subclass of WriteOptions"),
    ({"read_options": WriteOptions}, "its read_options must be a subclass of ReadOptions"),
    ({"write_options": NoDefault}, "width"),
    ({"write_options": Unresolved}, "Nowhere"),
    ({"read_options": Unlisted}, "the option widths must be"),
]


@pytest.mark.parametrize(("changes", "reason"), BROKEN, ids=[reason for _, reason in BROKEN])
def test_a_format_that_breaks_the_contract_is_left_out(plugins: Any, monkeypatch: pytest.MonkeyPatch, changes: dict[str, Any], reason: str) -> None:
    monkeypatch.setattr(f"{__name__}.MEMO", attrs.evolve(MEMO, **changes))
    plugins(("memo", f"{__name__}:MEMO"))
    report = Collector()
    assert [known.name for known in formats(report=report)] == OWN
    assert [finding.code for finding in report] == ["plugin-broken"]
    assert reason in report[0].message
    assert name_of(b"MEMO a", "a.memo") == "text"


def test_a_plugin_that_ends_the_process_is_reported(plugins: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "leaving.py").write_text("raise SystemExit(5)")
    monkeypatch.syspath_prepend(tmp_path)
    plugins(("leaving", "leaving:FORMAT"))
    report = Collector()
    assert [known.name for known in formats(report=report)] == OWN
    assert [finding.code for finding in report] == ["plugin-broken"]


@pytest.mark.parametrize("known", formats(), ids=OWN)
def test_newsdoc_s_own_formats_keep_the_contract(known: Format) -> None:
    assert check_contract(known) is known


def _broken(*_: Any) -> Any:
    raise KeyError("lost")


def _broken_later(*_: Any) -> Any:
    yield everything()
    raise SystemExit(5)


def _no_articles(*_: Any) -> Any:
    return ["a"]


def _refusing(*_: Any) -> Any:
    raise InvalidDocumentError("it is empty", place="1:1")


FUNCTIONS = ["nosuchmodule:read", f"{__name__}:missing", f"{__name__}:_broken", f"{__name__}:OWN"]
READERS = [*FUNCTIONS, f"{__name__}:_broken_later", f"{__name__}:_no_articles"]


@pytest.fixture
def memo(plugins: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Lets a test say what a format of another package does."""

    def install(**changes: Any) -> None:
        monkeypatch.setattr(f"{__name__}.MEMO", attrs.evolve(MEMO, **changes))
        plugins(("memo", f"{__name__}:MEMO"))

    return install


@pytest.mark.parametrize("name", READERS)
def test_a_reader_that_breaks_is_an_error_that_names_the_format(memo: Any, name: str) -> None:
    memo(reader=name)
    with pytest.raises(NewsdocError, match=rf"the format memo \({name}\) is broken"):
        list(newsdoc.iter_read(b"MEMO a"))


@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_writer_or_checker_that_breaks_is_an_error_that_names_the_format(memo: Any, name: str) -> None:
    memo(writer=name, checker=name)
    with pytest.raises(NewsdocError, match=rf"the format memo \({name}\) is broken"):
        newsdoc.dumps(everything(), "memo")
    with pytest.raises(NewsdocError, match=rf"the format memo \({name}\) is broken"):
        newsdoc.validate(b"MEMO a")


def test_a_reader_that_refuses_a_document_is_not_broken(memo: Any) -> None:
    memo(reader=f"{__name__}:_refusing")
    with pytest.raises(InvalidDocumentError, match="1:1: it is empty"):
        newsdoc.read(b"MEMO a")


def test_a_format_that_fails_to_tell_its_documents_is_reported_and_passed_over(memo: Any) -> None:
    memo(recognises=_broken)
    report = Collector()
    found = identify(b"{}", "a.json", report=report)
    assert found is not None
    assert found.name == "json"
    assert [finding.code for finding in report] == ["plugin-broken"]
    assert "'memo'" in report[0].message


def test_what_breaks_in_newsdoc_itself_is_raised_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsdoc.formats.json.writer.write", _broken)
    with pytest.raises(KeyError):
        newsdoc.dumps(everything(), "json")
