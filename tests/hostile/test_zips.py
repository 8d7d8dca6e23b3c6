"""Zips that lie, climb and blow up, as DOCX and as EPUB."""

from __future__ import annotations

import io
import stat
import struct
import unicodedata
import zipfile
import zlib
from pathlib import Path

import attrs
import pytest

from hostile.documents import PACKAGES, document
from hostile.trying import is_cheap, measured, outcome
from hostile.zips import Entry, entries_of, file_of, with_file, zip_of
from newsdoc import Limits

_MEBIBYTE = 1 << 20


def refused(entries: list[Entry], format: str = "epub", **how: int | bytes) -> str:
    """The word with which a zip is turned away."""
    found = outcome(zip_of(entries, **how), format)  # type: ignore[arg-type]
    assert found.error == "InvalidDocumentError", found
    return found.message


def good(format: str = "epub") -> list[Entry]:
    return entries_of(document(format))


@pytest.mark.parametrize("format", PACKAGES)
def test_a_zip_packed_anew_is_read(format: str) -> None:
    assert outcome(zip_of(good(format)), format).articles[0].headline == "Fog"
    assert outcome(zip_of(good(format), comment=b"a" * 60_000), format).articles
    assert outcome(zip_of(good(format), after=b"\0" * 40), format).articles


# --- names -----------------------------------------------------------------------------------------

NAMES = {
    "up": b"../../etc/passwd",
    "up in the middle": b"a/../../b",
    "from the root": b"/etc/passwd",
    "a drive": b"C:/a",
    "a drive's own folder": b"C:a",
    "a network": b"\\\\server\\a",
    "backslashes": b"..\\a",
    "a NUL": b"a\0.xml",
    "a line": b"a\nb",
    "an escape": b"\x1b[2Ja",
    "none": b"",
    "a dot": b"./a",
    "a dot in the middle": b"a/./b",
    "a dot at the end": b"a/.",
    "nothing between slashes": b"a//b",
    "slashes at the end": b"a//",
}


@pytest.mark.parametrize("format", PACKAGES)
@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_names_that_climb_or_hide(name: bytes, format: str) -> None:
    assert "name" in refused([*good(format), Entry(name)], format)


TWINS = {
    "the same": ("a.xml", "a.xml"),
    "in other case": ("a.xml", "A.XML"),
    "sharp s": ("straße", "STRASSE"),
    "composed": (unicodedata.normalize("NFC", "é"), unicodedata.normalize("NFD", "é")),
    "a folder": ("a", "a/"),
}


@pytest.mark.parametrize(("one", "other"), TWINS.values(), ids=TWINS)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_files_of_one_name(one: str, other: str) -> None:
    twins = [Entry(name.encode(), flags=0x800) for name in (one, other)]
    assert "two files of this name" in refused([*good(), *twins])


def unicode_path(name: bytes) -> bytes:
    """The extra field of Info-ZIP that gives a file a name in Unicode."""
    return struct.pack("<2HBL", 0x7075, 5 + len(name), 1, zlib.crc32(b"word/a.xml")) + name


@pytest.mark.parametrize("where", ["directory", "header"])
@pytest.mark.parametrize("name", [b"word/document.xml", b"../a", b"word/A.xml", b""])
@pytest.mark.parametrize("before", [b"", struct.pack("<2HL", 0x9999, 4, 0)])
def test_another_name_for_other_programs(name: bytes, before: bytes, where: str) -> None:
    extra = before + unicode_path(name)
    entry = Entry(b"word/a.xml", extra=extra) if where == "directory" else Entry(b"word/a.xml", local={"extra": extra})
    assert "name" in refused([*good(), entry])


@pytest.mark.parametrize("name", ["word/a.xml", "word/brücke.xml"])
def test_the_same_name_for_other_programs(name: str) -> None:
    data = name.encode()
    assert outcome(zip_of([*good(), Entry(data, flags=0x800, extra=unicode_path(data))]), "epub").articles
    assert outcome(zip_of([*good(), Entry(name.encode("cp437"), extra=unicode_path(data))]), "epub").articles
    assert outcome(zip_of([*good(), Entry(data, extra=unicode_path(data))]), "epub").articles


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFCHR, stat.S_IFIFO, stat.S_IFSOCK])
def test_links_and_devices(kind: int) -> None:
    assert "link or device" in refused([*good(), Entry(b"a", b"/etc/passwd", attributes=kind | 0o777)])


