"""The functions behind the public names: read, write, convert, validate."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from support.articles import crafted, edition, everything, minimal
from support.cases import sound

import newsdoc
from newsdoc import Article, Edition, InvalidDocumentError, NewsdocError, OutputError, SourceError, UnknownFormatError
from newsdoc.formats.base import ReadOptions, WriteOptions
from newsdoc.formats.json import JsonWriteOptions
from newsdoc.io.limits import Limits
from newsdoc.schemas import schema_names, schema_path


@pytest.mark.parametrize("article", crafted(), ids=lambda article: article.headline)
def test_what_is_written_is_read_again_from_path_bytes_or_stream(article: Article, tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    newsdoc.write(article, path)
    sources: list[Any] = [path, str(path), path.read_bytes(), io.BytesIO(path.read_bytes())]
    assert [newsdoc.read(source) for source in sources] == [article] * 4
    assert newsdoc.loads(newsdoc.dumps(article, "json"), "json") == article


def test_an_article_is_written_to_a_stream_that_stays_open() -> None:
    sink = io.BytesIO()
    newsdoc.write(minimal(), sink, "json")
    assert sink.getvalue() == newsdoc.dumps(minimal(), "json")


def test_a_stream_has_no_suffix_to_tell_the_format() -> None:
    with pytest.raises(UnknownFormatError, match="name it with format="):
        newsdoc.write(minimal(), io.BytesIO())


@pytest.mark.parametrize(
    ("data", "said"), [(b"%PDF-1.7\n", "this is a PDF"), (b"\x89PNG\r\n\x1a\n", "this is a PNG picture"), (b"", "as it is empty")]
)
def test_what_a_file_of_no_format_is_is_said(data: bytes, said: str, tmp_path: Path) -> None:
    path = tmp_path / "story.xml"
    path.write_bytes(data)
    with pytest.raises(UnknownFormatError, match=said):
        newsdoc.read(path)


@pytest.mark.parametrize("name", ["a", "a.pdf"])
def test_an_unknown_suffix_is_an_error_and_nothing_is_written(tmp_path: Path, name: str) -> None:
    with pytest.raises(UnknownFormatError, match="cannot be told from the suffix"):
        newsdoc.write(minimal(), tmp_path / name)
    assert not list(tmp_path.iterdir())


def test_a_file_is_overwritten_unless_told_otherwise(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    newsdoc.write(everything(), path)
    newsdoc.write(minimal(), path)
    with pytest.raises(OutputError, match="exists already"):
        newsdoc.write(everything(), path, overwrite=False)
    assert newsdoc.read(path) == minimal()


def test_a_broken_stream_is_an_output_error() -> None:
    class Full(io.BytesIO):
        def write(self, data: Any, /) -> int:
            raise OSError(28, "No space left on device")

    with pytest.raises(OutputError, match="No space left"):
        newsdoc.write(minimal(), Full(), "json")


def test_several_articles_are_read_one_by_one(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    newsdoc.write(edition(), path)
    assert list(newsdoc.iter_read(path)) == crafted()
    with pytest.raises(InvalidDocumentError, match="iter_read") as caught:
        newsdoc.read(path)
    assert caught.value.file == str(path)


def test_a_format_that_holds_one_article_refuses_several() -> None:
    with pytest.raises(UnknownFormatError, match="text holds one article, not 2"):
        newsdoc.dumps(Edition.of(minimal(), everything()), "text")


def test_options_are_those_of_the_format() -> None:
    assert newsdoc.dumps(minimal(), "json", options=JsonWriteOptions(compact=True)).count(b"\n") == 1
    with pytest.raises(NewsdocError, match="json takes options of class JsonWriteOptions, not WriteOptions"):
        newsdoc.dumps(minimal(), "json", options=WriteOptions())


def test_limits_hold_when_the_format_is_told_from_the_content() -> None:
    data = newsdoc.dumps(everything(), "json")
    options = ReadOptions(limits=Limits(input_bytes=100))
    for name in (None, "json"):
        with pytest.raises(newsdoc.LimitExceededError):
            newsdoc.read(data, name, options=options)


def test_a_missing_file_is_a_source_error(tmp_path: Path) -> None:
    for function in (newsdoc.read, newsdoc.validate, lambda path: list(newsdoc.iter_read(path))):
        with pytest.raises(SourceError, match="No such file"):
            function(tmp_path / "missing.json")


@pytest.mark.parametrize(
    "call",
    [
        lambda wrong: newsdoc.dumps(minimal(), wrong),
        lambda wrong: newsdoc.read(b"{}", wrong),
        lambda wrong: newsdoc.write(minimal(), io.BytesIO(), wrong),
        newsdoc.explain,
        newsdoc.extract_statements,
        newsdoc.parse,
        newsdoc.read,
        lambda wrong: newsdoc.write(minimal(), wrong),
    ],
)
def test_what_is_of_the_wrong_kind_is_a_newsdoc_error(call: Any) -> None:
    with pytest.raises(NewsdocError):
        call(5)


def test_a_closed_stream_is_a_source_error() -> None:
    closed = io.BytesIO(b"{}")
    closed.close()
    for function in (newsdoc.read, newsdoc.validate):
        with pytest.raises(SourceError, match="cannot be read"):
            function(closed)


def test_an_error_names_the_file_whatever_goes_wrong(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(newsdoc.dumps(edition(), "json"))
    target = tmp_path / "a.txt"
    calls: list[Any] = [
        lambda: newsdoc.write(edition(), target),
        lambda: newsdoc.write(minimal(), target, "nope"),
        lambda: newsdoc.read(target.with_name("a.json"), "nope"),
        lambda: newsdoc.validate(target.with_name("a.json"), "nope"),
    ]
    for call in calls:
        with pytest.raises(UnknownFormatError) as caught:
            call()
        assert caught.value.file in (str(target), str(target.with_name("a.json")))


def test_validation_lists_findings_and_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    newsdoc.write(sound(), path)
    before = path.read_bytes()
    assert newsdoc.validate(path) == []
    assert path.read_bytes() == before
    path.write_bytes(b'{"newsdoc": "1.0"')
    (finding,) = newsdoc.validate(path)
    assert (finding.code, finding.place.file) == ("json-syntax", str(path))


def test_what_is_too_large_is_a_finding() -> None:
    (finding,) = newsdoc.validate(newsdoc.dumps(minimal(), "json"), "json", options=ReadOptions(limits=Limits(input_bytes=10)))
    assert finding.code == "input-refused"


@pytest.mark.parametrize("name", schema_names())
def test_a_schema_is_found_by_name(name: str) -> None:
    assert schema_path(name).is_file()


def test_an_unknown_schema_is_an_error_that_names_the_known() -> None:
    with pytest.raises(NewsdocError, match="no schema named 'recipe'; there are article, "):
        schema_path("recipe")
