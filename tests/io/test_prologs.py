"""What stands before a root: it is passed over in linear time, and of it a reference to a document type goes, and nothing else."""

from __future__ import annotations

import pytest

from newsdoc.io.prologs import root_name, without_doctype

GONE = [
    (b'<!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf/>', b"<nitf/>"),
    (
        b'\xef\xbb\xbf<?xml version="1.0"?>\n<!-- <!DOCTYPE a> -->\n<!DOCTYPE nitf\n PUBLIC "a"\n "b">\n<nitf/>',
        b'\xef\xbb\xbf<?xml version="1.0"?>\n<!-- <!DOCTYPE a> -->\n\n\n\n<nitf/>',
    ),
]


@pytest.mark.parametrize(("data", "expected"), GONE)
def test_it_goes(data: bytes, expected: bytes) -> None:
    assert without_doctype(data) == expected


@pytest.mark.parametrize(
    "data",
    [
        b"<nitf/>",
        b"",
        b'<!DOCTYPE nitf [<!ENTITY a "b">]><nitf/>',
        b"<!-- <!DOCTYPE a> --><nitf/>",
        b"<nitf><p><![CDATA[<!DOCTYPE a>]]></p></nitf>",
    ],
)
def test_all_else_stays(data: bytes) -> None:
    assert without_doctype(data) == data


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b"<nitf>", "nitf"),
        (b"<n:nitf xmlns:n='a'>", "nitf"),
        (b"\xef\xbb\xbf<?xml version='1.0'?><!-- <a> --><!DOCTYPE nitf SYSTEM 'x' [<!ELEMENT nitf ANY>\n] ><!-- b -->\n<nitf/>", "nitf"),
        ("<?xml version='1.0' encoding='utf-16'?><nitf>".encode("utf-16"), "nitf"),
        (b"nitf", ""),
        (b"<nit", ""),
        (b"<!-- <nitf>", ""),
        (b"<!---->" * 5000 + b"<nitf", ""),
        (b"<!--" * 5000, ""),
        (b"<?a?>" * 5000, ""),
        (b"<!DOCTYPE a [" + b"]" * 5000, ""),
        (b"<!DOCTYPE a [" + b"] " * 5000, ""),
    ],
)
def test_the_root_is_named(head: bytes, name: str) -> None:
    assert root_name(head) == name
