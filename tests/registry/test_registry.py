"""Which formats there are, and how one is found."""

from __future__ import annotations

import functools
from importlib.metadata import EntryPoint
from typing import Any

import pytest

from newsdoc import Collector, NewsdocError, UnknownFormatError, registry
from newsdoc.formats.base import Format
from newsdoc.registry import ENTRY_POINTS, find_format, format_of_name, formats, identify

OWN = ["text", "json", "newsml-g2", "docx", "epub"]
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
    with pytest.raises(UnknownFormatError, match="no format named 'pdf'; there are text, json, newsml-g2, docx, epub"):
        find_format("pdf")


@pytest.mark.parametrize(
    ("file", "name"),
    [("a.json", "json"), ("A.JSON", "json"), ("b/a.docx", "docx"), ("a.epub", "epub"), ("a.txt", "text"), ("a.newsml.xml", "newsml-g2")],
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
