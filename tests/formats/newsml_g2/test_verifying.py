"""What is written is checked before it is returned. That needs a writer with faults, which these tests make."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree
from support.articles import edition, everything

import newsdoc
from newsdoc import Collector, OutputError, SourceError
from newsdoc.formats.newsml_g2 import NewsmlWriteOptions, writer
from newsdoc.formats.newsml_g2.names import nar
from newsdoc.formats.newsml_g2.writing.verifying import verify
from newsdoc.schemas import usable_schema
from newsdoc.schemas.installing import install_schema


def _set(path: str, name: str, value: str) -> Callable[[etree._Element], None]:
    def change(root: etree._Element) -> None:
        element = root.find("/".join(map(nar, path.split("/"))))
        assert element is not None
        element.set(name, value)

    return change


def _tree() -> etree._Element:
    return etree.fromstring(newsdoc.dumps(everything(), "newsml-g2"))


@pytest.mark.parametrize(
    ("change", "message", "place"),
    [
        (_set("itemMeta/pubStatus", "qcode", "stat:gone"), "newsdoc-profile-1.0.xsd", "/newsItem/itemMeta/pubStatus"),
        (_set("inlineRef", "idrefs", "nowhere"), "no element with the id 'nowhere'", "/newsItem/inlineRef[1]"),
        (_set("contentMeta/genre", "qcode", "other:1"), "the alias of 'other:1' is not declared", "/newsItem/contentMeta/genre"),
    ],
)
def test_a_fault_is_an_error_that_names_the_place(
    change: Callable[[etree._Element], None], message: str, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer, "fit_to", lambda root, version, report: change(root))
    with pytest.raises(OutputError, match=message) as caught:
        newsdoc.dumps(everything(), "newsml-g2")
    assert "a fault in newsdoc" in caught.value.message
    assert caught.value.place == place
    assert newsdoc.dumps(everything(), "newsml-g2", options=NewsmlWriteOptions(check=False))


def test_a_file_is_not_written_with_a_fault(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(writer, "fit_to", lambda root, version, report: root.set("guid", "none"))
    with pytest.raises(OutputError, match="guid"):
        newsdoc.write(everything(), tmp_path / "story.newsml.xml")
    assert list(tmp_path.iterdir()) == []


def test_all_that_newsdoc_writes_passes() -> None:
    verify(_tree())
    verify(etree.fromstring(newsdoc.dumps(edition(), "newsml-g2")))


# --- the standard's own schema ------------------------------------------------------------------

NARROW = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://iptc.org/std/nar/2006-10-01/">
<xs:element name="newsMessage"/></xs:schema>"""


@pytest.fixture
def install_narrow(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], Path]:
    monkeypatch.setenv("NEWSDOC_DATA", str(tmp_path / "data"))

    def install(name: str) -> Path:
        (tmp_path / name).write_text(NARROW + name.join(("<!--", "-->")))
        return install_schema("newsml-g2", str(tmp_path / name))

    return install


def test_the_newest_schema_that_is_installed_is_found(install_narrow: Callable[[str], Path]) -> None:
    assert usable_schema("newsml-g2", Collector()) is None
    for version in ("2.9", "2.35", "2.34"):
        install_narrow(f"NewsML-G2_{version}-spec-All-Power.xsd")
    found = usable_schema("newsml-g2", Collector())
    assert found is not None
    assert found.name == "NewsML-G2_2.35-spec-All-Power.xsd"


def test_the_schema_that_is_installed_is_checked_too(install_narrow: Callable[[str], Path]) -> None:
    newsdoc.dumps(everything(), "newsml-g2")
    installed = install_narrow("NewsML-G2_2.35-spec-All-Power.xsd")
    with pytest.raises(OutputError, match="NewsML-G2_2"):
        newsdoc.dumps(everything(), "newsml-g2")
    installed.write_text(NARROW + " ")
    found = newsdoc.Collector()
    newsdoc.dumps(everything(), "newsml-g2", report=found)
    assert "schema-changed" in [finding.code for finding in found]


def test_a_schema_can_be_named(tmp_path: Path, shared: Path) -> None:
    official = shared / "schemas/newsml-g2/NewsML-G2_2.35-spec-All-Power.xsd"
    assert newsdoc.dumps(everything(), "newsml-g2", options=NewsmlWriteOptions(schema=str(official)))
    (tmp_path / "narrow.xsd").write_text(NARROW)
    with pytest.raises(OutputError, match="narrow"):
        newsdoc.dumps(everything(), "newsml-g2", options=NewsmlWriteOptions(schema=str(tmp_path / "narrow.xsd")))


@pytest.mark.parametrize(("content", "message"), [(None, "there is no such schema"), ("no schema", "no XML schema that can be used")])
def test_a_schema_that_cannot_be_used_is_an_error(content: str | None, message: str, tmp_path: Path) -> None:
    file = tmp_path / "some.xsd"
    if content is not None:
        file.write_text(content)
    with pytest.raises(SourceError, match=message) as caught:
        newsdoc.dumps(everything(), "newsml-g2", options=NewsmlWriteOptions(schema=str(file)))
    assert caught.value.file == str(file)