# --- lies ------------------------------------------------------------------------------------------

LIES = {
    "another name": {"name": b"mimetypf"},
    "another method": {"method": 8},
    "another checksum": {"crc": 1},
    "smaller": {"size": 1},
    "larger": {"size": 1 << 30},
    "packed smaller": {"packed": 1},
    "packed larger": {"packed": 1 << 30},
    "encrypted": {"flags": 1},
}


@pytest.mark.parametrize("lie", LIES.values(), ids=LIES)
def test_a_header_that_says_something_else_than_the_directory(lie: dict[str, object]) -> None:
    first, *others = good()
    assert "header says something else" in refused([attrs.evolve(first, local=lie), *others])


@pytest.mark.parametrize("size", [0, 1, 10, 5000])
def test_sizes_that_lie_both_ways(size: int) -> None:
    lie = {"size": size}
    entry = Entry(b"META-INF/container.xml", file_of(document("epub"), "META-INF/container.xml"), local=lie, central=lie)
    others = [entry for entry in good() if entry.name != b"META-INF/container.xml"]
    assert "META-INF/container.xml" in refused([*others, entry])


@pytest.mark.parametrize("flag", [0x1, 0x40, 0x2000])
def test_encryption(flag: int) -> None:
    assert "encrypted" in refused([*good(), Entry(b"a", b"b", flags=flag)])


def test_data_before_and_after() -> None:
    assert "before the first file" in refused(good(), before=b"%PDF-1.4\n")
    assert "whole zip" in refused(good(), after=b"a" * 70_000)
    assert "before the first file" in refused(good(), before=zip_of([Entry(b"a")]))


def test_a_second_zip_in_the_comment() -> None:
    hidden = zip_of([Entry(b"a", b"b")])
    refused(good(), comment=hidden)


@pytest.mark.parametrize("count", [0, 1, 100, 65_535])
def test_a_directory_that_counts_wrong(count: int) -> None:
    assert "directory" in refused(good(), count=count)


@pytest.mark.parametrize("shift", [-100, 1, 1 << 20, 0xFFFF0000])
def test_a_directory_that_is_elsewhere(shift: int) -> None:
    sound = zip_of(good())
    at = (len(sound) + shift) & 0xFFFFFFFF
    data = sound[:-6] + struct.pack("<L", at) + sound[-2:]
    assert outcome(data, "epub").error == "InvalidDocumentError"


def test_zip64_that_lies() -> None:
    sound = zip_of(good())
    for count, size, at in ((1 << 40, 1 << 50, 0), (len(good()), 1 << 62, 1 << 62), (0, 0, 1 << 63)):
        record = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, count, count, size, at)
        locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, len(sound) - 22, 1)
        assert outcome(sound[:-22] + record + locator + sound[-22:], "epub").error == "InvalidDocumentError"
    extra = struct.pack("<2H2Q", 1, 16, 1 << 60, 1 << 60)
    huge = {"size": 0xFFFFFFFF, "packed": 0xFFFFFFFF}
    assert outcome(zip_of([*good(), Entry(b"a", b"b", local=huge, central=huge, extra=extra)]), "epub").error is not None


def test_files_over_each_other() -> None:
    first, *others = good()
    assert "lies over another" in refused([first, *others, Entry(first.name + b"2", first.data, method=0, at=0, local={"name": b""})])
    assert "lies over another" in refused([*good(), attrs.evolve(first, name=b"again", at=0)])


# --- bombs -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("format", PACKAGES)
def test_a_bomb_of_one_file(format: str, tmp_path: Path) -> None:
    data = zip_of([*good(format), Entry(b"a", bytes(300 * _MEBIBYTE))])
    found = measured(data, format, tmp_path)
    assert found.limit == "zip_ratio"
    assert not list(is_cheap(found, len(data)))


@pytest.mark.parametrize("format", PACKAGES)
def test_a_bomb_of_many_files(format: str, tmp_path: Path) -> None:
    data = zip_of([*good(format), *(Entry(b"%d" % number, bytes(_MEBIBYTE)) for number in range(600))])
    found = measured(data, format, tmp_path)
    assert found.limit == "zip_bytes"
    assert not list(is_cheap(found, len(data)))


def test_a_bomb_of_many_files_below_the_size() -> None:
    assert outcome(zip_of([*good(), *(Entry(b"%d" % number, bytes(_MEBIBYTE)) for number in range(100))]), "epub").limit == "zip_ratio"


