"""Zip files from strangers."""

from __future__ import annotations

import io
import random
import struct
import zipfile

import pytest

from newsdoc.errors import InvalidDocumentError, LimitExceededError, NewsdocError
from newsdoc.io.archive import Archive
from newsdoc.io.limits import Limits


def zip_of(*files: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", method) as package:
        for name, data in files:
            package.writestr(zipfile.ZipInfo(name), data, method)
    return sink.getvalue()


def test_files_are_read_by_name_in_the_directory_s_order() -> None:
    archive = Archive(zip_of(("b", b"1"), ("folder/", b""), ("folder/a", b"2"), ("brücke", b"3")))
    assert archive.names == ["b", "folder/a", "brücke"]
    assert [info.filename for info in archive.infos] == archive.names
    assert [archive.read(name) for name in archive.names] == [b"1", b"2", b"3"]
    assert "b" in archive
    assert "c" not in archive


def test_a_missing_file_is_an_error_that_names_it() -> None:
    with pytest.raises(InvalidDocumentError) as caught:
        Archive(zip_of(("a", b"")), file="x.epub").read("b")
    assert (caught.value.file, caught.value.place) == ("x.epub", "b")


@pytest.mark.parametrize("data", [b"", b"PK", b"PK\x05\x06", b"plain text", b"\x00" * 100])
def test_what_is_no_zip_is_refused(data: bytes) -> None:
    with pytest.raises(InvalidDocumentError, match="not a whole zip"):
        Archive(data)


def test_a_zip_cut_short_anywhere_is_refused() -> None:
    whole = zip_of(("a", b"text" * 20), ("b", b"more" * 20))
    for length in range(len(whole)):
        with pytest.raises(InvalidDocumentError):
            Archive(whole[:length]).read("b")


def test_damage_is_never_anything_but_an_error_of_newsdoc() -> None:
    whole = zip_of(("a", b"text" * 50), ("b", b"more" * 50))
    chance, refused = random.Random(7), 0
    for _ in range(2000):
        damaged = bytearray(whole)
        for _ in range(chance.randint(1, 4)):
            damaged[chance.randrange(len(whole))] = chance.randrange(256)
        try:
            archive = Archive(bytes(damaged))
            for name in archive.names:
                archive.read(name)
        except NewsdocError:
            refused += 1
    assert 0 < refused < 2000


@pytest.mark.parametrize("name", ["../a", "a/../../b", "a/..", "/etc/passwd", "\\a", "a\\b", "..\\a", "C:/a", "C:a", ".."])
def test_names_that_lead_out_are_refused(name: str) -> None:
    with pytest.raises(InvalidDocumentError, match="leads out"):
        Archive(zip_of((name, b"")))


@pytest.mark.parametrize("name", ["a..b", "...", "a/b:c", "..a/b"])
def test_names_that_only_look_odd_are_allowed(name: str) -> None:
    assert Archive(zip_of((name, b"a"))).read(name) == b"a"


def test_a_name_with_a_null_is_refused() -> None:
    data = zip_of(("a.xml0b", b"")).replace(b"a.xml0b", b"a.xml\x00b")
    with pytest.raises(InvalidDocumentError):
        Archive(data)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_files_of_one_name_are_refused() -> None:
    with pytest.raises(InvalidDocumentError, match="two files of this name") as caught:
        Archive(zip_of(("a", b"1"), ("a", b"2")))
    assert caught.value.place == "a"


def test_an_encrypted_file_is_refused() -> None:
    data = bytearray(zip_of(("a", b"text")))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(signature) + offset] |= 1
    with pytest.raises(InvalidDocumentError, match="encrypted"):
        Archive(bytes(data))


def test_an_unknown_method_of_packing_is_refused() -> None:
    data = bytearray(zip_of(("a", b"text")))
    for signature, offset in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        data[data.index(signature) + offset] = 77
    with pytest.raises(InvalidDocumentError):
        Archive(bytes(data)).read("a")


# --- bombs -----------------------------------------------------------------------------------------


def test_a_file_that_unpacks_to_far_more_is_refused() -> None:
    bomb = zip_of(("a", bytes(2 << 20)))
    with pytest.raises(LimitExceededError, match="zip_ratio is 200"):
        Archive(bomb)
    assert len(Archive(bomb, limits=Limits(zip_ratio=5000)).read("a")) == 2 << 20


def test_a_small_file_may_unpack_to_any_ratio() -> None:
    assert Archive(zip_of(("a", bytes(1 << 20)))).read("a") == bytes(1 << 20)


def test_a_package_that_unpacks_to_too_much_is_refused() -> None:
    package = zip_of(("a", b"x" * 60), ("b", b"y" * 60))
    with pytest.raises(LimitExceededError, match="zip_bytes is 100"):
        Archive(package, limits=Limits(zip_bytes=100))
    assert Archive(package, limits=Limits(zip_bytes=120)).names == ["a", "b"]


def test_a_package_of_too_many_files_is_refused() -> None:
    package = zip_of(*((str(number), b"") for number in range(11)))
    with pytest.raises(LimitExceededError, match="zip_entries is 10"):
        Archive(package, limits=Limits(zip_entries=10))
    assert len(Archive(package, limits=Limits(zip_entries=11)).names) == 11


def with_size(data: bytes, size: int) -> bytes:
    """The zip with another unpacked size in both headers of its one file."""
    lying = bytearray(data)
    for signature, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        struct.pack_into("<L", lying, lying.index(signature) + offset, size)
    return bytes(lying)


def test_a_file_that_lies_about_its_size_is_no_way_round_the_limits() -> None:
    bomb = with_size(zip_of(("a", bytes(32 << 20))), 10)
    with pytest.raises(NewsdocError):
        Archive(bomb).read("a")


def test_a_file_smaller_than_it_says_is_refused() -> None:
    with pytest.raises(NewsdocError):
        Archive(with_size(zip_of(("a", b"text"), method=zipfile.ZIP_STORED), 400)).read("a")


def test_overlapping_files_are_refused() -> None:
    data = bytearray(zip_of(("a", b"x" * 100), ("b", b"y" * 100)))
    second = data.rindex(b"PK\x01\x02")
    struct.pack_into("<L", data, second + 42, 0)
    with pytest.raises(InvalidDocumentError):
        Archive(bytes(data)).read("b")
