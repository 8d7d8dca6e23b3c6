"""Zip files that are the same bytes every time."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc.errors import OutputError
from newsdoc.io.archive import Archive
from newsdoc.io.zipwriter import Entry, deflated, packed, stored, write_zip

FILES = {"mimetype": b"application/epub+zip", "EPUB/brücke.xhtml": b"<p/>" * 1000, "EPUB/empty": b"", "橋": b"\x00\xff"}


def written(entries: list[Entry]) -> bytes:
    sink = io.BytesIO()
    write_zip(sink, entries)
    return sink.getvalue()


def entries() -> list[Entry]:
    return [stored(name, data) if name == "mimetype" else deflated(name, data) for name, data in FILES.items()]


def test_the_standard_library_reads_what_is_written() -> None:
    with zipfile.ZipFile(io.BytesIO(written(entries()))) as package:
        assert package.testzip() is None
        assert {name: package.read(name) for name in package.namelist()} == FILES
        assert package.namelist() == list(FILES)
        assert [info.compress_type for info in package.infolist()] == [0, 8, 8, 8]
        assert {info.date_time for info in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {bytes(info.extra) for info in package.infolist()} == {b""}


def test_small_files_are_stored_and_large_ones_deflated() -> None:
    assert [packed("a", bytes(size)).method for size in (0, 8192, 8193)] == [0, 0, 8]


def test_the_same_files_give_the_same_bytes() -> None:
    assert written(entries()) == written(entries())


def test_a_mimetype_stored_first_stands_at_byte_38() -> None:
    assert written(entries())[30:58] == b"mimetypeapplication/epub+zip"


@given(st.dictionaries(st.text("abc/é橋", min_size=1).filter(lambda name: all(name.split("/"))), st.binary(max_size=200), max_size=5))
def test_what_is_written_is_read_again(files: dict[str, bytes]) -> None:
    archive = Archive(written([deflated(name, data) for name, data in files.items()]))
    assert {name: archive.read(name) for name in archive.names} == files


def test_an_empty_zip_is_a_zip() -> None:
    assert zipfile.ZipFile(io.BytesIO(written([]))).namelist() == []


def test_more_than_a_zip_can_hold_is_an_output_error() -> None:
    with pytest.raises(OutputError, match="4 GiB"):
        written([Entry("a", 0, 0, 1 << 32, b"")])
    with pytest.raises(OutputError, match="65,535 files"):
        written([stored(str(number), b"") for number in range(65_536)])
