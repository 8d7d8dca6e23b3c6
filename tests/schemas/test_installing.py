"""Official schemas are installed whole or not at all, and never from anywhere but a file or https."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from lxml import etree
from support.cases import sound

import newsdoc
from newsdoc import Collector, Limits, NewsdocError, OutputError, SourceError
from newsdoc.schemas import installing, official_schemas, usable_schema
from newsdoc.schemas.compiled import official_json, xml_schema
from newsdoc.schemas.installing import install_schema, remove_schemas

NAME = "ninjs-schema_3.1.json"
SCHEMA = b'{"required": ["uri"]}'


@pytest.fixture(autouse=True)
def _data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEWSDOC_DATA", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)
    (tmp_path / NAME).write_bytes(SCHEMA)


def _none(told: object) -> None:
    pytest.fail(str(told))


def _is_empty() -> bool:
    return not [path for path in Path("data").rglob("*") if path.is_file()]


def test_a_schema_is_installed_and_removed() -> None:
    installed = install_schema("ninjs", NAME, sha256=hashlib.sha256(SCHEMA).hexdigest())
    assert (installed.read_bytes(), usable_schema("ninjs", _none), usable_schema("ninjs", _none, major=2)) == (SCHEMA, installed, None)
    assert install_schema("ninjs", NAME) == installed
    assert (remove_schemas("ninjs"), official_schemas("ninjs", _none), remove_schemas("ninjs")) == (1, [], 0)


# --- what a schema needs ---------------------------------------------------------------------------

G2 = "NewsML-G2_2.35-spec-All-Power.xsd"
XSD = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:a" xmlns="urn:a">{}</xs:schema>"""
SET = {
    G2: XSD.format('<xs:include schemaLocation="more.xsd"/><xs:element name="a" type="A"/>'),
    "more.xsd": XSD.format(f"<xs:include schemaLocation='https://a.example/types.xsd'/><xs:include schemaLocation='{G2}'/>"),
    "types.xsd": XSD.format('<xs:simpleType name="A"><xs:restriction base="xs:int"/></xs:simpleType>'),
    "other.xsd": XSD.format(""),
}
GEO = b'{"type": "object"}'
GEO_USED = b'{"$ref": "https://geo.example/schema/Geo.json#", "properties": {"a": {"$ref": "#/$defs/a"}}, "$defs": {"a": {}}}'


def _zip(files: Mapping[str, str | bytes], folder: str = "spec/") -> str:
    with zipfile.ZipFile("set.zip", "w") as package:
        for name, content in {f"{folder}{name}": content for name, content in files.items()}.items():
            package.writestr(name, content)
    return "set.zip"


def _names(installed: Path) -> set[str]:
    return {path.name for path in installed.parent.iterdir()}


def _write(files: Mapping[str, str | bytes]) -> None:
    for name, content in files.items():
        Path(name).write_bytes(content if isinstance(content, bytes) else content.encode())


def test_what_a_schema_includes_comes_along_from_a_zip() -> None:
    installed = install_schema("newsml-g2", _zip({**SET, "NewsML-G2_2.34-spec-All-Power.xsd": SET["other.xsd"]}))
    assert _names(installed) == {G2, "more.xsd", "types.xsd", "sha256sums.txt"}
    assert xml_schema(installed).validate(etree.fromstring('<a xmlns="urn:a">1</a>'))
    assert not xml_schema(installed).validate(etree.fromstring('<a xmlns="urn:a">one</a>'))


def test_what_a_schema_includes_comes_along_from_beside_a_file() -> None:
    _write(SET)
    assert _names(install_schema("newsml-g2", G2)) == {G2, "more.xsd", "types.xsd", "sha256sums.txt"}