def test_a_bomb_that_says_it_is_none(tmp_path: Path) -> None:
    lie = {"size": 1000}
    name = b"META-INF/container.xml"
    others = [entry for entry in good() if entry.name != name]
    data = zip_of([*others, Entry(name, bytes(300 * _MEBIBYTE), local=lie, central=lie)])
    found = measured(data, "epub", tmp_path)
    assert found.error == "InvalidDocumentError"
    assert not list(is_cheap(found, len(data)))


def test_a_bomb_of_one_kernel_under_many_names(tmp_path: Path) -> None:
    kernel = bytes(_MEBIBYTE)
    first = Entry(b"0", kernel)
    data = zip_of(
        [first, *(Entry(b"%d" % number, b"", at=0, central={"size": len(kernel), "packed": len(first.packed)}) for number in range(1, 400))]
    )
    found = measured(data, "epub", tmp_path)
    assert found.error in ("InvalidDocumentError", "LimitExceededError")
    assert not list(is_cheap(found, len(data)))


def quoted(number: int, kernel: bytes) -> bytes:
    """Files each of which quotes the headers of those that follow as stored blocks of its own, and shares the last one's bytes."""
    packer = Entry(b"", kernel).packed
    names = [b"%04d" % index for index in range(number)]
    headers: list[bytes] = []
    size, packed, tail = len(kernel), len(packer), b""
    sizes: list[tuple[int, int]] = []
    for name in reversed(names):
        sizes.insert(0, (packed, size))
        header = b"PK\x03\x04" + struct.pack("<5H3L2H", 20, 0, 8, 0, 0x21, 0, packed, size, len(name), 0) + name
        headers.insert(0, header)
        quote = struct.pack("<B2H", 0, len(header), len(header) ^ 0xFFFF)
        tail = header if not tail else header + tail
        packed, size = packed + len(quote) + len(header), size + len(header)
    body, directory, at = b"", b"", 0
    for index, (name, header) in enumerate(zip(names, headers, strict=True)):
        directory += b"PK\x01\x02" + struct.pack("<6H3L5H2L", 20, 20, 0, 8, 0, 0x21, 0, *sizes[index], len(name), 0, 0, 0, 0, 0, at) + name
        follower = headers[index + 1] if index + 1 < number else b""
        piece = header + (struct.pack("<B2H", 0, len(follower), len(follower) ^ 0xFFFF) if follower else packer)
        body += piece
        at += len(piece)
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, number, number, len(directory), len(body), 0)
    return body + directory + end


def test_a_bomb_of_quoted_headers(tmp_path: Path) -> None:
    data = quoted(400, bytes(_MEBIBYTE))
    assert sum(info.file_size for info in zipfile.ZipFile(io.BytesIO(data)).infolist()) > 1000 * len(data)
    found = measured(data, "epub", tmp_path)
    assert found.error in ("InvalidDocumentError", "LimitExceededError")
    assert not list(is_cheap(found, len(data)))
    assert outcome(data, "epub", limits=Limits(zip_ratio=10**6, zip_bytes=1 << 40)).error == "InvalidDocumentError"


def test_a_zip_in_a_zip_is_not_opened(tmp_path: Path) -> None:
    inner = zip_of([Entry(b"%d" % number, bytes(_MEBIBYTE)) for number in range(600)])
    for _ in range(5):
        inner = zip_of([Entry(b"a.zip", inner, method=0)])
    for kind in PACKAGES:
        data = with_file(document(kind), "embedded.zip", inner)
        found = measured(data, kind, tmp_path)
        assert found.error is None
        assert not list(is_cheap(found, len(data)))


def test_more_entries_than_there_may_be(tmp_path: Path) -> None:
    data = zip_of([Entry(b"%d" % number, method=0) for number in range(70_000)])
    found = measured(data, "epub", tmp_path)
    assert found.limit == "zip_entries"
    assert not list(is_cheap(found, len(data)))


def test_a_directory_of_millions(tmp_path: Path) -> None:
    """Which its end counts as a few: a library would make an object of each."""
    row = b"PK\x01\x02" + bytes(42)
    rows = 2_000_000
    data = row * rows + struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 5, 5, len(row) * rows, 0, 0)
    found = measured(data, "docx", tmp_path)
    assert found.limit == "zip_entries"
    assert found.seconds < 2
