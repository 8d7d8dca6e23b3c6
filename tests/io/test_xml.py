"""XML from strangers."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from newsdoc.errors import InvalidDocumentError, LimitExceededError, NewsdocError
from newsdoc.io.limits import Limits
from newsdoc.io.xml import parse_xml, recover_xml, xml_bytes

LAUGHS = "".join(f'<!ENTITY l{level} "{f"&l{level - 1};" * 10}">' for level in range(1, 10))
ENTITIES = {
    "internal": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    "unused": '<!DOCTYPE a [<!ENTITY b "c">]><a/>',
    "billion laughs": f'<!DOCTYPE a [<!ENTITY l0 "ha">{LAUGHS}]><a>&l9;</a>',
    "in an attribute": f'<!DOCTYPE a [<!ENTITY l0 "ha">{LAUGHS}]><a b="&l9;"/>',
    "quadratic": f'<!DOCTYPE a [<!ENTITY b "{"c" * 50_000}">]><a>{"&b;" * 5_000}</a>',
    "external": '<!DOCTYPE a [<!ENTITY b SYSTEM "SECRET">]><a>&b;</a>',
    "parameter": '<!DOCTYPE a [<!ENTITY % b SYSTEM "SECRET"> %b;]><a/>',
    "parameter by URL": '<!DOCTYPE a [<!ENTITY % b SYSTEM "http://192.0.2.1/a"> %b;]><a/>',
}


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    path = tmp_path / "secret.txt"
    path.write_text("password")
    return path


@pytest.mark.parametrize("text", ENTITIES.values(), ids=ENTITIES)
def test_entities_are_refused_and_never_expanded(text: str, secret: Path) -> None:
    with pytest.raises(InvalidDocumentError) as caught:
        parse_xml(text.replace("SECRET", secret.as_uri()).encode(), file="a.xml", part="b.xml")
    assert "password" not in str(caught.value)
    assert caught.value.file == "a.xml"


def test_the_five_entities_of_xml_and_character_references_are_text() -> None:
    assert parse_xml(b"<a>&lt;&gt;&amp;&quot;&apos;&#233;&#x6A4B;</a>").text == "<>&\"'é橋"


@pytest.mark.parametrize("address", ["http://192.0.2.1/a.dtd", "missing.dtd"])
def test_an_external_document_type_is_not_fetched(address: str) -> None:
    assert parse_xml(f'<!DOCTYPE a PUBLIC "-//A//B//EN" "{address}"><a>b</a>'.encode()).text == "b"


def test_defaults_of_an_external_document_type_are_not_taken(tmp_path: Path) -> None:
    types = tmp_path / "a.dtd"
    types.write_text('<!ELEMENT a ANY><!ATTLIST a b CDATA "c">')
    root = parse_xml(f'<!DOCTYPE a SYSTEM "{types.as_uri()}"><a/>'.encode())
    assert root.get("b") is None
    assert root.getroottree().docinfo.externalDTD is None


def test_files_are_not_included(secret: Path) -> None:
    text = f'<a xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="{secret.as_uri()}" parse="text"/></a>'
    assert "password" not in str(etree.tostring(parse_xml(text.encode())))


@pytest.mark.parametrize(
    "data",
    [b"", b" ", b"text", b"<a>", b"<a></b>", b"<a/><b/>", b"<a b=c/>", b"<a>\x00</a>", b"<a>\xff</a>", b"<a>&b;</a>", b"<a:b/>", b"<a>&#0;</a>"],
)
def test_what_is_not_well_formed_is_refused(data: bytes) -> None:
    with pytest.raises(InvalidDocumentError, match="not well-formed XML"):
        parse_xml(data)


def test_an_error_names_file_part_line_and_column() -> None:
    with pytest.raises(InvalidDocumentError) as caught:
        parse_xml(b"<a>\n  <b></c>\n</a>", file="a.docx", part="word/document.xml")
    assert caught.value.file == "a.docx"
    assert str(caught.value.place).startswith("word/document.xml:2:")


def nested(depth: int) -> bytes:
    return b"<a>" * depth + b"</a>" * depth


def test_depth_is_limited() -> None:
    assert parse_xml(nested(200)).tag == "a"
    with pytest.raises(LimitExceededError, match="deeper than 200 elements"):
        parse_xml(nested(201))
    with pytest.raises(NewsdocError):
        parse_xml(nested(100_000))


def test_the_number_of_elements_is_limited() -> None:
    data = b"<a>" + b"<b/>" * 9 + b"</a>"
    assert len(parse_xml(data, limits=Limits(xml_elements=10))) == 9
    with pytest.raises(LimitExceededError, match="xml_elements is 9"):
        parse_xml(data, limits=Limits(xml_elements=9))


WORDS = {
    "Brouillard dense : é": ["UTF-8", "UTF-16", "ISO-8859-1", "ISO-8859-15", "windows-1252", "macintosh"],
    "mlha jako řeka": ["ISO-8859-2", "windows-1250"],
    "Туман": ["ISO-8859-5", "windows-1251", "KOI8-R", "IBM866"],
    "Ομίχλη": ["ISO-8859-7", "windows-1253"],
    "ערפל": ["ISO-8859-8", "windows-1255"],
    "ضباب": ["ISO-8859-6", "windows-1256"],
    "หมอก": ["TIS-620"],
    "濃い霧": ["UTF-8", "UTF-16LE", "UTF-16BE", "Shift_JIS", "EUC-JP"],
    "안개": ["EUC-KR"],
    "雾": ["GB2312", "GBK", "GB18030"],
    "霧": ["Big5"],
}


@pytest.mark.parametrize(("word", "encoding"), [(word, encoding) for word, encodings in WORDS.items() for encoding in encodings])
def test_declared_encodings_are_read(word: str, encoding: str) -> None:
    assert parse_xml(f'<?xml version="1.0" encoding="{encoding}"?><a>{word}</a>'.encode(encoding)).text == word


TYPE = '<!DOCTYPE a [<!ATTLIST a b CDATA "c">]><a/>'
HIDDEN = {
    "UTF-32": TYPE.encode("utf-32"),
    "UTF-32, without a mark": TYPE.encode("utf-32-le"),
    "UTF-32, the other way round": TYPE.encode("utf-32-be"),
    "a shift": b'<?xml version="1.0" encoding="ISO-2022-JP"?>' + TYPE.replace("TYPE", "\x1b(BTYPE").encode(),
    "a declaration far away": b'<?xml version="1.0"' + b" " * 5000 + b'encoding="UTF-7"?>' + TYPE.encode("utf-7"),
}


@pytest.mark.parametrize("data", HIDDEN.values(), ids=HIDDEN)
def test_encodings_in_which_markup_does_not_show_are_refused(data: bytes) -> None:
    with pytest.raises(InvalidDocumentError, match="newsdoc reads no XML in"):
        parse_xml(data)


@pytest.mark.parametrize("encoding", ["UTF-8", "UTF-16", "UTF-16LE", "Shift_JIS", "GB18030"])
@pytest.mark.parametrize("before", ["", f"<!--{'a' * 3000}-->"])
@pytest.mark.parametrize("name", ["a", "b", "x:a"])
def test_attributes_declared_are_refused(encoding: str, before: str, name: str) -> None:
    declared = TYPE.replace("DOCTYPE a", f"DOCTYPE {name}")
    with pytest.raises(InvalidDocumentError, match="declares attributes"):
        parse_xml(f'<?xml version="1.0" encoding="{encoding}"?>{before}{declared}'.encode(encoding))


def test_words_that_declare_nothing_are_read() -> None:
    assert parse_xml(f"<!DOCTYPE a><a><![CDATA[{'a' * 3000}<!ATTLIST]]></a>".encode()).text == "a" * 3000 + "<!ATTLIST"
    assert parse_xml(b"<a><![CDATA[<!DOCTYPE a [<!ATTLIST a b CDATA '1'>]>]]></a>").get("b") is None


def test_what_the_first_look_misses_is_seen_when_all_is_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsdoc.io.xml._refuse_encoding", lambda *_: None)
    monkeypatch.setattr("newsdoc.io.xml._harmless_head", lambda data, *_: data)
    for data in (TYPE.encode(), TYPE.encode("utf-16"), HIDDEN["UTF-32"], HIDDEN["a shift"], ENTITIES["unused"].encode()):
        with pytest.raises(InvalidDocumentError, match=r"declares|reads no XML in"):
            parse_xml(data)


def test_xml_is_written_as_utf_8_with_a_declaration() -> None:
    root = etree.Element("a")
    root.text = "é橋"
    assert xml_bytes(root) == "<?xml version='1.0' encoding='UTF-8'?>\n<a>é橋</a>".encode()
    assert b"standalone='yes'" in xml_bytes(root, standalone=True)
    assert parse_xml(xml_bytes(root)).text == root.text


BRACES = [
    '<a><b xmlns="{}">c</b></a>',
    '<a xmlns:x="urn:{a"><b x:c="d"/></a>',
    '<a xmlns:x="a}b"><x:b/></a>',
    '<a xmlns="&#123;"/>',
    '<a xmlns="&#x07b;"/>',
]


@pytest.mark.parametrize("text", BRACES)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_namespace_in_braces_is_refused(text: str, encoding: str) -> None:
    """No URI has braces, and lxml gives such names, but takes none of them."""
    with pytest.raises(InvalidDocumentError, match=r"a namespace has braces|is not a valid URI"):
        parse_xml(text.encode(encoding))
    assert all("{" not in etree.QName(element).localname for element in recover_xml(text).iter())


def test_braces_elsewhere_are_text() -> None:
    assert parse_xml(b'<a b="{c}">{d}</a>').text == "{d}"
