"""Documents are opened, read within the limits, and called by their names."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest

from newsdoc.errors import LimitExceededError, SourceError
from newsdoc.io.digests import digest
from newsdoc.io.limits import DEFAULT_LIMITS, Limits
from newsdoc.io.sources import file_name, name_of, named_bytes, open_source, peek, read_all


def test_paths_bytes_and_streams_are_opened(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"text")
    sources: list[Any] = [path, str(path), b"text", io.BytesIO(b"text")]
    for source in sources:
        with open_source(source) as stream:
            assert read_all(stream) == b"text"


def test_a_stream_that_was_given_is_left_open() -> None:
    given = io.BytesIO(b"text")
    with open_source(given) as stream:
        assert stream is given
    assert not given.closed


def test_a_file_that_was_opened_is_closed(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"")
    with open_source(tmp_path / "a") as stream:
        pass
    assert stream.closed


@pytest.mark.parametrize("name", ["missing.txt", ".", "a\0b"])
def test_what_cannot_be_opened_is_a_source_error_that_names_it(tmp_path: Path, name: str) -> None:
    path = f"{tmp_path}/{name}"
    with pytest.raises(SourceError, match="cannot be opened") as caught, open_source(path):
        pass
    assert caught.value.file == path


@pytest.mark.parametrize("source", [None, 5, ["a"]])
def test_what_is_no_source_is_refused(source: Any) -> None:
    with pytest.raises(SourceError, match="a path, bytes or a binary stream"), open_source(source):
        pass


def test_a_stream_of_text_is_refused() -> None:
    with pytest.raises(SourceError, match="'rb'"), open_source(io.StringIO("text")) as stream:  # type: ignore[arg-type]
        read_all(stream)


def test_a_stream_that_breaks_is_a_source_error() -> None:
    class Broken(io.RawIOBase):
        def read(self, size: int = -1) -> bytes:
            raise OSError(5, "Input/output error")

    with pytest.raises(SourceError, match="cannot be read: Input/output error"):
        read_all(Broken())  # type: ignore[arg-type]
    closed = io.BytesIO(b"text")
    closed.close()
    with pytest.raises(SourceError, match="cannot be read"):
        read_all(closed)


def test_a_closed_stream_cannot_be_looked_into() -> None:
    closed = io.BytesIO(b"text")
    closed.close()
    with pytest.raises(SourceError, match="cannot be read"):
        peek(closed, 10)


def test_a_path_may_be_bytes_within(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"text")

    class Bytes:
        def __fspath__(self) -> bytes:
            return bytes(tmp_path / "a")

    with open_source(Bytes()) as stream:  # type: ignore[arg-type]
        assert read_all(stream) == b"text"


def test_size_is_limited() -> None:
    limits = Limits(input_bytes=10)
    assert read_all(io.BytesIO(b"x" * 10), limits) == b"x" * 10
    with pytest.raises(LimitExceededError, match="more than 10 bytes") as caught:
        read_all(named_bytes(b"x" * 11, "a.txt"), limits)
    assert caught.value.file == "a.txt"


def test_an_endless_stream_is_not_read_to_its_end() -> None:
    class Endless(io.RawIOBase):
        def read(self, size: int = -1) -> bytes:
            return bytes(size)

    with pytest.raises(LimitExceededError):
        read_all(Endless(), Limits(input_bytes=5 << 20))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("a.txt", "a.txt"),
        ("/b/a.txt", "a.txt"),
        ("C:\\b\\a.txt", "a.txt"),
        ("<stdin>", None),
        ("b/", None),
        ("", None),
        (" a ", "a"),
        ("sur\udcff.txt", "sur\ufffd.txt"),
        ("a\nb\x01.txt", "a\ufffdb\ufffd.txt"),
        ("新聞\u3000一.txt", "新聞\u3000一.txt"),
    ],
)
def test_a_file_name_has_no_folders(name: str, short: str | None) -> None:
    assert file_name(named_bytes(b"", name)) == short
    assert name_of(named_bytes(b"", name)) == (name or None)


def test_a_stream_without_a_name_has_none() -> None:
    assert name_of(io.BytesIO()) is None
    assert file_name(io.BytesIO()) is None


def test_digests_are_sha256() -> None:
    assert digest(b"") == "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


def test_the_limits_are_as_documented() -> None:
    assert (DEFAULT_LIMITS.input_bytes, DEFAULT_LIMITS.zip_bytes) == (256 << 20, 512 << 20)