def test_what_a_json_schema_refers_to_comes_along_where_it_is_there() -> None:
    _write({NAME: GEO_USED})
    assert _names(install_schema("ninjs", NAME)) == {NAME, "sha256sums.txt"}
    assert official_json(install_schema("ninjs", NAME)).is_valid(1)
    installed = install_schema("ninjs", _zip({NAME: GEO_USED, "Geo.json": GEO}))
    assert _names(installed) == {NAME, "Geo.json", "sha256sums.txt"}
    assert not official_json(installed).is_valid(1)


@pytest.mark.parametrize("name", ["../up.json", "a/../../up.json", ".hidden.json", "sha256sums.txt", "C:up.json"])
def test_no_name_in_a_schema_leads_anywhere_else(name: str, tmp_path: Path) -> None:
    _write({NAME: f'{{"$ref": "{name}"}}', str(tmp_path.parent / "up.json"): "{}"})
    assert all(path.parent.parent.name == "ninjs" for path in (install_schema("ninjs", NAME), *Path("data").rglob("*.json")))


# --- whole or not at all ---------------------------------------------------------------------------

BAD = {
    "no JSON": ("ninjs", NAME, b"{"),
    "no schema": ("ninjs", NAME, b'{"type": 17}'),
    "too deep": ("ninjs", NAME, b"[" * 100_000),
    "no text": ("ninjs", NAME, b"\xff\xfe"),
    "empty": ("ninjs", NAME, b""),
    "a reference to nothing": ("ninjs", NAME, b'{"$ref": "#/$defs/none"}'),
    "no XML": ("newsml-g2", G2, b"<xs:schema"),
    "another XML": ("newsml-g2", G2, b"<html/>"),
    "an include of nothing": ("newsml-g2", G2, SET[G2].encode()),
    "an include of itself": ("newsml-g2", G2, XSD.format(f'<xs:include schemaLocation="{G2}"/><xs:element name="a" type="none"/>').encode()),
    "an entity": ("newsml-g2", G2, b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'),
    "no zip": ("ninjs", "set.zip", b"PK\x03\x04aaaa"),
}


@pytest.mark.parametrize("bad", BAD.values(), ids=BAD)
def test_what_cannot_be_used_leaves_nothing(bad: tuple[str, str, bytes]) -> None:
    standard, name, content = bad
    _write({name: content})
    with pytest.raises(SourceError) as caught:
        install_schema(standard, name)
    assert str(caught.value).startswith(f"{name}: ")
    assert "\n" not in str(caught.value)
    assert ".part" not in str(caught.value)
    assert _is_empty()


def test_what_does_not_fit_leaves_nothing() -> None:
    Path("else.json").write_bytes(SCHEMA)
    _zip({"other.json": SCHEMA})
    for source, sha256, words in (
        (NAME, "0" * 64, "its sha256 is"),
        ("else.json", None, "the name"),
        ("set.zip", None, "has no file"),
        ("none.json", None, "cannot be opened"),
        (".", None, "cannot be"),
    ):
        with pytest.raises(SourceError, match=words):
            install_schema("ninjs", source, sha256=sha256)
    with pytest.raises(NewsdocError, match="there is no official schema 'nitf'"):
        install_schema("nitf", NAME)
    assert _is_empty()


def test_what_is_too_large_is_refused_without_word_of_a_flag(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installing, "_LIMITS", Limits(input_bytes=2000, zip_bytes=50_000))
    Path(NAME).write_bytes(b" " * 3000)
    with pytest.raises(SourceError, match=r"larger than a schema can be \(input_bytes 2,000\)"):
        install_schema("ninjs", NAME)
    with zipfile.ZipFile("set.zip", "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(NAME, b" " * 60_000)
    with pytest.raises(SourceError, match=r"larger than a schema can be \(zip_bytes 50,000\)"):
        install_schema("ninjs", "set.zip")
    assert _is_empty()


def test_what_a_killed_process_has_left_goes(tmp_path: Path) -> None:
    left = tmp_path / "data/schemas/ninjs" / f".{hashlib.sha256(SCHEMA).hexdigest()}.part"
    left.mkdir(parents=True)
    (left / "half.json").write_text("{")
    assert official_schemas("ninjs", _none) == []
    assert _names(install_schema("ninjs", NAME)) == {NAME, "sha256sums.txt"}
    left.mkdir()
    assert remove_schemas("ninjs") == 1
    assert not left.parent.exists()


def test_other_users_may_read_what_is_installed() -> None:
    installed = install_schema("ninjs", NAME)
    assert installed.parent.stat().st_mode & 0o777 == installed.parent.parent.stat().st_mode & 0o777


def test_a_data_folder_that_cannot_be_written_to_is_told_of() -> None:
    Path("data").write_bytes(b"a file")
    with pytest.raises(OutputError, match="cannot be written"):
        install_schema("ninjs", NAME)


# --- what was changed ------------------------------------------------------------------------------


def _change(installed: Path) -> None:
    installed.write_bytes(installed.read_bytes() + b" ")


def _lose(installed: Path) -> None:
    installed.unlink()


def _forge(installed: Path) -> None:
    installed.with_name("sha256sums.txt").write_text("nothing\n")


@pytest.mark.parametrize("tamper", [_change, _lose, _forge])
@pytest.mark.parametrize(
    ("standard", "name", "content"),
    [("ninjs", NAME, b'{"required": ["nothing"]}'), ("newsml-g2", G2, XSD.format("").encode())],
    ids=["ninjs", "newsml-g2"],
)
def test_a_schema_that_was_changed_is_told_of_and_takes_no_part(standard: str, name: str, content: bytes, tamper: Callable[[Path], None]) -> None:
    data = newsdoc.dumps(sound(), standard)
    _write({name: content})
    installed = install_schema(standard, name)
    assert {finding.code for finding in newsdoc.validate(data, standard)} == {f"{standard.partition('-')[0]}-official-schema"}
    tamper(installed)
    (found,) = newsdoc.validate(data, standard)
    assert found.code == "schema-changed"
    assert f"newsdoc schema remove {standard}" in found.message
    remove_schemas(standard)
    assert newsdoc.validate(data, standard) == []


@pytest.mark.parametrize("tamper", [_change, _lose, _forge])
def test_of_several_schemas_those_that_were_not_changed_take_part(tamper: Callable[[Path], None]) -> None:
    _write({NAME: b'{"required": ["nothing"]}', "ninjs-schema_3.0.json": b'{"required": ["none"]}'})
    tamper(install_schema("ninjs", NAME))
    older = install_schema("ninjs", "ninjs-schema_3.0.json")
    found = Collector()
    assert usable_schema("ninjs", found, file="a.json") == older
    assert [(finding.code, finding.place.file) for finding in found] == [("schema-changed", "a.json")]


def test_a_changed_schema_is_told_of_once_for_all_items() -> None:
    _change(install_schema("ninjs", NAME))
    data = b"[" + b",".join([newsdoc.dumps(sound(), "ninjs")] * 3) + b"]"
    assert [finding.code for finding in newsdoc.validate(data, "ninjs")].count("schema-changed") <= 1


def test_the_schemas_of_the_iptc_are_installed_and_take_what_newsdoc_writes(shared: Path) -> None:
    assert _names(install_schema("newsml-g2", str(shared / "schemas/newsml-g2" / G2))) == {G2, "xml.xsd", "sha256sums.txt"}
    for version in ("1.6", "2.2", "3.1"):
        install_schema("ninjs", str(shared / f"schemas/ninjs/ninjs-schema_{version}.json"))
    assert [str(usable_schema("ninjs", _none, major=major))[-8:] for major in (1, 2, 3)] == ["1.6.json", "2.2.json", "3.1.json"]
    assert [newsdoc.validate(newsdoc.dumps(sound(), standard), standard) for standard in ("newsml-g2", "ninjs")] == [[], []]
