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
    (b"""<!DOCTYPE nitf PUBLIC "a>b" 'c[d]>.dtd'><nitf/>""", b"<nitf/>"),
    (b"<!DOCTYPE nitf []><nitf/>", b"<nitf/>"),
    (b"""<!DOCTYPE nitf SYSTEM "a" [<!ENTITY eacute "&#233;">\n<!-- b --><!ENTITY amp '&#38;#38;'><!ENTITY nbsp "&#xA0;">]><nitf/>""", b"\n<nitf/>"),
    ("<!DOCTYPE nitf SYSTEM 'a'>\n<nitf>ł😀</nitf>".encode("utf-16"), "\n<nitf>ł😀</nitf>".encode("utf-16")),
    ("<!DOCTYPE nitf>\n<nitf>ł</nitf>".encode("utf-16-be"), "\n<nitf>ł</nitf>".encode("utf-16-be")),
]


@pytest.mark.parametrize(("data", "expected"), GONE)
def test_it_goes(data: bytes, expected: bytes) -> None:
    assert without_doctype(data) == expected


@pytest.mark.parametrize(
    "data",
    [
        b"<nitf/>",
        b"",
        b'<!DOCTYPE nitf [<!ENTITY eacute "e">]><nitf/>',
        b'<!DOCTYPE nitf [<!ENTITY eacute "">]><nitf/>',
        b'<!DOCTYPE nitf [<!ENTITY eacute SYSTEM "&#233;">]><nitf/>',
        b'<!DOCTYPE nitf [<!ENTITY % eacute "&#233;">]><nitf/>',
        b'<!DOCTYPE nitf [<!ENTITY eacute "&#233;"><!ENTITY a "b">]><nitf/>',
        b"<!DOCTYPE nitf [<!ELEMENT nitf ANY>]><nitf/>",
        "<!DOCTYPE nitf [<!ENTITY a 'b'>]><nitf/>".encode("utf-16"),
        "<!DOCTYPE nitf><nitf/>".encode("utf-16")[:-1],
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
        (b"<!DOCTYPE a " + b"'\"" * 5000, ""),
        (b"<!DOCTYPE nitf SYSTEM 'a>b'><nitf/>", "nitf"),
        (b"<!DOCTYPE a [" + b"] " * 5000, ""),
    ],
)
def test_the_root_is_named(head: bytes, name: str) -> None:
    assert root_name(head) == name
